export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /**
   * A day, YYYY-MM-DD.
   * 日期，格式为 YYYY-MM-DD。
   */
  Date: { input: string; output: string; }
  /**
   * A moment in UTC, such as 2024-01-31T02:30:00.000Z (ISO 8601).
   * 协调世界时的时刻，如 2024-01-31T02:30:00.000Z（ISO 8601）。
   */
  DateTime: { input: string; output: string; }
};

/**
 * Something done, in the summary of a report.
 * 报告总结部分的一项工作成绩。
 */
export type Achievement = {
  /**
   * Permanent identifier; edits, imports and publications keep it.
   * 永久编号；修改、重新导入、重新发布后都不变。
   */
  documentId: Scalars['ID']['output'];
  /**
   * Figures in `text`, as they stand there.
   * text 中的数字，按出现的先后排列。
   */
  figures: Array<Figure>;
  /**
   * Plan items of earlier reports that it tells of, as editors confirmed.
   * 本项所落实的、以往报告中的计划事项，由编辑确认。
   */
  fulfils: Array<PlanItem>;
  /**
   * Honors that `text` mentions.
   * text 提到的荣誉。
   */
  honors: Array<Honor>;
  /**
   * What numbers or opens it as printed, with any white space after it (一是, 1., ——); empty if there is none.
   * 原文中的序号或起首符号，连同其后的空白，如“一是”“1.”“——”；没有则为空字符串。
   */
  marker: Scalars['String']['output'];
  /**
   * Place among the subsections, achievements and plan items of its section, from 1.
   * 在所在章节的下级章节、成绩和计划事项中的次序，从 1 起。
   */
  order: Scalars['Int']['output'];
  /**
   * When the entry was last published here; null in drafts.
   * 在本系统最近一次发布的时间；草稿为空。
   */
  publishedAt: Maybe<Scalars['DateTime']['output']>;
  /**
   * Whether it goes on in the paragraph of what stands before it, instead of beginning one.
   * 是否接在上文同一段落中，不另起段落。
   */
  runsIn: Scalars['Boolean']['output'];
  /**
   * The section it stands in; null only in unfinished drafts.
   * 所在章节；仅未完成的草稿可能为空。
   */
  section: Maybe<Section>;
  /**
   * White space before it where that is neither a paragraph break nor nothing; null as a rule.
   * 其前特殊的空白，既非另起段落也非直接相连；通常为空。
   */
  spacing: Maybe<Scalars['String']['output']>;
  /**
   * The text after the topic, as printed; “\n” is a paragraph break, U+2028 any other line break.
   * 主题之后的正文，与原文一致；“\n”为分段，U+2028 为其他换行。
   */
  text: Scalars['String']['output'];
  /**
   * The short lead that names it, as printed, without the mark that ends it; empty if there is none.
   * 原文中概括本项的短语，不含其后的标点；没有则为空字符串。
   */
  topic: Scalars['String']['output'];
  /**
   * The mark that ends the topic, such as 。; empty if there is none.
   * 主题后的标点，如“。”；没有则为空字符串。
   */
  topicEnd: Scalars['String']['output'];
};


/**
 * Something done, in the summary of a report.
 * 报告总结部分的一项工作成绩。
 */
export type Achievement_figuresArgs = {
  filters?: InputMaybe<FigureFiltersInput>;
  pagination?: InputMaybe<PaginationArg>;
  sort?: InputMaybe<Array<Scalars['String']['input']>>;
};


/**
 * Something done, in the summary of a report.
 * 报告总结部分的一项工作成绩。
 */
export type Achievement_fulfilsArgs = {
  filters?: InputMaybe<PlanItemFiltersInput>;
  pagination?: InputMaybe<PaginationArg>;
  sort?: InputMaybe<Array<Scalars['String']['input']>>;
};


/**
 * Something done, in the summary of a report.
 * 报告总结部分的一项工作成绩。
 */
export type Achievement_honorsArgs = {
  filters?: InputMaybe<HonorFiltersInput>;
  pagination?: InputMaybe<PaginationArg>;
  sort?: InputMaybe<Array<Scalars['String']['input']>>;
};

/**
 * A page of achievements.
 * 一页成绩。
 */
export type AchievementEntityResponseCollection = {
  /**
   * The achievements.
   * 成绩。
   */
  nodes: Array<Achievement>;
  /**
   * Where the page stands in the list.
   * 分页情况。
   */
  pageInfo: Pagination;
};

/**
 * Conditions on achievements; all that are given must hold.
 * 对成绩的条件；须同时符合。
 */
export type AchievementFiltersInput = {
  /**
   * All of these hold.
   * 须全部符合。
   */
  and?: InputMaybe<Array<AchievementFiltersInput>>;
  /**
   * Permanent identifier; edits, imports and publications keep it.
   * 永久编号；修改、重新导入、重新发布后都不变。
   */
  documentId?: InputMaybe<IDFilterInput>;
  /**
   * Figures in `text`, as they stand there.
   * text 中的数字，按出现的先后排列。
   */
  figures?: InputMaybe<FigureFiltersInput>;
  /**
   * Plan items of earlier reports that it tells of, as editors confirmed.
   * 本项所落实的、以往报告中的计划事项，由编辑确认。
   */
  fulfils?: InputMaybe<PlanItemFiltersInput>;
  /**
   * Honors that `text` mentions.
   * text 提到的荣誉。
   */
  honors?: InputMaybe<HonorFiltersInput>;
  /**
   * What numbers or opens it as printed, with any white space after it (一是, 1., ——); empty if there is none.
   * 原文中的序号或起首符号，连同其后的空白，如“一是”“1.”“——”；没有则为空字符串。
   */
  marker?: InputMaybe<StringFilterInput>;
  /**
   * This does not hold.
   * 不符合。
   */
  not?: InputMaybe<AchievementFiltersInput>;
  /**
   * At least one of these holds.
   * 至少符合其一。
   */
  or?: InputMaybe<Array<AchievementFiltersInput>>;
  /**
   * Place among the subsections, achievements and plan items of its section, from 1.
   * 在所在章节的下级章节、成绩和计划事项中的次序，从 1 起。
   */
  order?: InputMaybe<IntFilterInput>;
  /**
   * When the entry was last published here; null in drafts.
   * 在本系统最近一次发布的时间；草稿为空。
   */
  publishedAt?: InputMaybe<DateTimeFilterInput>;
  /**
   * Whether it goes on in the paragraph of what stands before it, instead of beginning one.
   * 是否接在上文同一段落中，不另起段落。
   */
  runsIn?: InputMaybe<BooleanFilterInput>;
  /**
   * The section it stands in; null only in unfinished drafts.
   * 所在章节；仅未完成的草稿可能为空。
   */
  section?: InputMaybe<SectionFiltersInput>;
  /**
   * White space before it where that is neither a paragraph break nor nothing; null as a rule.
   * 其前特殊的空白，既非另起段落也非直接相连；通常为空。
   */
  spacing?: InputMaybe<StringFilterInput>;
  /**
   * The text after the topic, as printed; “\n” is a paragraph break, U+2028 any other line break.
   * 主题之后的正文，与原文一致；“\n”为分段，U+2028 为其他换行。
   */
  text?: InputMaybe<StringFilterInput>;
  /**
   * The short lead that names it, as printed, without the mark that ends it; empty if there is none.
   * 原文中概括本项的短语，不含其后的标点；没有则为空字符串。
   */
  topic?: InputMaybe<StringFilterInput>;
  /**
   * The mark that ends the topic, such as 。; empty if there is none.
   * 主题后的标点，如“。”；没有则为空字符串。
   */
  topicEnd?: InputMaybe<StringFilterInput>;
};

/**
 * Conditions on a value of type Boolean; all that are given must hold.
 * 对 Boolean 类型的值的条件；须同时符合。
 */
export type BooleanFilterInput = {
  /**
   * Equals this.
   * 等于。
   */
  eq?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Differs from this; what has no value is left out.
   * 有值且不等于。
   */
  ne?: InputMaybe<Scalars['Boolean']['input']>;
};

/**
 * One publication, withdrawal or deletion of an office or of a report with all that hangs on it.
 * 单位或整份报告的一次发布、撤回或删除。
 */
export type Change = {
  /**
   * Whether it happened to an office or to a report.
   * 变更的是单位还是报告。
   */
  about: ChangeSubject;
  /**
   * When it happened.
   * 变更时间。
   */
  at: Scalars['DateTime']['output'];
  /**
   * The document id of that office or report.
   * 该单位或报告的 documentId。
   */
  documentId: Scalars['ID']['output'];
  /**
   * What happened.
   * 变更方式。
   */
  kind: ChangeKind;
  /**
   * The office as it is published now, if the change is about one; null where it is no longer.
   * 变更的是单位时，该单位现在的已发布内容；已不公开则为 null。
   */
  office: Maybe<Office>;
  /**
   * Entries that could be read before this change and no longer could after it.
   * 变更前可读、变更后不再可读的内容。
   */
  removed: Array<RemovedEntry>;
  /**
   * The report as it is published now, if the change is about one; null where it is no longer. Its plan items and achievements tell all links to those of other published reports.
   * 变更的是报告时，该报告现在的已发布内容；已不公开则为 null。计划事项与工作成果之间跨报告的关联，从任一端都能读到。
   */
  report: Maybe<Report>;
};

/**
 * A page of changes.
 * 一页变更。
 */
export type ChangeConnection = {
  /**
   * What to ask with as `since` the next time, now or in a year; null only while nothing has ever been published.
   * 下次查询时作为 `since` 的值，长期有效；仅当从未发布过任何内容时为 null。
   */
  cursor: Maybe<Scalars['String']['output']>;
  /**
   * Whether there are more changes already.
   * 是否还有后续变更。
   */
  hasMore: Scalars['Boolean']['output'];
  /**
   * The changes, oldest first.
   * 变更列表，从旧到新。
   */
  nodes: Array<Change>;
};

/**
 * What can happen to published content.
 * 已发布内容的变更方式。
 */
export type ChangeKind =
  /**
   * Deleted for good.
   * 永久删除。
   */
  | 'deleted'
  /**
   * Published for the first time, or anew.
   * 首次发布或再次发布。
   */
  | 'published'
  /**
   * Withdrawn from the public.
   * 撤回，不再公开。
   */
  | 'withdrawn';

/**
 * What a change is about.
 * 变更的对象。
 */
export type ChangeSubject =
  /**
   * An office.
   * 单位。
   */
  | 'office'
  /**
   * A report with all its sections, achievements, plan items and honors.
   * 报告，连同其全部章节、工作成果、计划事项和荣誉。
   */
  | 'report';

/**
 * Conditions on a value of type Date; all that are given must hold.
 * 对 Date 类型的值的条件；须同时符合。
 */
export type DateFilterInput = {
  /**
   * Lies between these two, both included.
   * 介于这两个值之间，包括两端。
   */
  between?: InputMaybe<Array<Scalars['Date']['input']>>;
  /**
   * Equals this.
   * 等于。
   */
  eq?: InputMaybe<Scalars['Date']['input']>;
  /**
   * Is more than this, or later.
   * 大于或晚于。
   */
  gt?: InputMaybe<Scalars['Date']['input']>;
  /**
   * Is at least this, or no earlier.
   * 大于、晚于或等于。
   */
  gte?: InputMaybe<Scalars['Date']['input']>;
  /**
   * Equals one of these.
   * 等于其中之一。
   */
  in?: InputMaybe<Array<Scalars['Date']['input']>>;
  /**
   * Is less than this, or earlier.
   * 小于或早于。
   */
  lt?: InputMaybe<Scalars['Date']['input']>;
  /**
   * Is at most this, or no later.
   * 小于、早于或等于。
   */
  lte?: InputMaybe<Scalars['Date']['input']>;
  /**
   * Differs from this; what has no value is left out.
   * 有值且不等于。
   */
  ne?: InputMaybe<Scalars['Date']['input']>;
  /**
   * Equals none of these; what has no value is left out.
   * 有值且不等于其中任何一个。
   */
  notIn?: InputMaybe<Array<Scalars['Date']['input']>>;
  /**
   * True: has a value. False: has none.
   * 取 true 为有值，取 false 为没有值。
   */
  notNull?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * True: has no value. False: has one.
   * 取 true 为没有值，取 false 为有值。
   */
  null?: InputMaybe<Scalars['Boolean']['input']>;
};

/**
 * Conditions on a value of type DateTime; all that are given must hold.
 * 对 DateTime 类型的值的条件；须同时符合。
 */
export type DateTimeFilterInput = {
  /**
   * Lies between these two, both included.
   * 介于这两个值之间，包括两端。
   */
  between?: InputMaybe<Array<Scalars['DateTime']['input']>>;
  /**
   * Equals this.
   * 等于。
   */
  eq?: InputMaybe<Scalars['DateTime']['input']>;
  /**
   * Is more than this, or later.
   * 大于或晚于。
   */
  gt?: InputMaybe<Scalars['DateTime']['input']>;
  /**
   * Is at least this, or no earlier.
   * 大于、晚于或等于。
   */
  gte?: InputMaybe<Scalars['DateTime']['input']>;
  /**
   * Equals one of these.
   * 等于其中之一。
   */
  in?: InputMaybe<Array<Scalars['DateTime']['input']>>;
  /**
   * Is less than this, or earlier.
   * 小于或早于。
   */
  lt?: InputMaybe<Scalars['DateTime']['input']>;
  /**
   * Is at most this, or no later.
   * 小于、早于或等于。
   */
  lte?: InputMaybe<Scalars['DateTime']['input']>;
  /**
   * Differs from this; what has no value is left out.
   * 有值且不等于。
   */
  ne?: InputMaybe<Scalars['DateTime']['input']>;
  /**
   * Equals none of these; what has no value is left out.
   * 有值且不等于其中任何一个。
   */
  notIn?: InputMaybe<Array<Scalars['DateTime']['input']>>;
  /**
   * True: has a value. False: has none.
   * 取 true 为有值，取 false 为没有值。
   */
  notNull?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * True: has no value. False: has one.
   * 取 true 为没有值，取 false 为有值。
   */
  null?: InputMaybe<Scalars['Boolean']['input']>;
};

