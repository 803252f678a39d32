/**
 * A work report as its text says it.
 *
 * Every character of the body stands in exactly one string of this tree, so that printing the tree
 * in reading order gives the body back. Those strings are *laid-out text*: `\n` stands for the report's
 * {@link Printable.paragraphBreak}, U+2028 for any other line break, everything else for itself.
 * Where the paragraph break is a bare `\n`, both stand for themselves, so that a body which itself holds
 * U+2028 can be laid out too.
 */
export interface ReportText extends Printable {
  /** The headline as printed, e.g. 横岗街道2023年工作总结及2024年工作计划. */
  title: string;
  /** The year reported on; the year planned for where the title names a plan alone. */
  year: number;
  /** The year planned for, or null where the report holds no plan. */
  planYear: number | null;
  period: Period;
  /** First and last year where {@link period} is `years`, else null. */
  fromYear: number | null;
  toYear: number | null;
  /** Day the page says it was put out, `YYYY-MM-DD`, or null where it does not say. */
  publishedOn: string | null;
  /** Who the page says it comes from (来源), or null where it does not say. */
  source: string | null;
  /** The page's path to itself, outermost first; empty where the page shows none. */
  breadcrumb: readonly string[];
  sections: readonly Section[];
}

export type Period = 'year' | 'half_year' | 'years';

/** What a report must have to be printed. */
export interface Printable {
  /** The white space between two paragraphs, from the first line break to the end of the indent. */
  paragraphBreak: string;
  sections: readonly PrintableSection[];
}

interface Piece {
  /** Whether the piece goes on in the paragraph of the piece before it. */
  runsIn: boolean;
  /** White space that sets the piece apart where neither running in nor a paragraph break does, else null. */
  spacing: string | null;
}

export interface PrintableSection extends Piece {
  type: 'section';
  /** The number as printed, with any white space after it: `一、`, `(一)`; empty where there is none. */
  marker: string;
  heading: string;
  /**
   * What stands between the heading and the section's text: `。`, `,`, and a line break where the heading
   * stands alone and a lead follows.
   */
  headingEnd: string;
  /** Text of the section that stands before all of its content. */
  lead: string;
  /** Subsections and items in reading order. */
  content: readonly (PrintableSection | PrintableItem)[];
}

export interface PrintableItem extends Piece {
  type: 'achievement' | 'plan-item';
  /** What numbers or opens the item as printed, with any white space after it: `一是`, `1.`, `——`; empty where there is none. */
  marker: string;
  /** The short lead that names the item, e.g. 招商稳商取得突破; empty where there is none. */
  topic: string;
  /** What ends the topic, e.g. `。`. */
  topicEnd: string;
  text: string;
}

export interface Section extends PrintableSection {
  part: Part;
  kind: SectionKind;
  /** The field of work it tells of, by which years are compared; null where it is of none or of several. */
  theme: Theme | null;
  /** Figures in {@link lead}. */
  figures: readonly Figure[];
  /** Honors in {@link lead}; openings list those of the year. */
  honors: readonly Honor[];
  content: readonly (Section | Achievement | PlanItem)[];
}

/** Which half of the report a section belongs to. */
export type Part = 'summary' | 'plan' | 'other';

export type SectionKind =
  | 'opening'
  | 'profile'
  | 'review'
  | 'lessons'
  | 'problems'
  | 'targets'
  | 'plan'
  | 'self_government'
  | 'closing'
  | 'annex'
  | 'glossary';

/** 经济发展, 城市建设, 农业农村, 生态环境, 民生保障, 教科文卫, 平安稳定, 治理服务, 改革创新, 党的建设. */
export type Theme =
  | 'economy'
  | 'construction'
  | 'rural'
  | 'environment'
  | 'livelihood'
  | 'culture'
  | 'safety'
  | 'governance'
  | 'reform'
  | 'party';

/** Something done in the year reported on. */
export interface Achievement extends PrintableItem {
  type: 'achievement';
  figures: readonly Figure[];
  honors: readonly Honor[];
}

/** Something promised for the year planned for. */
export interface PlanItem extends PrintableItem {
  type: 'plan-item';
  targets: readonly Figure[];
  /** Who leads the work, as printed (责任单位：城建办), else null. */
  leadDepartment: string | null;
  /** By when, as printed (6月底前), else null. */
  deadline: string | null;
}

/** Where characters stand in the text they belong to: UTF-16 code units, `text.slice(start, end)`. */
export interface Span {
  start: number;
  end: number;
}

/** A number with its meaning, tied to the characters it came from. */
export interface Figure extends Span {
  /** The characters as printed, with qualifier and direction: 20余场, 下降40%, 约2.3公里. */
  text: string;
  /** What is counted or measured, in the words around the number: 投资额; empty where unclear. */
  label: string;
  /** The number in {@link baseUnit}, scale applied: 28亿元 → 2800000000; 40% → 40. */
  value: number;
  /** The upper end of a range, else null. */
  valueTo: number | null;
  /** The unit as printed, without its scale: 元, ㎡, 场, 个百分点, %. */
  unit: string;
  /** One spelling for all spellings of a unit: ㎡ and 平方米 → 平方米. No conversion of size. */
  baseUnit: string;
  /** 万, 亿, 千万 and the like as printed before the unit, else null. */
  scale: string | null;
  qualifier: Qualifier;
  /** Whether the number is a rise or a fall, else null. */
  direction: 'up' | 'down' | null;
  /** What a rise or fall is measured against, as printed (同比), else null. */
  baseline: string | null;
  /** What the number is limited to, as printed (全区, 2023年以来), else null. */
  scope: string | null;
  status: FigureStatus;
}

export type Qualifier = 'exact' | 'at_least' | 'about' | 'nearly' | 'more_than' | 'at_most';

export type FigureStatus = 'actual' | 'expected' | 'target';

/** A formal award; praise, press coverage and rankings are none. */
export interface Honor extends Span {
  /** The award's name as printed, without quotation marks: 全国模范调解员. The span covers it. */
  title: string;
  /** Who got it, as printed: 怡锦社区; empty where the text does not say. */
  recipient: string;
  recipientKind: RecipientKind;
  level: HonorLevel;
  /** The body or region that grants it, as named by the text (广东省), else null. */
  grantedBy: string | null;
  /** Rank or edition as printed (一等奖), else null. */
  rank: string | null;
  /** How many, where the text only counts them (省级荣誉7项), else null. */
  count: number | null;
}

export type RecipientKind = 'person' | 'team' | 'community' | 'unit' | 'enterprise' | 'office';

export type HonorLevel = 'national' | 'provincial' | 'municipal' | 'district' | 'other';
