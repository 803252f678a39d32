import type {
  FigureFieldsFragment,
  HonorLevel,
  OfficeFieldsFragment,
  PlanProgress,
  RecipientKind,
  ReportPart,
  ReportPeriod,
  SectionKind,
  Theme,
} from '@work-reports/types';
import type { Present } from './present.ts';
import type { Paragraph, Quote } from './running-text.ts';

export type { HonorLevel, PlanProgress, RecipientKind, ReportPart, ReportPeriod, SectionKind, Theme };

/** An office as its pages show it. */
export interface Office extends Present<
  Omit<OfficeFieldsFragment, 'documentId' | 'breadcrumb' | 'fictional'>
> {
  /** Columns of the office's own site that lead to its reports, outermost first; may be empty. */
  columns: readonly string[];
  /** Made up to show what the site can do; its pages say so, and it is kept apart from real offices. */
  fictional: boolean;
}

export interface OfficeWithReports extends Office {
  /** Latest first. */
  reports: readonly ReportHead[];
}

/** What names a report. */
export interface ReportHead {
  id: string;
  title: string;
  /** Its part of the address: `2023`, `2023-half-year`, `2021-2025`; unique within the office. */
  slug: string;
  /** The time reported on, in words: 2023年, 2023年上半年, 2021—2025年. */
  time: string;
  year: number;
  period: ReportPeriod;
  /** The year planned for. */
  planYear?: number;
  /** The day the office itself gives. */
  publishedOn?: Date;
  /** The moment of its last publication here, which no two publications share. */
  publishedAt: Date;
}

export interface Report extends ReportHead {
  office: OfficeWithReports;
  source?: string;
  /** The official text as the office wrote it, to the character. */
  body: string;
  sections: readonly Section[];
  /** The outermost sections that plan, wherever they stand. */
  plans: readonly Section[];
  /** All figures in reading order. */
  figures: readonly PlacedFigure[];
  /** All honors in reading order. */
  honors: readonly Honor[];
  achievementCount: number;
  planItemCount: number;
}

/** A section with its content in reading order. */
export interface Section {
  type: 'section';
  /** Stays the same over edits and publications; the API calls it `documentId`. */
  anchor: string;
  part: ReportPart;
  kind: SectionKind;
  theme?: Theme;
  marker: string;
  heading: string;
  /** The mark that ends the heading in the official text, where its text runs on: `。`. */
  headingEnd: string;
  /** What stands between the heading and the content below. */
  text: string;
  paragraphs: readonly Paragraph[];
  figures: readonly Figure[];
  content: readonly (Section | Item)[];
}

/** An achievement or a plan item. */
export interface Item {
  type: 'achievement' | 'plan-item';
  anchor: string;
  /** What numbers the topic: `一是`; one without a topic stands in the text. */
  marker: string;
  topic: string;
  topicEnd: string;
  text: string;
  paragraphs: readonly Paragraph[];
  figures: readonly Figure[];
  honors: readonly Honor[];
  /** Of an achievement: the plan items of the preceding report that it fulfils, by anchor. */
  fulfils: readonly string[];
  plan?: Plan;
}

/** What is known of a plan item beyond its text. */
export interface Plan {
  /** What an editor confirmed that a later report says of it; `planned` until then. */
  progress: PlanProgress;
  note?: string;
  leadDepartment?: string;
  deadline?: string;
  investment?: Figure;
  /** The achievements of the following report that an editor confirmed as its outcome, by anchor. */
  outcomes: readonly string[];
}

export type Figure = Present<FigureFieldsFragment, 'label' | 'unit' | 'baseUnit'>;

export interface PlacedFigure extends Figure {
  /** The sentence it stands in. */
  quote: Quote;
  /** Anchor of the item or section it stands in. */
  anchor: string;
}

export interface Honor {
  title: string;
  level: HonorLevel;
  recipient?: string;
  recipientKind?: RecipientKind;
  grantedBy?: string;
  rank?: string;
  /** How many, where the text only counts them. */
  count?: number;
  /** Where it stands; absent where the report mentions it outside its achievements. */
  place?: { anchor: string; quote: Quote };
}