/**
 * What can be found in a report.
 * 可以查找到的内容。
 */
export type Entry = Achievement | Honor | PlanItem | Report | Section;

/**
 * The types of published content.
 * 已发布内容的类型。
 */
export type EntryType =
  /**
   * Something done, in the summary of a report.
   * 工作总结中的一项工作成果。
   */
  | 'achievement'
  /**
   * An award that a report mentions.
   * 报告提到的荣誉。
   */
  | 'honor'
  /**
   * An office.
   * 单位。
   */
  | 'office'
  /**
   * Something promised, in the plan of a report.
   * 工作计划中的一项计划事项。
   */
  | 'plan_item'
  /**
   * A report.
   * 报告。
   */
  | 'report'
  /**
   * A section of a report.
   * 报告的章节。
   */
  | 'section';

/**
 * A part of an entry's text.
 * 一项内容的原文片段。
 */
export type Excerpt = {
  /**
   * The field it is from, such as `text` or `topic`.
   * 片段所在的字段，如 `text`、`topic`。
   */
  field: Scalars['String']['output'];
  /**
   * Where what was looked for stands in this text, in order and apart; empty without `text`.
   * 所查文字在片段中的位置，依次排列、互不重叠；未按文字查找时为空。
   */
  matches: Array<Match>;
  /**
   * Where in the field it begins, in UTF-16 code units.
   * 片段在该字段中的起始位置（UTF-16 码元）。
   */
  start: Scalars['Int']['output'];
  /**
   * Its characters as the report has them.
   * 片段原文。
   */
  text: Scalars['String']['output'];
};

/**
 * A number with its meaning, tied to the characters it came from.
 * 一个数字及其含义，与原文的字一一对应。
 */
export type Figure = {
  /**
   * One spelling for all spellings of a unit: ㎡ and 平方米 are 平方米; sizes are not converted. Compare figures by it.
   * 单位的统一写法：“㎡”和“平方米”都记作“平方米”；不换算大小。比较数字请用它。
   */
  baseUnit: Scalars['String']['output'];
  /**
   * What a rise or fall is measured against, as printed (同比); null if the text does not say.
   * 增减与什么相比，与原文一致，如“同比”；没有写明则为空。
   */
  baseline: Maybe<Scalars['String']['output']>;
  /**
   * Whether the number is a rise or a fall; null if neither.
   * 数字是上升还是下降的幅度；都不是则为空。
   */
  direction: Maybe<FigureDirection>;
  /**
   * Where `text` ends there, exclusive, as in slice(start, end) of JavaScript.
   * text 在其中的结束位置，不含该位置，即 JavaScript 的 slice(start, end)。
   */
  end: Scalars['Int']['output'];
  /**
   * What is counted or measured, in the words around the number (投资额); empty if unclear.
   * 所计的事物，取自原文，如“投资额”；不明则为空字符串。
   */
  label: Scalars['String']['output'];
  /**
   * How exact the number is said to be.
   * 精确程度。
   */
  qualifier: FigureQualifier;
  /**
   * The multiplier as printed before the unit (万, 亿), already applied to `value`; null if there is none.
   * 单位前的万、亿等，与原文一致，已乘入 value；没有则为空。
   */
  scale: Maybe<Scalars['String']['output']>;
  /**
   * What the number is limited to, as printed (全区, 2023年以来); null if the text does not say.
   * 数字所限的范围，与原文一致，如“全区”“2023年以来”；没有写明则为空。
   */
  scope: Maybe<Scalars['String']['output']>;
  /**
   * Where `text` begins in the text it stands in, in UTF-16 code units from 0: in `lead` of a section, in `text` of an achievement or plan item.
   * text 在所在文字中的起始位置，以 UTF-16 码元计，从 0 起；所在文字为章节的 lead，或成绩、计划事项的 text。
   */
  start: Scalars['Int']['output'];
  /**
   * Whether it is achieved, expected or promised.
   * 性质：实际、预计或目标。
   */
  status: FigureStatus;
  /**
   * The characters as printed, with the words of qualifier and direction: 20余场, 下降40%.
   * 原文，连同表示精确程度和增减的字，如“20余场”“下降40%”。
   */
  text: Scalars['String']['output'];
  /**
   * The unit as printed, without its scale (元, ㎡, 场, %); empty if there is none.
   * 单位，与原文一致，不含万、亿，如“元”“㎡”“场”“%”；没有则为空字符串。
   */
  unit: Scalars['String']['output'];
  /**
   * The number in `baseUnit`, scale applied: 28亿元 is 2800000000, 40% is 40; of a range the lower end. A fall is positive, with `direction` down.
   * 以 baseUnit 计的数值，万、亿等已乘入：28亿元为 2800000000，40%为 40；范围取下限。下降也为正数，direction 为 down。
   */
  value: Scalars['Float']['output'];
  /**
   * The upper end of a range, else null.
   * 范围的上限；不是范围则为空。
   */
  valueTo: Maybe<Scalars['Float']['output']>;
};

/**
 * Which way a number changed.
 * 增减方向。
 */
export type FigureDirection =
  /**
   * A fall by `value`.
   * 下降。
   */
  | 'down'
  /**
   * A rise by `value`.
   * 上升。
   */
  | 'up';

/**
 * Conditions on a value of type FigureDirection; all that are given must hold.
 * 对 FigureDirection 类型的值的条件；须同时符合。
 */
export type FigureDirectionFilterInput = {
  /**
   * Equals this.
   * 等于。
   */
  eq?: InputMaybe<FigureDirection>;
  /**
   * Equals one of these.
   * 等于其中之一。
   */
  in?: InputMaybe<Array<FigureDirection>>;
  /**
   * Differs from this; what has no value is left out.
   * 有值且不等于。
   */
  ne?: InputMaybe<FigureDirection>;
  /**
   * Equals none of these; what has no value is left out.
   * 有值且不等于其中任何一个。
   */
  notIn?: InputMaybe<Array<FigureDirection>>;
  /**
   * True: has a value. False: has none.
   * 取 true 为有值，取 false 为没有值。
   */
  notNull?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * True: has no value. False: has one.
   * 取 true 为没有值，取 false 为有值。
   */
  null?: InputMaybe<Scalars['Boolean']['input']>;
};

/**
 * Conditions on figures; all that are given must hold.
 * 对数字的条件；须同时符合。
 */
export type FigureFiltersInput = {
  /**
   * All of these hold.
   * 须全部符合。
   */
  and?: InputMaybe<Array<FigureFiltersInput>>;
  /**
   * One spelling for all spellings of a unit: ㎡ and 平方米 are 平方米; sizes are not converted. Compare figures by it.
   * 单位的统一写法：“㎡”和“平方米”都记作“平方米”；不换算大小。比较数字请用它。
   */
  baseUnit?: InputMaybe<StringFilterInput>;
  /**
   * What a rise or fall is measured against, as printed (同比); null if the text does not say.
   * 增减与什么相比，与原文一致，如“同比”；没有写明则为空。
   */
  baseline?: InputMaybe<StringFilterInput>;
  /**
   * Whether the number is a rise or a fall; null if neither.
   * 数字是上升还是下降的幅度；都不是则为空。
   */
  direction?: InputMaybe<FigureDirectionFilterInput>;
  /**
   * Where `text` ends there, exclusive, as in slice(start, end) of JavaScript.
   * text 在其中的结束位置，不含该位置，即 JavaScript 的 slice(start, end)。
   */
  end?: InputMaybe<IntFilterInput>;
  /**
   * What is counted or measured, in the words around the number (投资额); empty if unclear.
   * 所计的事物，取自原文，如“投资额”；不明则为空字符串。
   */
  label?: InputMaybe<StringFilterInput>;
  /**
   * This does not hold.
   * 不符合。
   */
  not?: InputMaybe<FigureFiltersInput>;
  /**
   * At least one of these holds.
   * 至少符合其一。
   */
  or?: InputMaybe<Array<FigureFiltersInput>>;
  /**
   * How exact the number is said to be.
   * 精确程度。
   */
  qualifier?: InputMaybe<FigureQualifierFilterInput>;
  /**
   * The multiplier as printed before the unit (万, 亿), already applied to `value`; null if there is none.
   * 单位前的万、亿等，与原文一致，已乘入 value；没有则为空。
   */
  scale?: InputMaybe<StringFilterInput>;
  /**
   * What the number is limited to, as printed (全区, 2023年以来); null if the text does not say.
   * 数字所限的范围，与原文一致，如“全区”“2023年以来”；没有写明则为空。
   */
  scope?: InputMaybe<StringFilterInput>;
  /**
   * Where `text` begins in the text it stands in, in UTF-16 code units from 0: in `lead` of a section, in `text` of an achievement or plan item.
   * text 在所在文字中的起始位置，以 UTF-16 码元计，从 0 起；所在文字为章节的 lead，或成绩、计划事项的 text。
   */
  start?: InputMaybe<IntFilterInput>;
  /**
   * Whether it is achieved, expected or promised.
   * 性质：实际、预计或目标。
   */
  status?: InputMaybe<FigureStatusFilterInput>;
  /**
   * The characters as printed, with the words of qualifier and direction: 20余场, 下降40%.
   * 原文，连同表示精确程度和增减的字，如“20余场”“下降40%”。
   */
  text?: InputMaybe<StringFilterInput>;
  /**
   * The unit as printed, without its scale (元, ㎡, 场, %); empty if there is none.
   * 单位，与原文一致，不含万、亿，如“元”“㎡”“场”“%”；没有则为空字符串。
   */
  unit?: InputMaybe<StringFilterInput>;
  /**
   * The number in `baseUnit`, scale applied: 28亿元 is 2800000000, 40% is 40; of a range the lower end. A fall is positive, with `direction` down.
   * 以 baseUnit 计的数值，万、亿等已乘入：28亿元为 2800000000，40%为 40；范围取下限。下降也为正数，direction 为 down。
   */
  value?: InputMaybe<FloatFilterInput>;
  /**
   * The upper end of a range, else null.
   * 范围的上限；不是范围则为空。
   */
  valueTo?: InputMaybe<FloatFilterInput>;
};

/**
 * How exact a number is said to be.
 * 数字的精确程度。
 */
export type FigureQualifier =
  /**
   * About this (约, 左右).
   * 约，如“左右”。
   */
  | 'about'
  /**
   * This or more (20余场, 以上, 不少于).
   * 不少于，如“20余场”“以上”。
   */
  | 'at_least'
  /**
   * This or less (以内, 不超过).
   * 不超过，如“以内”。
   */
  | 'at_most'
  /**
   * Just this.
   * 确数。
   */
  | 'exact'
  /**
   * More than this (超过, 突破, 逾).
   * 超过，如“突破”“逾”。
   */
  | 'more_than'
  /**
   * A little less than this (近, 接近).
   * 接近，如“近”。
   */
  | 'nearly';

/**
 * Conditions on a value of type FigureQualifier; all that are given must hold.
 * 对 FigureQualifier 类型的值的条件；须同时符合。
 */
export type FigureQualifierFilterInput = {
  /**
   * Equals this.
   * 等于。
   */
  eq?: InputMaybe<FigureQualifier>;
  /**
   * Equals one of these.
   * 等于其中之一。
   */
  in?: InputMaybe<Array<FigureQualifier>>;
  /**
   * Differs from this; what has no value is left out.
   * 有值且不等于。
   */
  ne?: InputMaybe<FigureQualifier>;
  /**
   * Equals none of these; what has no value is left out.
   * 有值且不等于其中任何一个。
   */
  notIn?: InputMaybe<Array<FigureQualifier>>;
  /**
   * True: has a value. False: has none.
   * 取 true 为有值，取 false 为没有值。
   */
  notNull?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * True: has no value. False: has one.
   * 取 true 为没有值，取 false 为有值。
   */
  null?: InputMaybe<Scalars['Boolean']['input']>;
};

/**
 * Whether a number is achieved, expected or promised.
 * 数字的性质。
 */
export type FigureStatus =
  /**
   * Achieved.
   * 实际。
   */
  | 'actual'
  /**
   * Expected by the end of the year; not final.
   * 预计，尚非最后结果。
   */
  | 'expected'
  /**
   * Promised.
   * 目标。
   */
  | 'target';

/**
 * Conditions on a value of type FigureStatus; all that are given must hold.
 * 对 FigureStatus 类型的值的条件；须同时符合。
 */
export type FigureStatusFilterInput = {
  /**
   * Equals this.
   * 等于。
   */
  eq?: InputMaybe<FigureStatus>;
  /**
   * Equals one of these.
   * 等于其中之一。
   */
  in?: InputMaybe<Array<FigureStatus>>;
  /**
   * Differs from this; what has no value is left out.
   * 有值且不等于。
   */
  ne?: InputMaybe<FigureStatus>;
  /**
   * Equals none of these; what has no value is left out.
   * 有值且不等于其中任何一个。
   */
  notIn?: InputMaybe<Array<FigureStatus>>;
  /**
   * True: has a value. False: has none.
   * 取 true 为有值，取 false 为没有值。
   */
  notNull?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * True: has no value. False: has one.
   * 取 true 为没有值，取 false 为有值。
   */
  null?: InputMaybe<Scalars['Boolean']['input']>;
};

/**
 * Conditions on a value of type Float; all that are given must hold.
 * 对 Float 类型的值的条件；须同时符合。
 */
export type FloatFilterInput = {
  /**
   * Lies between these two, both included.
   * 介于这两个值之间，包括两端。
   */
  between?: InputMaybe<Array<Scalars['Float']['input']>>;
  /**
   * Equals this.
   * 等于。
   */
  eq?: InputMaybe<Scalars['Float']['input']>;
  /**
   * Is more than this, or later.
   * 大于或晚于。
   */
  gt?: InputMaybe<Scalars['Float']['input']>;
  /**
   * Is at least this, or no earlier.
   * 大于、晚于或等于。
   */
  gte?: InputMaybe<Scalars['Float']['input']>;
  /**
   * Equals one of these.
   * 等于其中之一。
   */
  in?: InputMaybe<Array<Scalars['Float']['input']>>;
  /**
   * Is less than this, or earlier.
   * 小于或早于。
   */
  lt?: InputMaybe<Scalars['Float']['input']>;
  /**
   * Is at most this, or no later.
   * 小于、早于或等于。
   */
  lte?: InputMaybe<Scalars['Float']['input']>;
  /**
   * Differs from this; what has no value is left out.
   * 有值且不等于。
   */
  ne?: InputMaybe<Scalars['Float']['input']>;
  /**
   * Equals none of these; what has no value is left out.
   * 有值且不等于其中任何一个。
   */
  notIn?: InputMaybe<Array<Scalars['Float']['input']>>;
  /**
   * True: has a value. False: has none.
   * 取 true 为有值，取 false 为没有值。
   */
  notNull?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * True: has no value. False: has one.
   * 取 true 为没有值，取 false 为有值。
   */
  null?: InputMaybe<Scalars['Boolean']['input']>;
};

/**
 * A formal award that a report mentions; praise, press coverage and rankings are none.
 * 报告提到的一项正式荣誉；表扬、媒体报道和排名不算。
 */
export type Honor = {
  /**
   * The achievement it stands in; null if it stands in the lead of a section.
   * 所在的成绩；出自章节导语的为空。
   */
  achievement: Maybe<Achievement>;
  /**
   * How many, where the text only counts awards or who got them (省级荣誉7项); else null.
   * 原文只写数量时的数量，如“省级荣誉7项”；其他为空。
   */
  count: Maybe<Scalars['Int']['output']>;
  /**
   * Permanent identifier; edits, imports and publications keep it.
   * 永久编号；修改、重新导入、重新发布后都不变。
   */
  documentId: Scalars['ID']['output'];
  /**
   * Where `title` ends there, exclusive: text.slice(start, end); null with `start`.
   * title 在其中的结束位置，不含该位置：text.slice(start, end)；start 为空时也为空。
   */
  end: Maybe<Scalars['Int']['output']>;
  /**
   * The body or region that grants it, as printed; null if the text does not say.
   * 授予荣誉的单位或地区，与原文一致；没有写明则为空。
   */
  grantedBy: Maybe<Scalars['String']['output']>;
  /**
   * The level of who grants it.
   * 荣誉级别。
   */
  level: HonorLevel;
  /**
   * Place among the honors of the report, from 1.
   * 在报告的荣誉中的次序，从 1 起。
   */
  order: Scalars['Int']['output'];
  /**
   * When the entry was last published here; null in drafts.
   * 在本系统最近一次发布的时间；草稿为空。
   */
  publishedAt: Maybe<Scalars['DateTime']['output']>;
  /**
   * Rank or edition as printed, such as 一等奖; null if there is none.
   * 等次或届次，与原文一致，如“一等奖”；没有则为空。
   */
  rank: Maybe<Scalars['String']['output']>;
  /**
   * Who got it, as printed; empty if the text does not say.
   * 获得者，与原文一致；没有写明则为空字符串。
   */
  recipient: Scalars['String']['output'];
  /**
   * What kind of recipient it is; null if not known.
   * 获得者类别；不明则为空。
   */
  recipientKind: Maybe<RecipientKind>;
  /**
   * The report that mentions it; null only in unfinished drafts.
   * 提到它的报告；仅未完成的草稿可能为空。
   */
  report: Maybe<Report>;
  /**
   * Where `title` begins in the `text` of its achievement, in UTF-16 code units from 0; null if that is not known.
   * title 在所在成绩 text 中的起始位置，以 UTF-16 码元计，从 0 起；位置不明则为空。
   */
  start: Maybe<Scalars['Int']['output']>;
  /**
   * The name of the award as printed, without quotation marks; where the text only counts awards, these words.
   * 荣誉名称，与原文一致，不含引号；原文只写项数的，为原文的说法。
   */
  title: Scalars['String']['output'];
};

/**
 * A page of honors.
 * 一页荣誉。
 */
export type HonorEntityResponseCollection = {
  /**
   * The honors.
   * 荣誉。
   */
  nodes: Array<Honor>;
  /**
   * Where the page stands in the list.
   * 分页情况。
   */
  pageInfo: Pagination;
};

/**
 * Conditions on honors; all that are given must hold.
 * 对荣誉的条件；须同时符合。
 */
export type HonorFiltersInput = {
  /**
   * The achievement it stands in; null if it stands in the lead of a section.
   * 所在的成绩；出自章节导语的为空。
   */
  achievement?: InputMaybe<AchievementFiltersInput>;
  /**
   * All of these hold.
   * 须全部符合。
   */
  and?: InputMaybe<Array<HonorFiltersInput>>;
  /**
   * How many, where the text only counts awards or who got them (省级荣誉7项); else null.
   * 原文只写数量时的数量，如“省级荣誉7项”；其他为空。
   */
  count?: InputMaybe<IntFilterInput>;
  /**
   * Permanent identifier; edits, imports and publications keep it.
   * 永久编号；修改、重新导入、重新发布后都不变。
   */
  documentId?: InputMaybe<IDFilterInput>;
  /**
   * Where `title` ends there, exclusive: text.slice(start, end); null with `start`.
   * title 在其中的结束位置，不含该位置：text.slice(start, end)；start 为空时也为空。
   */
  end?: InputMaybe<IntFilterInput>;
  /**
   * The body or region that grants it, as printed; null if the text does not say.
   * 授予荣誉的单位或地区，与原文一致；没有写明则为空。
   */
  grantedBy?: InputMaybe<StringFilterInput>;
  /**
   * The level of who grants it.
   * 荣誉级别。
   */
  level?: InputMaybe<HonorLevelFilterInput>;
  /**
   * This does not hold.
   * 不符合。
   */
  not?: InputMaybe<HonorFiltersInput>;
  /**
   * At least one of these holds.
   * 至少符合其一。
   */
  or?: InputMaybe<Array<HonorFiltersInput>>;
  /**
   * Place among the honors of the report, from 1.
   * 在报告的荣誉中的次序，从 1 起。
   */
  order?: InputMaybe<IntFilterInput>;
  /**
   * When the entry was last published here; null in drafts.
   * 在本系统最近一次发布的时间；草稿为空。
   */
  publishedAt?: InputMaybe<DateTimeFilterInput>;
  /**
   * Rank or edition as printed, such as 一等奖; null if there is none.
   * 等次或届次，与原文一致，如“一等奖”；没有则为空。
   */
  rank?: InputMaybe<StringFilterInput>;
  /**
   * Who got it, as printed; empty if the text does not say.
   * 获得者，与原文一致；没有写明则为空字符串。
   */
  recipient?: InputMaybe<StringFilterInput>;
  /**
   * What kind of recipient it is; null if not known.
   * 获得者类别；不明则为空。
   */
  recipientKind?: InputMaybe<RecipientKindFilterInput>;
  /**
   * The report that mentions it; null only in unfinished drafts.
   * 提到它的报告；仅未完成的草稿可能为空。
   */
  report?: InputMaybe<ReportFiltersInput>;
  /**
   * Where `title` begins in the `text` of its achievement, in UTF-16 code units from 0; null if that is not known.
   * title 在所在成绩 text 中的起始位置，以 UTF-16 码元计，从 0 起；位置不明则为空。
   */
  start?: InputMaybe<IntFilterInput>;
  /**
   * The name of the award as printed, without quotation marks; where the text only counts awards, these words.
   * 荣誉名称，与原文一致，不含引号；原文只写项数的，为原文的说法。
   */
  title?: InputMaybe<StringFilterInput>;
};

/**
 * The level of who grants an honor.
 * 荣誉级别。
 */
export type HonorLevel =
  /**
   * A district or county.
   * 区县级。
   */
  | 'district'
  /**
   * A city.
   * 市级。
   */
  | 'municipal'
  /**
   * The whole country.
   * 国家级。
   */
  | 'national'
  /**
   * Another level, or one that the text does not tell.
   * 其他，或原文看不出级别。
   */
  | 'other'
  /**
   * A province.
   * 省级。
   */
  | 'provincial';

/**
 * Conditions on a value of type HonorLevel; all that are given must hold.
 * 对 HonorLevel 类型的值的条件；须同时符合。
 */
export type HonorLevelFilterInput = {
  /**
   * Equals this.
   * 等于。
   */
  eq?: InputMaybe<HonorLevel>;
  /**
   * Equals one of these.
   * 等于其中之一。
   */
  in?: InputMaybe<Array<HonorLevel>>;
  /**
   * Differs from this; what has no value is left out.
   * 有值且不等于。
   */
  ne?: InputMaybe<HonorLevel>;
  /**
   * Equals none of these; what has no value is left out.
   * 有值且不等于其中任何一个。
   */
  notIn?: InputMaybe<Array<HonorLevel>>;
  /**
   * True: has a value. False: has none.
   * 取 true 为有值，取 false 为没有值。
   */
  notNull?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * True: has no value. False: has one.
   * 取 true 为没有值，取 false 为有值。
   */
  null?: InputMaybe<Scalars['Boolean']['input']>;
};

/**
 * Conditions on a value of type ID; all that are given must hold.
 * 对 ID 类型的值的条件；须同时符合。
 */
export type IDFilterInput = {
  /**
   * Equals this.
   * 等于。
   */
  eq?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Equals one of these.
   * 等于其中之一。
   */
  in?: InputMaybe<Array<Scalars['ID']['input']>>;
  /**
   * Differs from this; what has no value is left out.
   * 有值且不等于。
   */
  ne?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Equals none of these; what has no value is left out.
   * 有值且不等于其中任何一个。
   */
  notIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /**
   * True: has a value. False: has none.
   * 取 true 为有值，取 false 为没有值。
   */
  notNull?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * True: has no value. False: has one.
   * 取 true 为没有值，取 false 为有值。
   */
  null?: InputMaybe<Scalars['Boolean']['input']>;
};

/**
 * Conditions on a value of type Int; all that are given must hold.
 * 对 Int 类型的值的条件；须同时符合。
 */
export type IntFilterInput = {
  /**
   * Lies between these two, both included.
   * 介于这两个值之间，包括两端。
   */
  between?: InputMaybe<Array<Scalars['Int']['input']>>;
  /**
   * Equals this.
   * 等于。
   */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /**
   * Is more than this, or later.
   * 大于或晚于。
   */
  gt?: InputMaybe<Scalars['Int']['input']>;
  /**
   * Is at least this, or no earlier.
   * 大于、晚于或等于。
   */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /**
   * Equals one of these.
   * 等于其中之一。
   */
  in?: InputMaybe<Array<Scalars['Int']['input']>>;
  /**
   * Is less than this, or earlier.
   * 小于或早于。
   */
  lt?: InputMaybe<Scalars['Int']['input']>;
  /**
   * Is at most this, or no later.
   * 小于、早于或等于。
   */
  lte?: InputMaybe<Scalars['Int']['input']>;
  /**
   * Differs from this; what has no value is left out.
   * 有值且不等于。
   */
  ne?: InputMaybe<Scalars['Int']['input']>;
  /**
   * Equals none of these; what has no value is left out.
   * 有值且不等于其中任何一个。
   */
  notIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /**
   * True: has a value. False: has none.
   * 取 true 为有值，取 false 为没有值。
   */
  notNull?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * True: has no value. False: has one.
   * 取 true 为没有值，取 false 为有值。
   */
  null?: InputMaybe<Scalars['Boolean']['input']>;
};

/**
 * A place in an excerpt, in UTF-16 code units from its beginning.
 * 片段中的一处位置，从片段开头起算（UTF-16 码元）。
 */
export type Match = {
  /**
   * Where it ends: the first unit after it.
   * 结束位置（不含）。
   */
  end: Scalars['Int']['output'];
  /**
   * Where it begins.
   * 起始位置。
   */
  start: Scalars['Int']['output'];
};

/**
 * A public office that publishes reports.
 * 发布年度工作报告的机关单位。
 */
export type Office = {
  /**
   * Where reports stand on its own website, levels parted by “ > ”; null if not entered.
   * 报告在其网站上的栏目路径，各级以“ > ”隔开；未填写则为空。
   */
  breadcrumb: Maybe<Scalars['String']['output']>;
  /**
   * How the public reaches it; null if not entered.
   * 公开的联系方式；未填写则为空。
   */
  contact: Maybe<Scalars['String']['output']>;
  /**
   * Permanent identifier; edits, imports and publications keep it.
   * 永久编号；修改、重新导入、重新发布后都不变。
   */
  documentId: Scalars['ID']['output'];
  /**
   * Whether it is made up, with all its reports, as an example; leave such offices out where you count.
   * 是否为虚构示例，其报告也都是虚构的；统计时请排除。
   */
  fictional: Scalars['Boolean']['output'];
  /**
   * ICP filing number of its website; null if not entered.
   * 网站的 ICP 备案号；未填写则为空。
   */
  icpNumber: Maybe<Scalars['String']['output']>;
  /**
   * What kind of office it is.
   * 单位类别。
   */
  kind: OfficeKind;
  /**
   * Where its mark of a party or government website can be verified; null if not entered.
   * 党政机关网站标识的查验网址；未填写则为空。
   */
  markUrl: Maybe<Scalars['String']['output']>;
  /**
   * Full name, such as 示例街道办事处.
   * 全称，如“示例街道办事处”。
   */
  name: Scalars['String']['output'];
  /**
   * Who runs its website, if not the office itself; null if not entered.
   * 网站的承办单位；与主办单位相同或未填写则为空。
   */
  operator: Maybe<Scalars['String']['output']>;
  /**
   * Name of the office above it, such as 示例区人民政府; null if not entered.
   * 上级单位的名称，如“示例区人民政府”；未填写则为空。
   */
  parentName: Maybe<Scalars['String']['output']>;
  /**
   * Public-security filing number of its website; null if not entered.
   * 网站的公安备案号；未填写则为空。
   */
  policeNumber: Maybe<Scalars['String']['output']>;
  /**
   * When the entry was last published here; null in drafts.
   * 在本系统最近一次发布的时间；草稿为空。
   */
  publishedAt: Maybe<Scalars['DateTime']['output']>;
  /**
   * Its reports.
   * 该单位的报告。
   */
  reports: Array<Report>;
  /**
   * The ten characters that identify its government website; null if not entered.
   * 十位的政府网站标识码；未填写则为空。
   */
  siteIdCode: Maybe<Scalars['String']['output']>;
  /**
   * Its name in addresses, such as shili-jiedao; `annualReport` finds an office by it.
   * 网址名，如 shili-jiedao；annualReport 按它查找单位。
   */
  slug: Scalars['String']['output'];
};


/**
 * A public office that publishes reports.
 * 发布年度工作报告的机关单位。
 */
export type Office_reportsArgs = {
  filters?: InputMaybe<ReportFiltersInput>;
  pagination?: InputMaybe<PaginationArg>;
  sort?: InputMaybe<Array<Scalars['String']['input']>>;
};

/**
 * A page of offices.
 * 一页单位。
 */
export type OfficeEntityResponseCollection = {
  /**
   * The offices.
   * 单位。
   */
  nodes: Array<Office>;
  /**
   * Where the page stands in the list.
   * 分页情况。
   */
  pageInfo: Pagination;
};

/**
 * Conditions on offices; all that are given must hold.
 * 对单位的条件；须同时符合。
 */
export type OfficeFiltersInput = {
  /**
   * All of these hold.
   * 须全部符合。
   */
  and?: InputMaybe<Array<OfficeFiltersInput>>;
  /**
   * Where reports stand on its own website, levels parted by “ > ”; null if not entered.
   * 报告在其网站上的栏目路径，各级以“ > ”隔开；未填写则为空。
   */
  breadcrumb?: InputMaybe<StringFilterInput>;
  /**
   * How the public reaches it; null if not entered.
   * 公开的联系方式；未填写则为空。
   */
  contact?: InputMaybe<StringFilterInput>;
  /**
   * Permanent identifier; edits, imports and publications keep it.
   * 永久编号；修改、重新导入、重新发布后都不变。
   */
  documentId?: InputMaybe<IDFilterInput>;
  /**
   * Whether it is made up, with all its reports, as an example; leave such offices out where you count.
   * 是否为虚构示例，其报告也都是虚构的；统计时请排除。
   */
  fictional?: InputMaybe<BooleanFilterInput>;
  /**
   * ICP filing number of its website; null if not entered.
   * 网站的 ICP 备案号；未填写则为空。
   */
  icpNumber?: InputMaybe<StringFilterInput>;
  /**
   * What kind of office it is.
   * 单位类别。
   */
  kind?: InputMaybe<OfficeKindFilterInput>;
  /**
   * Where its mark of a party or government website can be verified; null if not entered.
   * 党政机关网站标识的查验网址；未填写则为空。
   */
  markUrl?: InputMaybe<StringFilterInput>;
  /**
   * Full name, such as 示例街道办事处.
   * 全称，如“示例街道办事处”。
   */
  name?: InputMaybe<StringFilterInput>;
  /**
   * This does not hold.
   * 不符合。
   */
  not?: InputMaybe<OfficeFiltersInput>;
  /**
   * Who runs its website, if not the office itself; null if not entered.
   * 网站的承办单位；与主办单位相同或未填写则为空。
   */
  operator?: InputMaybe<StringFilterInput>;
  /**
   * At least one of these holds.
   * 至少符合其一。
   */
  or?: InputMaybe<Array<OfficeFiltersInput>>;
  /**
   * Name of the office above it, such as 示例区人民政府; null if not entered.
   * 上级单位的名称，如“示例区人民政府”；未填写则为空。
   */
  parentName?: InputMaybe<StringFilterInput>;
  /**
   * Public-security filing number of its website; null if not entered.
   * 网站的公安备案号；未填写则为空。
   */
  policeNumber?: InputMaybe<StringFilterInput>;
  /**
   * When the entry was last published here; null in drafts.
   * 在本系统最近一次发布的时间；草稿为空。
   */
  publishedAt?: InputMaybe<DateTimeFilterInput>;
  /**
   * Its reports.
   * 该单位的报告。
   */
  reports?: InputMaybe<ReportFiltersInput>;
  /**
   * The ten characters that identify its government website; null if not entered.
   * 十位的政府网站标识码；未填写则为空。
   */
  siteIdCode?: InputMaybe<StringFilterInput>;
  /**
   * Its name in addresses, such as shili-jiedao; `annualReport` finds an office by it.
   * 网址名，如 shili-jiedao；annualReport 按它查找单位。
   */
  slug?: InputMaybe<StringFilterInput>;
};

/**
 * What kind of office it is.
 * 单位类别。
 */
export type OfficeKind =
  /**
   * City.
   * 市。
   */
  | 'city'
  /**
   * County.
   * 县。
   */
  | 'county'
  /**
   * Department of a government.
   * 政府部门。
   */
  | 'department'
  /**
   * District of a city, on the level of a county.
   * 区（县级）。
   */
  | 'district'
  /**
   * Any other office.
   * 其他单位。
   */
  | 'other'
  /**
   * Province, autonomous region or municipality.
   * 省、自治区、直辖市。
   */
  | 'province'
  /**
   * Subdistrict office, the lowest level of a city.
   * 街道办事处。
   */
  | 'street_office'
  /**
   * Town.
   * 镇。
   */
  | 'town'
  /**
   * Township.
   * 乡。
   */
  | 'township';

/**
 * Conditions on a value of type OfficeKind; all that are given must hold.
 * 对 OfficeKind 类型的值的条件；须同时符合。
 */
export type OfficeKindFilterInput = {
  /**
   * Equals this.
   * 等于。
   */
  eq?: InputMaybe<OfficeKind>;
  /**
   * Equals one of these.
   * 等于其中之一。
   */
  in?: InputMaybe<Array<OfficeKind>>;
  /**
   * Differs from this; what has no value is left out.
   * 有值且不等于。
   */
  ne?: InputMaybe<OfficeKind>;
  /**
   * Equals none of these; what has no value is left out.
   * 有值且不等于其中任何一个。
   */
  notIn?: InputMaybe<Array<OfficeKind>>;
  /**
   * True: has a value. False: has none.
   * 取 true 为有值，取 false 为没有值。
   */
  notNull?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * True: has no value. False: has one.
   * 取 true 为没有值，取 false 为有值。
   */
  null?: InputMaybe<Scalars['Boolean']['input']>;
};

/**
 * Where a page stands in its list.
 * 列表的分页情况。
 */
export type Pagination = {
  /**
   * What to ask with as `after` for the next page; null where the list was not asked for by `first` or `after`, or has no entry.
   * 查询下一页时作为 `after` 的值；未用 `first` 或 `after` 查询，或列表为空时为 null。
   */
  endCursor: Maybe<Scalars['String']['output']>;
  /**
   * Whether there are more entries after this page.
   * 本页之后是否还有内容。
   */
  hasNextPage: Scalars['Boolean']['output'];
  /**
   * The number of this page, from 1.
   * 当前页码，从 1 起。
   */
  page: Scalars['Int']['output'];
  /**
   * How many pages there are.
   * 总页数。
   */
  pageCount: Scalars['Int']['output'];
  /**
   * How many entries a page holds at most.
   * 每页最多的条数。
   */
  pageSize: Scalars['Int']['output'];
  /**
   * How many entries there are on all pages.
   * 总数。
   */
  total: Scalars['Int']['output'];
};

/**
 * Which part of a list to give, by `start` and `limit` or by `page` and `pageSize`.
 * 取列表的哪一段：用 start 和 limit，或用 page 和 pageSize。
 */
export type PaginationArg = {
  /**
   * How many entries to give, at most 1000.
   * 给出多少条，不超过 1000。
   */
  limit?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The number of the page, from 1.
   * 页码，从 1 起。
   */
  page?: InputMaybe<Scalars['Int']['input']>;
  /**
   * How many entries a page holds, at most 1000.
   * 每页多少条，不超过 1000。
   */
  pageSize?: InputMaybe<Scalars['Int']['input']>;
  /**
   * How many entries to leave out first, from 0.
   * 略过前面多少条，从 0 起。
   */
  start?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * Something promised, in the plan of a report.
 * 报告计划部分的一项工作安排。
 */
export type PlanItem = {
  /**
   * By when, as printed (6月底前); null if the text does not say.
   * 完成时限，与原文一致，如“6月底前”；没有写明则为空。
   */
  deadline: Maybe<Scalars['String']['output']>;
  /**
   * Permanent identifier; edits, imports and publications keep it.
   * 永久编号；修改、重新导入、重新发布后都不变。
   */
  documentId: Scalars['ID']['output'];
  /**
   * What it is to cost, a figure in `text`; null if the text does not say.
   * 计划的投资，为 text 中的数字；没有写明则为空。
   */
  investment: Maybe<Figure>;
  /**
   * Who leads the work, as printed; null if the text does not say.
   * 牵头部门，与原文一致；没有写明则为空。
   */
  leadDepartment: Maybe<Scalars['String']['output']>;
  /**
   * What numbers or opens it as printed, with any white space after it (一是, 1., ——); empty if there is none.
   * 原文中的序号或起首符号，连同其后的空白，如“一是”“1.”“——”；没有则为空字符串。
   */
  marker: Scalars['String']['output'];
  /**
   * Place among the subsections, achievements and plan items of its section, from 1.
   * 在所在章节的下级章节、成绩和计划事项中的次序，从 1 起。
   */
  order: Scalars['Int']['output'];
  /**
   * Achievements of later reports that tell of it, as editors confirmed.
   * 以后的报告中落实本项的成绩，由编辑确认。
   */
  outcomes: Array<Achievement>;
  /**
   * What became of it by a later report, as editors confirmed; `planned` until then.
   * 以后的报告如何交代本项，由编辑确认；确认之前为 planned。
   */
  progress: PlanProgress;
  /**
   * A note of the editors on `progress`, or null.
   * 编辑对进展的说明；没有则为空。
   */
  progressNote: Maybe<Scalars['String']['output']>;
  /**
   * When the entry was last published here; null in drafts.
   * 在本系统最近一次发布的时间；草稿为空。
   */
  publishedAt: Maybe<Scalars['DateTime']['output']>;
  /**
   * Whether it goes on in the paragraph of what stands before it, instead of beginning one.
   * 是否接在上文同一段落中，不另起段落。
   */
  runsIn: Scalars['Boolean']['output'];
  /**
   * The section it stands in; null only in unfinished drafts.
   * 所在章节；仅未完成的草稿可能为空。
   */
  section: Maybe<Section>;
  /**
   * White space before it where that is neither a paragraph break nor nothing; null as a rule.
   * 其前特殊的空白，既非另起段落也非直接相连；通常为空。
   */
  spacing: Maybe<Scalars['String']['output']>;
  /**
   * Figures in `text`, as they stand there.
   * text 中的数字，按出现的先后排列。
   */
  targets: Array<Figure>;
  /**
   * The text after the topic, as printed; “\n” is a paragraph break, U+2028 any other line break.
   * 主题之后的正文，与原文一致；“\n”为分段，U+2028 为其他换行。
   */
  text: Scalars['String']['output'];
  /**
   * The short lead that names it, as printed, without the mark that ends it; empty if there is none.
   * 原文中概括本项的短语，不含其后的标点；没有则为空字符串。
   */
  topic: Scalars['String']['output'];
  /**
   * The mark that ends the topic, such as 。; empty if there is none.
   * 主题后的标点，如“。”；没有则为空字符串。
   */
  topicEnd: Scalars['String']['output'];
};


/**
 * Something promised, in the plan of a report.
 * 报告计划部分的一项工作安排。
 */
export type PlanItem_outcomesArgs = {
  filters?: InputMaybe<AchievementFiltersInput>;
  pagination?: InputMaybe<PaginationArg>;
  sort?: InputMaybe<Array<Scalars['String']['input']>>;
};


/**
 * Something promised, in the plan of a report.
 * 报告计划部分的一项工作安排。
 */
export type PlanItem_targetsArgs = {
  filters?: InputMaybe<FigureFiltersInput>;
  pagination?: InputMaybe<PaginationArg>;
  sort?: InputMaybe<Array<Scalars['String']['input']>>;
};

/**
 * A page of plan items.
 * 一页计划事项。
 */
export type PlanItemEntityResponseCollection = {
  /**
   * The plan items.
   * 计划事项。
   */
  nodes: Array<PlanItem>;
  /**
   * Where the page stands in the list.
   * 分页情况。
   */
  pageInfo: Pagination;
};

/**
 * Conditions on plan items; all that are given must hold.
 * 对计划事项的条件；须同时符合。
 */
export type PlanItemFiltersInput = {
  /**
   * All of these hold.
   * 须全部符合。
   */
  and?: InputMaybe<Array<PlanItemFiltersInput>>;
  /**
   * By when, as printed (6月底前); null if the text does not say.
   * 完成时限，与原文一致，如“6月底前”；没有写明则为空。
   */
  deadline?: InputMaybe<StringFilterInput>;
  /**
   * Permanent identifier; edits, imports and publications keep it.
   * 永久编号；修改、重新导入、重新发布后都不变。
   */
  documentId?: InputMaybe<IDFilterInput>;
  /**
   * What it is to cost, a figure in `text`; null if the text does not say.
   * 计划的投资，为 text 中的数字；没有写明则为空。
   */
  investment?: InputMaybe<FigureFiltersInput>;
  /**
   * Who leads the work, as printed; null if the text does not say.
   * 牵头部门，与原文一致；没有写明则为空。
   */
  leadDepartment?: InputMaybe<StringFilterInput>;
  /**
   * What numbers or opens it as printed, with any white space after it (一是, 1., ——); empty if there is none.
   * 原文中的序号或起首符号，连同其后的空白，如“一是”“1.”“——”；没有则为空字符串。
   */
  marker?: InputMaybe<StringFilterInput>;
  /**
   * This does not hold.
   * 不符合。
   */
  not?: InputMaybe<PlanItemFiltersInput>;
  /**
   * At least one of these holds.
   * 至少符合其一。
   */
  or?: InputMaybe<Array<PlanItemFiltersInput>>;
  /**
   * Place among the subsections, achievements and plan items of its section, from 1.
   * 在所在章节的下级章节、成绩和计划事项中的次序，从 1 起。
   */
  order?: InputMaybe<IntFilterInput>;
  /**
   * Achievements of later reports that tell of it, as editors confirmed.
   * 以后的报告中落实本项的成绩，由编辑确认。
   */
  outcomes?: InputMaybe<AchievementFiltersInput>;
  /**
   * What became of it by a later report, as editors confirmed; `planned` until then.
   * 以后的报告如何交代本项，由编辑确认；确认之前为 planned。
   */
  progress?: InputMaybe<PlanProgressFilterInput>;
  /**
   * A note of the editors on `progress`, or null.
   * 编辑对进展的说明；没有则为空。
   */
  progressNote?: InputMaybe<StringFilterInput>;
  /**
   * When the entry was last published here; null in drafts.
   * 在本系统最近一次发布的时间；草稿为空。
   */
  publishedAt?: InputMaybe<DateTimeFilterInput>;
  /**
   * Whether it goes on in the paragraph of what stands before it, instead of beginning one.
   * 是否接在上文同一段落中，不另起段落。
   */
  runsIn?: InputMaybe<BooleanFilterInput>;
  /**
   * The section it stands in; null only in unfinished drafts.
   * 所在章节；仅未完成的草稿可能为空。
   */
  section?: InputMaybe<SectionFiltersInput>;
  /**
   * White space before it where that is neither a paragraph break nor nothing; null as a rule.
   * 其前特殊的空白，既非另起段落也非直接相连；通常为空。
   */
  spacing?: InputMaybe<StringFilterInput>;
  /**
   * Figures in `text`, as they stand there.
   * text 中的数字，按出现的先后排列。
   */
  targets?: InputMaybe<FigureFiltersInput>;
  /**
   * The text after the topic, as printed; “\n” is a paragraph break, U+2028 any other line break.
   * 主题之后的正文，与原文一致；“\n”为分段，U+2028 为其他换行。
   */
  text?: InputMaybe<StringFilterInput>;
  /**
   * The short lead that names it, as printed, without the mark that ends it; empty if there is none.
   * 原文中概括本项的短语，不含其后的标点；没有则为空字符串。
   */
  topic?: InputMaybe<StringFilterInput>;
  /**
   * The mark that ends the topic, such as 。; empty if there is none.
   * 主题后的标点，如“。”；没有则为空字符串。
   */
  topicEnd?: InputMaybe<StringFilterInput>;
};

/**
 * What became of a plan item, as a later report tells.
 * 以后的报告所交代的计划事项进展。
 */
export type PlanProgress =
  /**
   * Changed or given up.
   * 调整。
   */
  | 'adjusted'
  /**
   * Done.
   * 完成。
   */
  | 'done'
  /**
   * Under way.
   * 推进中。
   */
  | 'in_progress'
  /**
   * The later report does not mention it.
   * 未提及。
   */
  | 'not_mentioned'
  /**
   * Not compared with a later report yet.
   * 尚未核对。
   */
  | 'planned';

/**
 * Conditions on a value of type PlanProgress; all that are given must hold.
 * 对 PlanProgress 类型的值的条件；须同时符合。
 */
export type PlanProgressFilterInput = {
  /**
   * Equals this.
   * 等于。
   */
  eq?: InputMaybe<PlanProgress>;
  /**
   * Equals one of these.
   * 等于其中之一。
   */
  in?: InputMaybe<Array<PlanProgress>>;
  /**
   * Differs from this; what has no value is left out.
   * 有值且不等于。
   */
  ne?: InputMaybe<PlanProgress>;
  /**
   * Equals none of these; what has no value is left out.
   * 有值且不等于其中任何一个。
   */
  notIn?: InputMaybe<Array<PlanProgress>>;
  /**
   * True: has a value. False: has none.
   * 取 true 为有值，取 false 为没有值。
   */
  notNull?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * True: has no value. False: has one.
   * 取 true 为没有值，取 false 为有值。
   */
  null?: InputMaybe<Scalars['Boolean']['input']>;
};

/**
 * Which version of an entry to give.
 * 取内容的哪个版本。
 */
export type PublicationStatus =
  /**
   * What editors work on; needs a token with the right to read drafts.
   * 编辑中的版本；需要有权读取草稿的令牌。
   */
  | 'DRAFT'
  /**
   * What the public reads.
   * 已发布的版本，即公众看到的。
   */
  | 'PUBLISHED';

/**
 * All that can be asked. Only what is published can be read without a token. A list here has 100 entries unless `pagination` says how many; lists below an entry are whole, and in reading order where there is one.
 * 可以查询的内容；没有令牌的，只能读取已发布的。此处的列表默认给出 100 条，可用 pagination 指定；内容之下的列表是完整的，有阅读顺序的按阅读顺序排列。说明中“为空”指 null。
 */
export type Query = {
  /**
   * The achievement with this identifier, or null.
   * 这个编号的成绩；没有则为空。
   */
  achievement: Maybe<Achievement>;
  /**
   * All achievements, or those that meet the filters.
   * 成绩：全部，或符合条件的。
   */
  achievements: Array<Achievement>;
  /**
   * The same achievements page by page, with how many there are.
   * 同上，分页给出，并有总数。
   */
  achievements_connection: AchievementEntityResponseCollection;
  /**
   * The published report of an office on a whole year, with its whole tree in reading order; null if there is none.
   * 单位某一整年的已发布报告，各级内容按阅读顺序排列；没有则为空。
   */
  annualReport: Maybe<Report>;
  /**
   * Everything that happened to published content, oldest first, for those who keep a copy. Begin without `since` and an empty copy; take out what each change lists as removed, and replace the office or report it is about by the one it brings; go on with the `cursor` of the page.
   * 已发布内容的全部变更，从旧到新，供保存副本者使用。从空副本开始，首次不带 `since`；逐条处理：先删去 removed 所列内容，再用随附的单位或报告替换副本中的同一项；然后以本页的 `cursor` 继续查询。
   */
  changes: ChangeConnection;
  /**
   * The honor with this identifier, or null.
   * 这个编号的荣誉；没有则为空。
   */
  honor: Maybe<Honor>;
  /**
   * All honors, or those that meet the filters.
   * 荣誉：全部，或符合条件的。
   */
  honors: Array<Honor>;
  /**
   * The same honors page by page, with how many there are.
   * 同上，分页给出，并有总数。
   */
  honors_connection: HonorEntityResponseCollection;
  /**
   * The office with this identifier, or null.
   * 这个编号的单位；没有则为空。
   */
  office: Maybe<Office>;
  /**
   * All offices, or those that meet the filters.
   * 单位：全部，或符合条件的。
   */
  offices: Array<Office>;
  /**
   * The same offices page by page, with how many there are.
   * 同上，分页给出，并有总数。
   */
  offices_connection: OfficeEntityResponseCollection;
  /**
   * The plan item with this identifier, or null.
   * 这个编号的计划事项；没有则为空。
   */
  planItem: Maybe<PlanItem>;
  /**
   * All plan items, or those that meet the filters.
   * 计划事项：全部，或符合条件的。
   */
  planItems: Array<PlanItem>;
  /**
   * The same plan items page by page, with how many there are.
   * 同上，分页给出，并有总数。
   */
  planItems_connection: PlanItemEntityResponseCollection;
  /**
   * The report with this identifier, or null.
   * 这个编号的报告；没有则为空。
   */
  report: Maybe<Report>;
  /**
   * All reports, or those that meet the filters.
   * 报告：全部，或符合条件的。
   */
  reports: Array<Report>;
  /**
   * The same reports page by page, with how many there are.
   * 同上，分页给出，并有总数。
   */
  reports_connection: ReportEntityResponseCollection;
  /**
   * Entries of published reports that hold certain words, or figures, or both: the latest year first, then by office, in reading order.
   * 按文字、数字等条件查找已发布报告的内容：先按年度从新到旧，再按单位，同一报告内按阅读顺序。
   */
  search: SearchConnection;
  /**
   * The section with this identifier, or null.
   * 这个编号的章节；没有则为空。
   */
  section: Maybe<Section>;
  /**
   * All sections, or those that meet the filters.
   * 章节：全部，或符合条件的。
   */
  sections: Array<Section>;
  /**
   * The same sections page by page, with how many there are.
   * 同上，分页给出，并有总数。
   */
  sections_connection: SectionEntityResponseCollection;
};


/**
 * All that can be asked. Only what is published can be read without a token. A list here has 100 entries unless `pagination` says how many; lists below an entry are whole, and in reading order where there is one.
 * 可以查询的内容；没有令牌的，只能读取已发布的。此处的列表默认给出 100 条，可用 pagination 指定；内容之下的列表是完整的，有阅读顺序的按阅读顺序排列。说明中“为空”指 null。
 */
export type Query_achievementArgs = {
  documentId: Scalars['ID']['input'];
  status?: InputMaybe<PublicationStatus>;
};


/**
 * All that can be asked. Only what is published can be read without a token. A list here has 100 entries unless `pagination` says how many; lists below an entry are whole, and in reading order where there is one.
 * 可以查询的内容；没有令牌的，只能读取已发布的。此处的列表默认给出 100 条，可用 pagination 指定；内容之下的列表是完整的，有阅读顺序的按阅读顺序排列。说明中“为空”指 null。
 */
export type Query_achievementsArgs = {
  filters?: InputMaybe<AchievementFiltersInput>;
  pagination?: InputMaybe<PaginationArg>;
  sort?: InputMaybe<Array<Scalars['String']['input']>>;
  status?: InputMaybe<PublicationStatus>;
};


/**
 * All that can be asked. Only what is published can be read without a token. A list here has 100 entries unless `pagination` says how many; lists below an entry are whole, and in reading order where there is one.
 * 可以查询的内容；没有令牌的，只能读取已发布的。此处的列表默认给出 100 条，可用 pagination 指定；内容之下的列表是完整的，有阅读顺序的按阅读顺序排列。说明中“为空”指 null。
 */
export type Query_achievements_connectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filters?: InputMaybe<AchievementFiltersInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  pagination?: InputMaybe<PaginationArg>;
  sort?: InputMaybe<Array<Scalars['String']['input']>>;
  status?: InputMaybe<PublicationStatus>;
};


/**
 * All that can be asked. Only what is published can be read without a token. A list here has 100 entries unless `pagination` says how many; lists below an entry are whole, and in reading order where there is one.
 * 可以查询的内容；没有令牌的，只能读取已发布的。此处的列表默认给出 100 条，可用 pagination 指定；内容之下的列表是完整的，有阅读顺序的按阅读顺序排列。说明中“为空”指 null。
 */
export type Query_annualReportArgs = {
  office: Scalars['String']['input'];
  year: Scalars['Int']['input'];
};


/**
 * All that can be asked. Only what is published can be read without a token. A list here has 100 entries unless `pagination` says how many; lists below an entry are whole, and in reading order where there is one.
 * 可以查询的内容；没有令牌的，只能读取已发布的。此处的列表默认给出 100 条，可用 pagination 指定；内容之下的列表是完整的，有阅读顺序的按阅读顺序排列。说明中“为空”指 null。
 */
export type Query_changesArgs = {
  first?: Scalars['Int']['input'];
  since?: InputMaybe<Scalars['String']['input']>;
};


/**
 * All that can be asked. Only what is published can be read without a token. A list here has 100 entries unless `pagination` says how many; lists below an entry are whole, and in reading order where there is one.
 * 可以查询的内容；没有令牌的，只能读取已发布的。此处的列表默认给出 100 条，可用 pagination 指定；内容之下的列表是完整的，有阅读顺序的按阅读顺序排列。说明中“为空”指 null。
 */
export type Query_honorArgs = {
  documentId: Scalars['ID']['input'];
  status?: InputMaybe<PublicationStatus>;
};


/**
 * All that can be asked. Only what is published can be read without a token. A list here has 100 entries unless `pagination` says how many; lists below an entry are whole, and in reading order where there is one.
 * 可以查询的内容；没有令牌的，只能读取已发布的。此处的列表默认给出 100 条，可用 pagination 指定；内容之下的列表是完整的，有阅读顺序的按阅读顺序排列。说明中“为空”指 null。
 */
export type Query_honorsArgs = {
  filters?: InputMaybe<HonorFiltersInput>;
  pagination?: InputMaybe<PaginationArg>;
  sort?: InputMaybe<Array<Scalars['String']['input']>>;
  status?: InputMaybe<PublicationStatus>;
};


/**
 * All that can be asked. Only what is published can be read without a token. A list here has 100 entries unless `pagination` says how many; lists below an entry are whole, and in reading order where there is one.
 * 可以查询的内容；没有令牌的，只能读取已发布的。此处的列表默认给出 100 条，可用 pagination 指定；内容之下的列表是完整的，有阅读顺序的按阅读顺序排列。说明中“为空”指 null。
 */
export type Query_honors_connectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filters?: InputMaybe<HonorFiltersInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  pagination?: InputMaybe<PaginationArg>;
  sort?: InputMaybe<Array<Scalars['String']['input']>>;
  status?: InputMaybe<PublicationStatus>;
};


/**
 * All that can be asked. Only what is published can be read without a token. A list here has 100 entries unless `pagination` says how many; lists below an entry are whole, and in reading order where there is one.
 * 可以查询的内容；没有令牌的，只能读取已发布的。此处的列表默认给出 100 条，可用 pagination 指定；内容之下的列表是完整的，有阅读顺序的按阅读顺序排列。说明中“为空”指 null。
 */
export type Query_officeArgs = {
  documentId: Scalars['ID']['input'];
  status?: InputMaybe<PublicationStatus>;
};


/**
 * All that can be asked. Only what is published can be read without a token. A list here has 100 entries unless `pagination` says how many; lists below an entry are whole, and in reading order where there is one.
 * 可以查询的内容；没有令牌的，只能读取已发布的。此处的列表默认给出 100 条，可用 pagination 指定；内容之下的列表是完整的，有阅读顺序的按阅读顺序排列。说明中“为空”指 null。
 */
export type Query_officesArgs = {
  filters?: InputMaybe<OfficeFiltersInput>;
  pagination?: InputMaybe<PaginationArg>;
  sort?: InputMaybe<Array<Scalars['String']['input']>>;
  status?: InputMaybe<PublicationStatus>;
};


/**
 * All that can be asked. Only what is published can be read without a token. A list here has 100 entries unless `pagination` says how many; lists below an entry are whole, and in reading order where there is one.
 * 可以查询的内容；没有令牌的，只能读取已发布的。此处的列表默认给出 100 条，可用 pagination 指定；内容之下的列表是完整的，有阅读顺序的按阅读顺序排列。说明中“为空”指 null。
 */
export type Query_offices_connectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filters?: InputMaybe<OfficeFiltersInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  pagination?: InputMaybe<PaginationArg>;
  sort?: InputMaybe<Array<Scalars['String']['input']>>;
  status?: InputMaybe<PublicationStatus>;
};


/**
 * All that can be asked. Only what is published can be read without a token. A list here has 100 entries unless `pagination` says how many; lists below an entry are whole, and in reading order where there is one.
 * 可以查询的内容；没有令牌的，只能读取已发布的。此处的列表默认给出 100 条，可用 pagination 指定；内容之下的列表是完整的，有阅读顺序的按阅读顺序排列。说明中“为空”指 null。
 */
export type Query_planItemArgs = {
  documentId: Scalars['ID']['input'];
  status?: InputMaybe<PublicationStatus>;
};


/**
 * All that can be asked. Only what is published can be read without a token. A list here has 100 entries unless `pagination` says how many; lists below an entry are whole, and in reading order where there is one.
 * 可以查询的内容；没有令牌的，只能读取已发布的。此处的列表默认给出 100 条，可用 pagination 指定；内容之下的列表是完整的，有阅读顺序的按阅读顺序排列。说明中“为空”指 null。
 */
export type Query_planItemsArgs = {
  filters?: InputMaybe<PlanItemFiltersInput>;
  pagination?: InputMaybe<PaginationArg>;
  sort?: InputMaybe<Array<Scalars['String']['input']>>;
  status?: InputMaybe<PublicationStatus>;
};


/**
 * All that can be asked. Only what is published can be read without a token. A list here has 100 entries unless `pagination` says how many; lists below an entry are whole, and in reading order where there is one.
 * 可以查询的内容；没有令牌的，只能读取已发布的。此处的列表默认给出 100 条，可用 pagination 指定；内容之下的列表是完整的，有阅读顺序的按阅读顺序排列。说明中“为空”指 null。
 */
export type Query_planItems_connectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filters?: InputMaybe<PlanItemFiltersInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  pagination?: InputMaybe<PaginationArg>;
  sort?: InputMaybe<Array<Scalars['String']['input']>>;
  status?: InputMaybe<PublicationStatus>;
};


/**
 * All that can be asked. Only what is published can be read without a token. A list here has 100 entries unless `pagination` says how many; lists below an entry are whole, and in reading order where there is one.
 * 可以查询的内容；没有令牌的，只能读取已发布的。此处的列表默认给出 100 条，可用 pagination 指定；内容之下的列表是完整的，有阅读顺序的按阅读顺序排列。说明中“为空”指 null。
 */
export type Query_reportArgs = {
  documentId: Scalars['ID']['input'];
  status?: InputMaybe<PublicationStatus>;
};


/**
 * All that can be asked. Only what is published can be read without a token. A list here has 100 entries unless `pagination` says how many; lists below an entry are whole, and in reading order where there is one.
 * 可以查询的内容；没有令牌的，只能读取已发布的。此处的列表默认给出 100 条，可用 pagination 指定；内容之下的列表是完整的，有阅读顺序的按阅读顺序排列。说明中“为空”指 null。
 */
export type Query_reportsArgs = {
  filters?: InputMaybe<ReportFiltersInput>;
  pagination?: InputMaybe<PaginationArg>;
  sort?: InputMaybe<Array<Scalars['String']['input']>>;
  status?: InputMaybe<PublicationStatus>;
};


/**
 * All that can be asked. Only what is published can be read without a token. A list here has 100 entries unless `pagination` says how many; lists below an entry are whole, and in reading order where there is one.
 * 可以查询的内容；没有令牌的，只能读取已发布的。此处的列表默认给出 100 条，可用 pagination 指定；内容之下的列表是完整的，有阅读顺序的按阅读顺序排列。说明中“为空”指 null。
 */
export type Query_reports_connectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filters?: InputMaybe<ReportFiltersInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  pagination?: InputMaybe<PaginationArg>;
  sort?: InputMaybe<Array<Scalars['String']['input']>>;
  status?: InputMaybe<PublicationStatus>;
};


/**
 * All that can be asked. Only what is published can be read without a token. A list here has 100 entries unless `pagination` says how many; lists below an entry are whole, and in reading order where there is one.
 * 可以查询的内容；没有令牌的，只能读取已发布的。此处的列表默认给出 100 条，可用 pagination 指定；内容之下的列表是完整的，有阅读顺序的按阅读顺序排列。说明中“为空”指 null。
 */
export type Query_searchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SearchFilter>;
  first?: Scalars['Int']['input'];
  text?: InputMaybe<Scalars['String']['input']>;
};


/**
 * All that can be asked. Only what is published can be read without a token. A list here has 100 entries unless `pagination` says how many; lists below an entry are whole, and in reading order where there is one.
 * 可以查询的内容；没有令牌的，只能读取已发布的。此处的列表默认给出 100 条，可用 pagination 指定；内容之下的列表是完整的，有阅读顺序的按阅读顺序排列。说明中“为空”指 null。
 */
export type Query_sectionArgs = {
  documentId: Scalars['ID']['input'];
  status?: InputMaybe<PublicationStatus>;
};


/**
 * All that can be asked. Only what is published can be read without a token. A list here has 100 entries unless `pagination` says how many; lists below an entry are whole, and in reading order where there is one.
 * 可以查询的内容；没有令牌的，只能读取已发布的。此处的列表默认给出 100 条，可用 pagination 指定；内容之下的列表是完整的，有阅读顺序的按阅读顺序排列。说明中“为空”指 null。
 */
export type Query_sectionsArgs = {
  filters?: InputMaybe<SectionFiltersInput>;
  pagination?: InputMaybe<PaginationArg>;
  sort?: InputMaybe<Array<Scalars['String']['input']>>;
  status?: InputMaybe<PublicationStatus>;
};


/**
 * All that can be asked. Only what is published can be read without a token. A list here has 100 entries unless `pagination` says how many; lists below an entry are whole, and in reading order where there is one.
 * 可以查询的内容；没有令牌的，只能读取已发布的。此处的列表默认给出 100 条，可用 pagination 指定；内容之下的列表是完整的，有阅读顺序的按阅读顺序排列。说明中“为空”指 null。
 */
export type Query_sections_connectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filters?: InputMaybe<SectionFiltersInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  pagination?: InputMaybe<PaginationArg>;
  sort?: InputMaybe<Array<Scalars['String']['input']>>;
  status?: InputMaybe<PublicationStatus>;
};

/**
 * Who got an honor.
 * 获得者类别。
 */
export type RecipientKind =
  /**
   * A community or village.
   * 社区或村。
   */
  | 'community'
  /**
   * An enterprise.
   * 企业。
   */
  | 'enterprise'
  /**
   * The office whose report it is.
   * 报告所属的单位。
   */
  | 'office'
  /**
   * A person.
   * 个人。
   */
  | 'person'
  /**
   * A team.
   * 集体。
   */
  | 'team'
  /**
   * Another public body, such as a school or a department.
   * 其他单位，如学校、部门。
   */
  | 'unit';

/**
 * Conditions on a value of type RecipientKind; all that are given must hold.
 * 对 RecipientKind 类型的值的条件；须同时符合。
 */
export type RecipientKindFilterInput = {
  /**
   * Equals this.
   * 等于。
   */
  eq?: InputMaybe<RecipientKind>;
  /**
   * Equals one of these.
   * 等于其中之一。
   */
  in?: InputMaybe<Array<RecipientKind>>;
  /**
   * Differs from this; what has no value is left out.
   * 有值且不等于。
   */
  ne?: InputMaybe<RecipientKind>;
  /**
   * Equals none of these; what has no value is left out.
   * 有值且不等于其中任何一个。
   */
  notIn?: InputMaybe<Array<RecipientKind>>;
  /**
   * True: has a value. False: has none.
   * 取 true 为有值，取 false 为没有值。
   */
  notNull?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * True: has no value. False: has one.
   * 取 true 为没有值，取 false 为有值。
   */
  null?: InputMaybe<Scalars['Boolean']['input']>;
};

/**
 * An entry that is no longer published.
 * 不再公开的一项内容。
 */
export type RemovedEntry = {
  /**
   * Its document id.
   * 内容的 documentId。
   */
  documentId: Scalars['ID']['output'];
  /**
   * Its type.
   * 内容类型。
   */
  type: EntryType;
};

/**
 * One yearly document of an office: what was done, and what is planned. Unique by office, year and period.
 * 单位的一份年度工作报告：总结和计划。同一单位、同一年度、同一时段只有一份。
 */
export type Report = {
  /**
   * Permanent identifier; edits, imports and publications keep it.
   * 永久编号；修改、重新导入、重新发布后都不变。
   */
  documentId: Scalars['ID']['output'];
  /**
   * First of several years reported on, else null.
   * 多年报告的起始年度；其他报告为空。
   */
  fromYear: Maybe<Scalars['Int']['output']>;
  /**
   * The honors it mentions, in reading order.
   * 报告提到的荣誉，按阅读顺序排列。
   */
  honors: Array<Honor>;
  /**
   * The office it is of; null only in unfinished drafts.
   * 所属单位；仅未完成的草稿可能为空。
   */
  office: Maybe<Office>;
  /**
   * The line breaks and indent between two of its paragraphs; “\n” in its texts stands for it.
   * 原文两段之间的换行和缩进；各处正文中的“\n”代表它。
   */
  paragraphBreak: Scalars['String']['output'];
  /**
   * What span of time is reported on.
   * 总结的时段。
   */
  period: ReportPeriod;
  /**
   * The year planned for; null if the report holds no plan.
   * 计划的年度；报告没有计划部分则为空。
   */
  planYear: Maybe<Scalars['Int']['output']>;
  /**
   * When the entry was last published here; null in drafts.
   * 在本系统最近一次发布的时间；草稿为空。
   */
  publishedAt: Maybe<Scalars['DateTime']['output']>;
  /**
   * The day the office says it put the report out; null if it does not say.
   * 单位公布报告的日期；没有写明则为空。
   */
  publishedOn: Maybe<Scalars['Date']['output']>;
  /**
   * All its sections of every depth, in reading order; `parent` tells which stand in which.
   * 各级章节，按阅读顺序排列；parent 说明层级。
   */
  sections: Array<Section>;
  /**
   * Who the office says the report comes from (来源); null if it does not say.
   * 单位写明的来源；没有写明则为空。
   */
  source: Maybe<Scalars['String']['output']>;
  /**
   * The headline as printed.
   * 标题，与原文一致。
   */
  title: Scalars['String']['output'];
  /**
   * Last of several years reported on, else null.
   * 多年报告的截止年度；其他报告为空。
   */
  toYear: Maybe<Scalars['Int']['output']>;
  /**
   * The year reported on, even where the title names another; of several years the last; of a plan alone the year planned for.
   * 总结的年度，标题所写的年度可能与之不同；多年报告为最后一年；只有计划时为计划的年度。
   */
  year: Scalars['Int']['output'];
};


/**
 * One yearly document of an office: what was done, and what is planned. Unique by office, year and period.
 * 单位的一份年度工作报告：总结和计划。同一单位、同一年度、同一时段只有一份。
 */
export type Report_honorsArgs = {
  filters?: InputMaybe<HonorFiltersInput>;
  pagination?: InputMaybe<PaginationArg>;
  sort?: InputMaybe<Array<Scalars['String']['input']>>;
};


/**
 * One yearly document of an office: what was done, and what is planned. Unique by office, year and period.
 * 单位的一份年度工作报告：总结和计划。同一单位、同一年度、同一时段只有一份。
 */
export type Report_sectionsArgs = {
  filters?: InputMaybe<SectionFiltersInput>;
  pagination?: InputMaybe<PaginationArg>;
  sort?: InputMaybe<Array<Scalars['String']['input']>>;
};

/**
 * A page of reports.
 * 一页报告。
 */
export type ReportEntityResponseCollection = {
  /**
   * The reports.
   * 报告。
   */
  nodes: Array<Report>;
  /**
   * Where the page stands in the list.
   * 分页情况。
   */
  pageInfo: Pagination;
};

/**
 * Conditions on reports; all that are given must hold.
 * 对报告的条件；须同时符合。
 */
export type ReportFiltersInput = {
  /**
   * All of these hold.
   * 须全部符合。
   */
  and?: InputMaybe<Array<ReportFiltersInput>>;
  /**
   * Permanent identifier; edits, imports and publications keep it.
   * 永久编号；修改、重新导入、重新发布后都不变。
   */
  documentId?: InputMaybe<IDFilterInput>;
  /**
   * First of several years reported on, else null.
   * 多年报告的起始年度；其他报告为空。
   */
  fromYear?: InputMaybe<IntFilterInput>;
  /**
   * The honors it mentions, in reading order.
   * 报告提到的荣誉，按阅读顺序排列。
   */
  honors?: InputMaybe<HonorFiltersInput>;
  /**
   * This does not hold.
   * 不符合。
   */
  not?: InputMaybe<ReportFiltersInput>;
  /**
   * The office it is of; null only in unfinished drafts.
   * 所属单位；仅未完成的草稿可能为空。
   */
  office?: InputMaybe<OfficeFiltersInput>;
  /**
   * At least one of these holds.
   * 至少符合其一。
   */
  or?: InputMaybe<Array<ReportFiltersInput>>;
  /**
   * The line breaks and indent between two of its paragraphs; “\n” in its texts stands for it.
   * 原文两段之间的换行和缩进；各处正文中的“\n”代表它。
   */
  paragraphBreak?: InputMaybe<StringFilterInput>;
  /**
   * What span of time is reported on.
   * 总结的时段。
   */
  period?: InputMaybe<ReportPeriodFilterInput>;
  /**
   * The year planned for; null if the report holds no plan.
   * 计划的年度；报告没有计划部分则为空。
   */
  planYear?: InputMaybe<IntFilterInput>;
  /**
   * When the entry was last published here; null in drafts.
   * 在本系统最近一次发布的时间；草稿为空。
   */
  publishedAt?: InputMaybe<DateTimeFilterInput>;
  /**
   * The day the office says it put the report out; null if it does not say.
   * 单位公布报告的日期；没有写明则为空。
   */
  publishedOn?: InputMaybe<DateFilterInput>;
  /**
   * All its sections of every depth, in reading order; `parent` tells which stand in which.
   * 各级章节，按阅读顺序排列；parent 说明层级。
   */
  sections?: InputMaybe<SectionFiltersInput>;
  /**
   * Who the office says the report comes from (来源); null if it does not say.
   * 单位写明的来源；没有写明则为空。
   */
  source?: InputMaybe<StringFilterInput>;
  /**
   * The headline as printed.
   * 标题，与原文一致。
   */
  title?: InputMaybe<StringFilterInput>;
  /**
   * Last of several years reported on, else null.
   * 多年报告的截止年度；其他报告为空。
   */
  toYear?: InputMaybe<IntFilterInput>;
  /**
   * The year reported on, even where the title names another; of several years the last; of a plan alone the year planned for.
   * 总结的年度，标题所写的年度可能与之不同；多年报告为最后一年；只有计划时为计划的年度。
   */
  year?: InputMaybe<IntFilterInput>;
};

/**
 * Which half of a report a section belongs to.
 * 章节属于报告的哪一部分。
 */
export type ReportPart =
  /**
   * Neither, such as an opening or an annex.
   * 其他，如开头、附件。
   */
  | 'other'
  /**
   * Says what is promised.
   * 计划。
   */
  | 'plan'
  /**
   * Looks back at what was done.
   * 总结。
   */
  | 'summary';

/**
 * Conditions on a value of type ReportPart; all that are given must hold.
 * 对 ReportPart 类型的值的条件；须同时符合。
 */
export type ReportPartFilterInput = {
  /**
   * Equals this.
   * 等于。
   */
  eq?: InputMaybe<ReportPart>;
  /**
   * Equals one of these.
   * 等于其中之一。
   */
  in?: InputMaybe<Array<ReportPart>>;
  /**
   * Differs from this; what has no value is left out.
   * 有值且不等于。
   */
  ne?: InputMaybe<ReportPart>;
  /**
   * Equals none of these; what has no value is left out.
   * 有值且不等于其中任何一个。
   */
  notIn?: InputMaybe<Array<ReportPart>>;
  /**
   * True: has a value. False: has none.
   * 取 true 为有值，取 false 为没有值。
   */
  notNull?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * True: has no value. False: has one.
   * 取 true 为没有值，取 false 为有值。
   */
  null?: InputMaybe<Scalars['Boolean']['input']>;
};

/**
 * What span of time a report is about.
 * 报告的时段。
 */
export type ReportPeriod =
  /**
   * Half a year; the title says which.
   * 半年；哪半年见标题。
   */
  | 'half_year'
  /**
   * A whole year.
   * 全年。
   */
  | 'year'
  /**
   * Several years, `fromYear` to `toYear`.
   * 多年，自 fromYear 至 toYear。
   */
  | 'years';

/**
 * Conditions on a value of type ReportPeriod; all that are given must hold.
 * 对 ReportPeriod 类型的值的条件；须同时符合。
 */
export type ReportPeriodFilterInput = {
  /**
   * Equals this.
   * 等于。
   */
  eq?: InputMaybe<ReportPeriod>;
  /**
   * Equals one of these.
   * 等于其中之一。
   */
  in?: InputMaybe<Array<ReportPeriod>>;
  /**
   * Differs from this; what has no value is left out.
   * 有值且不等于。
   */
  ne?: InputMaybe<ReportPeriod>;
  /**
   * Equals none of these; what has no value is left out.
   * 有值且不等于其中任何一个。
   */
  notIn?: InputMaybe<Array<ReportPeriod>>;
  /**
   * True: has a value. False: has none.
   * 取 true 为有值，取 false 为没有值。
   */
  notNull?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * True: has no value. False: has one.
   * 取 true 为没有值，取 false 为有值。
   */
  null?: InputMaybe<Scalars['Boolean']['input']>;
};

/**
 * A page of what was found.
 * 一页查找结果。
 */
export type SearchConnection = {
  /**
   * The hits, in order.
   * 查找结果，按次序排列。
   */
  nodes: Array<SearchHit>;
  /**
   * Where the next page begins.
   * 下一页的位置。
   */
  pageInfo: SearchPageInfo;
  /**
   * How many there are on all pages.
   * 全部结果的数量。
   */
  totalCount: Scalars['Int']['output'];
};

/**
 * What must hold of one figure.
 * 同一个数字须满足的条件。
 */
export type SearchFigure = {
  /**
   * The least it may be, in the base unit and without scale: 350000000 is 3.5亿元 and 35000万元. Of a range, either end may be.
   * 下限，按标准单位并换算万、亿：350000000 即 3.5亿元或 35000万元。原文为范围的，有重合即可。
   */
  from?: InputMaybe<Scalars['Float']['input']>;
  /**
   * What its label holds, such as 投资额.
   * 数字含义中须含的文字，如“投资额”。
   */
  label?: InputMaybe<Scalars['String']['input']>;
  /**
   * How exact it is.
   * 精确程度。
   */
  qualifiers?: InputMaybe<Array<FigureQualifier>>;
  /**
   * Whether it was reached, is expected or is promised.
   * 性质：实际、预计或目标。
   */
  statuses?: InputMaybe<Array<FigureStatus>>;
  /**
   * The most it may be, like `from`.
   * 上限，换算同 `from`。
   */
  to?: InputMaybe<Scalars['Float']['input']>;
  /**
   * Its unit as printed, without 万 or 亿, or its base unit.
   * 单位：照原文（不含万、亿），或标准单位。
   */
  unit?: InputMaybe<Scalars['String']['input']>;
};

/**
 * What must hold of an entry to be found; of a list, one of its values.
 * 查找条件，须全部满足；列表中的值满足其一即可。
 */
export type SearchFilter = {
  /**
   * A figure in it of which all of this holds.
   * 内容中须有一个数字同时满足以下各项。
   */
  figure?: InputMaybe<SearchFigure>;
  /**
   * Its level, of an honor; nothing else has one.
   * 荣誉的级别；其他内容没有级别。
   */
  levels?: InputMaybe<Array<HonorLevel>>;
  /**
   * The slug of its office.
   * 所属单位的 slug（网址名）。
   */
  offices?: InputMaybe<Array<Scalars['String']['input']>>;
  /**
   * The theme of the section it stands in, or of the nearest section above that has one.
   * 所在章节的工作领域；该章节未标明的，取最近的上级章节的。
   */
  themes?: InputMaybe<Array<Theme>>;
  /**
   * Its type; offices are not searched.
   * 内容类型；不查找单位。
   */
  types?: InputMaybe<Array<EntryType>>;
  /**
   * The year its report is on.
   * 报告所总结的年度。
   */
  years?: InputMaybe<Array<Scalars['Int']['input']>>;
};

/**
 * An entry that was found.
 * 查找到的一项内容。
 */
export type SearchHit = {
  /**
   * What to ask with as `after` for what comes after this hit.
   * 查询此条之后的结果时作为 `after` 的值。
   */
  cursor: Scalars['String']['output'];
  /**
   * The part of its text to show, with the places found.
   * 供显示的原文片段及其中查到的位置。
   */
  excerpt: Excerpt;
  /**
   * The entry.
   * 该项内容。
   */
  node: Entry;
  /**
   * The report it is in.
   * 所属的报告。
   */
  report: Report;
};

/**
 * Where the next page of a search begins.
 * 查找结果下一页的位置。
 */
export type SearchPageInfo = {
  /**
   * What to ask with as `after` for the next page; null where nothing was found.
   * 查询下一页时作为 `after` 的值；没有结果时为 null。
   */
  endCursor: Maybe<Scalars['String']['output']>;
  /**
   * Whether there are more hits after this page.
   * 本页之后是否还有结果。
   */
  hasNextPage: Scalars['Boolean']['output'];
};

/**
 * A part or numbered section of a report, to any depth.
 * 报告的一个部分或小节，可层层嵌套。
 */
export type Section = {
  /**
   * Achievements that stand right in it, in reading order.
   * 直接在本章节中的成绩，按阅读顺序排列。
   */
  achievements: Array<Achievement>;
  /**
   * Permanent identifier; edits, imports and publications keep it.
   * 永久编号；修改、重新导入、重新发布后都不变。
   */
  documentId: Scalars['ID']['output'];
  /**
   * Figures in `lead`, as they stand there.
   * lead 中的数字，按出现的先后排列。
   */
  figures: Array<Figure>;
  /**
   * Its heading as printed, without number and closing mark; empty if there is none.
   * 标题，与原文一致，不含序号和末尾标点；没有则为空字符串。
   */
  heading: Scalars['String']['output'];
  /**
   * What parts the heading from the text after it: a mark such as 。, a line break, or both; empty if nothing does.
   * 标题与其后文字之间的标点（如“。”）或换行；没有则为空字符串。
   */
  headingEnd: Scalars['String']['output'];
  /**
   * What it tells.
   * 章节类别。
   */
  kind: SectionKind;
  /**
   * Its text before all that stands in it; empty if there is none. “\n” is a paragraph break, U+2028 any other line break.
   * 在下级章节、成绩和计划事项之前的文字；没有则为空字符串。“\n”为分段，U+2028 为其他换行。
   */
  lead: Scalars['String']['output'];
  /**
   * Its number as printed, with any white space after it (一、, (一)); empty if there is none.
   * 原文中的序号，连同其后的空白，如“一、”“(一)”；没有则为空字符串。
   */
  marker: Scalars['String']['output'];
  /**
   * Place among the subsections, achievements and plan items of the section it stands in, from 1.
   * 在上级章节的下级章节、成绩和计划事项中的次序，从 1 起。
   */
  order: Scalars['Int']['output'];
  /**
   * The section it stands in; null at the top of the report.
   * 上级章节；第一层的章节为空。
   */
  parent: Maybe<Section>;
  /**
   * Which half of the report it belongs to.
   * 所属部分。
   */
  part: ReportPart;
  /**
   * Plan items that stand right in it, in reading order.
   * 直接在本章节中的计划事项，按阅读顺序排列。
   */
  planItems: Array<PlanItem>;
  /**
   * When the entry was last published here; null in drafts.
   * 在本系统最近一次发布的时间；草稿为空。
   */
  publishedAt: Maybe<Scalars['DateTime']['output']>;
  /**
   * The report it belongs to; null only in unfinished drafts.
   * 所属报告；仅未完成的草稿可能为空。
   */
  report: Maybe<Report>;
  /**
   * Whether it goes on in the paragraph of what stands before it, instead of beginning one.
   * 是否接在上文同一段落中，不另起段落。
   */
  runsIn: Scalars['Boolean']['output'];
  /**
   * White space before it where that is neither a paragraph break nor nothing; null as a rule.
   * 其前特殊的空白，既非另起段落也非直接相连；通常为空。
   */
  spacing: Maybe<Scalars['String']['output']>;
  /**
   * The sections right below it, in reading order.
   * 下一级章节，按阅读顺序排列。
   */
  subsections: Array<Section>;
  /**
   * The field of work it is about, by which years and offices are compared; null if none or several. Sections below without one share it.
   * 工作领域，用于跨年度、跨单位对照；不属于任何领域或兼属几个领域则为空。没有领域的下级章节随上级。
   */
  theme: Maybe<Theme>;
};


/**
 * A part or numbered section of a report, to any depth.
 * 报告的一个部分或小节，可层层嵌套。
 */
export type Section_achievementsArgs = {
  filters?: InputMaybe<AchievementFiltersInput>;
  pagination?: InputMaybe<PaginationArg>;
  sort?: InputMaybe<Array<Scalars['String']['input']>>;
};


/**
 * A part or numbered section of a report, to any depth.
 * 报告的一个部分或小节，可层层嵌套。
 */
export type Section_figuresArgs = {
  filters?: InputMaybe<FigureFiltersInput>;
  pagination?: InputMaybe<PaginationArg>;
  sort?: InputMaybe<Array<Scalars['String']['input']>>;
};


/**
 * A part or numbered section of a report, to any depth.
 * 报告的一个部分或小节，可层层嵌套。
 */
export type Section_planItemsArgs = {
  filters?: InputMaybe<PlanItemFiltersInput>;
  pagination?: InputMaybe<PaginationArg>;
  sort?: InputMaybe<Array<Scalars['String']['input']>>;
};


/**
 * A part or numbered section of a report, to any depth.
 * 报告的一个部分或小节，可层层嵌套。
 */
export type Section_subsectionsArgs = {
  filters?: InputMaybe<SectionFiltersInput>;
  pagination?: InputMaybe<PaginationArg>;
  sort?: InputMaybe<Array<Scalars['String']['input']>>;
};

/**
 * A page of sections.
 * 一页章节。
 */
export type SectionEntityResponseCollection = {
  /**
   * The sections.
   * 章节。
   */
  nodes: Array<Section>;
  /**
   * Where the page stands in the list.
   * 分页情况。
   */
  pageInfo: Pagination;
};

/**
 * Conditions on sections; all that are given must hold.
 * 对章节的条件；须同时符合。
 */
export type SectionFiltersInput = {
  /**
   * Achievements that stand right in it, in reading order.
   * 直接在本章节中的成绩，按阅读顺序排列。
   */
  achievements?: InputMaybe<AchievementFiltersInput>;
  /**
   * All of these hold.
   * 须全部符合。
   */
  and?: InputMaybe<Array<SectionFiltersInput>>;
  /**
   * Permanent identifier; edits, imports and publications keep it.
   * 永久编号；修改、重新导入、重新发布后都不变。
   */
  documentId?: InputMaybe<IDFilterInput>;
  /**
   * Figures in `lead`, as they stand there.
   * lead 中的数字，按出现的先后排列。
   */
  figures?: InputMaybe<FigureFiltersInput>;
  /**
   * Its heading as printed, without number and closing mark; empty if there is none.
   * 标题，与原文一致，不含序号和末尾标点；没有则为空字符串。
   */
  heading?: InputMaybe<StringFilterInput>;
  /**
   * What parts the heading from the text after it: a mark such as 。, a line break, or both; empty if nothing does.
   * 标题与其后文字之间的标点（如“。”）或换行；没有则为空字符串。
   */
  headingEnd?: InputMaybe<StringFilterInput>;
  /**
   * What it tells.
   * 章节类别。
   */
  kind?: InputMaybe<SectionKindFilterInput>;
  /**
   * Its text before all that stands in it; empty if there is none. “\n” is a paragraph break, U+2028 any other line break.
   * 在下级章节、成绩和计划事项之前的文字；没有则为空字符串。“\n”为分段，U+2028 为其他换行。
   */
  lead?: InputMaybe<StringFilterInput>;
  /**
   * Its number as printed, with any white space after it (一、, (一)); empty if there is none.
   * 原文中的序号，连同其后的空白，如“一、”“(一)”；没有则为空字符串。
   */
  marker?: InputMaybe<StringFilterInput>;
  /**
   * This does not hold.
   * 不符合。
   */
  not?: InputMaybe<SectionFiltersInput>;
  /**
   * At least one of these holds.
   * 至少符合其一。
   */
  or?: InputMaybe<Array<SectionFiltersInput>>;
  /**
   * Place among the subsections, achievements and plan items of the section it stands in, from 1.
   * 在上级章节的下级章节、成绩和计划事项中的次序，从 1 起。
   */
  order?: InputMaybe<IntFilterInput>;
  /**
   * The section it stands in; null at the top of the report.
   * 上级章节；第一层的章节为空。
   */
  parent?: InputMaybe<SectionFiltersInput>;
  /**
   * Which half of the report it belongs to.
   * 所属部分。
   */
  part?: InputMaybe<ReportPartFilterInput>;
  /**
   * Plan items that stand right in it, in reading order.
   * 直接在本章节中的计划事项，按阅读顺序排列。
   */
  planItems?: InputMaybe<PlanItemFiltersInput>;
  /**
   * When the entry was last published here; null in drafts.
   * 在本系统最近一次发布的时间；草稿为空。
   */
  publishedAt?: InputMaybe<DateTimeFilterInput>;
  /**
   * The report it belongs to; null only in unfinished drafts.
   * 所属报告；仅未完成的草稿可能为空。
   */
  report?: InputMaybe<ReportFiltersInput>;
  /**
   * Whether it goes on in the paragraph of what stands before it, instead of beginning one.
   * 是否接在上文同一段落中，不另起段落。
   */
  runsIn?: InputMaybe<BooleanFilterInput>;
  /**
   * White space before it where that is neither a paragraph break nor nothing; null as a rule.
   * 其前特殊的空白，既非另起段落也非直接相连；通常为空。
   */
  spacing?: InputMaybe<StringFilterInput>;
  /**
   * The sections right below it, in reading order.
   * 下一级章节，按阅读顺序排列。
   */
  subsections?: InputMaybe<SectionFiltersInput>;
  /**
   * The field of work it is about, by which years and offices are compared; null if none or several. Sections below without one share it.
   * 工作领域，用于跨年度、跨单位对照；不属于任何领域或兼属几个领域则为空。没有领域的下级章节随上级。
   */
  theme?: InputMaybe<ThemeFilterInput>;
};

/**
 * What a section tells.
 * 章节类别。
 */
export type SectionKind =
  /**
   * An annex.
   * 附件。
   */
  | 'annex'
  /**
   * Closing words.
   * 结尾。
   */
  | 'closing'
  /**
   * Terms explained.
   * 名词解释。
   */
  | 'glossary'
  /**
   * What was learnt.
   * 经验体会。
   */
  | 'lessons'
  /**
   * Opening words of a report or part.
   * 开头。
   */
  | 'opening'
  /**
   * Work planned.
   * 工作计划。
   */
  | 'plan'
  /**
   * What falls short.
   * 存在问题。
   */
  | 'problems'
  /**
   * What the office or place is like.
   * 概况。
   */
  | 'profile'
  /**
   * Work done.
   * 工作回顾。
   */
  | 'review'
  /**
   * How the office itself is run.
   * 自身建设。
   */
  | 'self_government'
  /**
   * Main targets for the time ahead.
   * 主要目标。
   */
  | 'targets';

/**
 * Conditions on a value of type SectionKind; all that are given must hold.
 * 对 SectionKind 类型的值的条件；须同时符合。
 */
export type SectionKindFilterInput = {
  /**
   * Equals this.
   * 等于。
   */
  eq?: InputMaybe<SectionKind>;
  /**
   * Equals one of these.
   * 等于其中之一。
   */
  in?: InputMaybe<Array<SectionKind>>;
  /**
   * Differs from this; what has no value is left out.
   * 有值且不等于。
   */
  ne?: InputMaybe<SectionKind>;
  /**
   * Equals none of these; what has no value is left out.
   * 有值且不等于其中任何一个。
   */
  notIn?: InputMaybe<Array<SectionKind>>;
  /**
   * True: has a value. False: has none.
   * 取 true 为有值，取 false 为没有值。
   */
  notNull?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * True: has no value. False: has one.
   * 取 true 为没有值，取 false 为有值。
   */
  null?: InputMaybe<Scalars['Boolean']['input']>;
};

/**
 * Conditions on a value of type String; all that are given must hold.
 * 对 String 类型的值的条件；须同时符合。
 */
export type StringFilterInput = {
  /**
   * Contains this; case may count.
   * 包含；可能区分大小写。
   */
  contains?: InputMaybe<Scalars['String']['input']>;
  /**
   * Contains this, ignoring case.
   * 包含，不分大小写。
   */
  containsi?: InputMaybe<Scalars['String']['input']>;
  /**
   * Ends with this; case may count.
   * 以此结尾；可能区分大小写。
   */
  endsWith?: InputMaybe<Scalars['String']['input']>;
  /**
   * Equals this.
   * 等于。
   */
  eq?: InputMaybe<Scalars['String']['input']>;
  /**
   * Equals this, ignoring case.
   * 等于，不分大小写。
   */
  eqi?: InputMaybe<Scalars['String']['input']>;
  /**
   * Equals one of these.
   * 等于其中之一。
   */
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  /**
   * Differs from this; what has no value is left out.
   * 有值且不等于。
   */
  ne?: InputMaybe<Scalars['String']['input']>;
  /**
   * Differs from this, ignoring case; what has no value is left out.
   * 有值且不等于，不分大小写。
   */
  nei?: InputMaybe<Scalars['String']['input']>;
  /**
   * Does not contain this; case may count, and what has no value is left out.
   * 有值且不包含；可能区分大小写。
   */
  notContains?: InputMaybe<Scalars['String']['input']>;
  /**
   * Does not contain this, ignoring case; what has no value is left out.
   * 有值且不包含，不分大小写。
   */
  notContainsi?: InputMaybe<Scalars['String']['input']>;
  /**
   * Equals none of these; what has no value is left out.
   * 有值且不等于其中任何一个。
   */
  notIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /**
   * True: has a value. False: has none.
   * 取 true 为有值，取 false 为没有值。
   */
  notNull?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * True: has no value. False: has one.
   * 取 true 为没有值，取 false 为有值。
   */
  null?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Begins with this; case may count.
   * 以此开头；可能区分大小写。
   */
  startsWith?: InputMaybe<Scalars['String']['input']>;
};

/**
 * A field of work, the same ten for all offices.
 * 工作领域，共十个，各单位通用。
 */
export type Theme =
  /**
   * Building the city: roads, renewal, housing estates.
   * 城市建设。
   */
  | 'construction'
  /**
   * Education, culture, health and sport.
   * 教科文卫。
   */
  | 'culture'
  /**
   * The economy: industry, investment, trade.
   * 经济发展。
   */
  | 'economy'
  /**
   * Nature, pollution, a clean city.
   * 生态环境。
   */
  | 'environment'
  /**
   * Administration and public services.
   * 治理服务。
   */
  | 'governance'
  /**
   * Work, care and help for people.
   * 民生保障。
   */
  | 'livelihood'
  /**
   * Building the Party.
   * 党的建设。
   */
  | 'party'
  /**
   * Reform, opening up and innovation.
   * 改革创新。
   */
  | 'reform'
  /**
   * Farming and villages.
   * 农业农村。
   */
  | 'rural'
  /**
   * Safety, disputes, public order.
   * 平安稳定。
   */
  | 'safety';

/**
 * Conditions on a value of type Theme; all that are given must hold.
 * 对 Theme 类型的值的条件；须同时符合。
 */
export type ThemeFilterInput = {
  /**
   * Equals this.
   * 等于。
   */
  eq?: InputMaybe<Theme>;
  /**
   * Equals one of these.
   * 等于其中之一。
   */
  in?: InputMaybe<Array<Theme>>;
  /**
   * Differs from this; what has no value is left out.
   * 有值且不等于。
   */
  ne?: InputMaybe<Theme>;
  /**
   * Equals none of these; what has no value is left out.
   * 有值且不等于其中任何一个。
   */
  notIn?: InputMaybe<Array<Theme>>;
  /**
   * True: has a value. False: has none.
   * 取 true 为有值，取 false 为没有值。
   */
  notNull?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * True: has no value. False: has one.
   * 取 true 为没有值，取 false 为有值。
   */
  null?: InputMaybe<Scalars['Boolean']['input']>;
};
