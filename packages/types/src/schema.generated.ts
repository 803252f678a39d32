export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A date string, such as 2007-12-03, compliant with the `full-date` format outlined in section 5.6 of the RFC 3339 profile of the ISO 8601 standard for representation of dates and times using the Gregorian calendar. */
  Date: { input: string; output: string; }
  /** A date-time string at UTC, such as 2007-12-03T10:15:30Z, compliant with the `date-time` format outlined in section 5.6 of the RFC 3339 profile of the ISO 8601 standard for representation of dates and times using the Gregorian calendar. */
  DateTime: { input: string; output: string; }
};

export type Achievement = {
  createdAt: Maybe<Scalars['DateTime']['output']>;
  documentId: Scalars['ID']['output'];
  figures: Array<Figure>;
  fulfils: Array<PlanItem>;
  fulfils_connection: Maybe<PlanItemRelationResponseCollection>;
  honors: Array<Honor>;
  honors_connection: Maybe<HonorRelationResponseCollection>;
  marker: Maybe<Scalars['String']['output']>;
  order: Scalars['Int']['output'];
  publishedAt: Maybe<Scalars['DateTime']['output']>;
  runsIn: Scalars['Boolean']['output'];
  section: Maybe<Section>;
  spacing: Maybe<Scalars['String']['output']>;
  text: Scalars['String']['output'];
  topic: Maybe<Scalars['String']['output']>;
  topicEnd: Maybe<Scalars['String']['output']>;
  updatedAt: Maybe<Scalars['DateTime']['output']>;
};


export type Achievement_figuresArgs = {
  filters?: InputMaybe<FigureFiltersInput>;
  pagination?: InputMaybe<PaginationArg>;
  sort?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};


export type Achievement_fulfilsArgs = {
  filters?: InputMaybe<PlanItemFiltersInput>;
  pagination?: InputMaybe<PaginationArg>;
  sort?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};


export type Achievement_fulfils_connectionArgs = {
  filters?: InputMaybe<PlanItemFiltersInput>;
  pagination?: InputMaybe<PaginationArg>;
  sort?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};


export type Achievement_honorsArgs = {
  filters?: InputMaybe<HonorFiltersInput>;
  pagination?: InputMaybe<PaginationArg>;
  sort?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};


export type Achievement_honors_connectionArgs = {
  filters?: InputMaybe<HonorFiltersInput>;
  pagination?: InputMaybe<PaginationArg>;
  sort?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type AchievementEntityResponseCollection = {
  nodes: Array<Achievement>;
  pageInfo: Pagination;
};

export type AchievementFiltersInput = {
  and?: InputMaybe<Array<InputMaybe<AchievementFiltersInput>>>;
  createdAt?: InputMaybe<DateTimeFilterInput>;
  documentId?: InputMaybe<IDFilterInput>;
  figures?: InputMaybe<FigureFiltersInput>;
  fulfils?: InputMaybe<PlanItemFiltersInput>;
  honors?: InputMaybe<HonorFiltersInput>;
  marker?: InputMaybe<StringFilterInput>;
  not?: InputMaybe<AchievementFiltersInput>;
  or?: InputMaybe<Array<InputMaybe<AchievementFiltersInput>>>;
  order?: InputMaybe<IntFilterInput>;
  publishedAt?: InputMaybe<DateTimeFilterInput>;
  runsIn?: InputMaybe<BooleanFilterInput>;
  section?: InputMaybe<SectionFiltersInput>;
  spacing?: InputMaybe<StringFilterInput>;
  text?: InputMaybe<StringFilterInput>;
  topic?: InputMaybe<StringFilterInput>;
  topicEnd?: InputMaybe<StringFilterInput>;
  updatedAt?: InputMaybe<DateTimeFilterInput>;
};

export type AchievementRelationResponseCollection = {
  nodes: Array<Achievement>;
};

export type BooleanFilterInput = {
  and?: InputMaybe<Array<InputMaybe<Scalars['Boolean']['input']>>>;
  between?: InputMaybe<Array<InputMaybe<Scalars['Boolean']['input']>>>;
  contains?: InputMaybe<Scalars['Boolean']['input']>;
  containsi?: InputMaybe<Scalars['Boolean']['input']>;
  endsWith?: InputMaybe<Scalars['Boolean']['input']>;
  eq?: InputMaybe<Scalars['Boolean']['input']>;
  eqi?: InputMaybe<Scalars['Boolean']['input']>;
  gt?: InputMaybe<Scalars['Boolean']['input']>;
  gte?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['Boolean']['input']>>>;
  lt?: InputMaybe<Scalars['Boolean']['input']>;
  lte?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<Scalars['Boolean']['input']>;
  nei?: InputMaybe<Scalars['Boolean']['input']>;
  not?: InputMaybe<BooleanFilterInput>;
  notContains?: InputMaybe<Scalars['Boolean']['input']>;
  notContainsi?: InputMaybe<Scalars['Boolean']['input']>;
  notIn?: InputMaybe<Array<InputMaybe<Scalars['Boolean']['input']>>>;
  notNull?: InputMaybe<Scalars['Boolean']['input']>;
  null?: InputMaybe<Scalars['Boolean']['input']>;
  or?: InputMaybe<Array<InputMaybe<Scalars['Boolean']['input']>>>;
  startsWith?: InputMaybe<Scalars['Boolean']['input']>;
};

export type DateFilterInput = {
  and?: InputMaybe<Array<InputMaybe<Scalars['Date']['input']>>>;
  between?: InputMaybe<Array<InputMaybe<Scalars['Date']['input']>>>;
  contains?: InputMaybe<Scalars['Date']['input']>;
  containsi?: InputMaybe<Scalars['Date']['input']>;
  endsWith?: InputMaybe<Scalars['Date']['input']>;
  eq?: InputMaybe<Scalars['Date']['input']>;
  eqi?: InputMaybe<Scalars['Date']['input']>;
  gt?: InputMaybe<Scalars['Date']['input']>;
  gte?: InputMaybe<Scalars['Date']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['Date']['input']>>>;
  lt?: InputMaybe<Scalars['Date']['input']>;
  lte?: InputMaybe<Scalars['Date']['input']>;
  ne?: InputMaybe<Scalars['Date']['input']>;
  nei?: InputMaybe<Scalars['Date']['input']>;
  not?: InputMaybe<DateFilterInput>;
  notContains?: InputMaybe<Scalars['Date']['input']>;
  notContainsi?: InputMaybe<Scalars['Date']['input']>;
  notIn?: InputMaybe<Array<InputMaybe<Scalars['Date']['input']>>>;
  notNull?: InputMaybe<Scalars['Boolean']['input']>;
  null?: InputMaybe<Scalars['Boolean']['input']>;
  or?: InputMaybe<Array<InputMaybe<Scalars['Date']['input']>>>;
  startsWith?: InputMaybe<Scalars['Date']['input']>;
};

export type DateTimeFilterInput = {
  and?: InputMaybe<Array<InputMaybe<Scalars['DateTime']['input']>>>;
  between?: InputMaybe<Array<InputMaybe<Scalars['DateTime']['input']>>>;
  contains?: InputMaybe<Scalars['DateTime']['input']>;
  containsi?: InputMaybe<Scalars['DateTime']['input']>;
  endsWith?: InputMaybe<Scalars['DateTime']['input']>;
  eq?: InputMaybe<Scalars['DateTime']['input']>;
  eqi?: InputMaybe<Scalars['DateTime']['input']>;
  gt?: InputMaybe<Scalars['DateTime']['input']>;
  gte?: InputMaybe<Scalars['DateTime']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['DateTime']['input']>>>;
  lt?: InputMaybe<Scalars['DateTime']['input']>;
  lte?: InputMaybe<Scalars['DateTime']['input']>;
  ne?: InputMaybe<Scalars['DateTime']['input']>;
  nei?: InputMaybe<Scalars['DateTime']['input']>;
  not?: InputMaybe<DateTimeFilterInput>;
  notContains?: InputMaybe<Scalars['DateTime']['input']>;
  notContainsi?: InputMaybe<Scalars['DateTime']['input']>;
  notIn?: InputMaybe<Array<InputMaybe<Scalars['DateTime']['input']>>>;
  notNull?: InputMaybe<Scalars['Boolean']['input']>;
  null?: InputMaybe<Scalars['Boolean']['input']>;
  or?: InputMaybe<Array<InputMaybe<Scalars['DateTime']['input']>>>;
  startsWith?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Figure = {
  baseUnit: Maybe<Scalars['String']['output']>;
  baseline: Maybe<Scalars['String']['output']>;
  direction: Maybe<FigureDirection>;
  end: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  label: Maybe<Scalars['String']['output']>;
  qualifier: FigureQualifier;
  scale: Maybe<Scalars['String']['output']>;
  scope: Maybe<Scalars['String']['output']>;
  start: Scalars['Int']['output'];
  status: FigureStatus;
  text: Scalars['String']['output'];
  unit: Maybe<Scalars['String']['output']>;
  value: Scalars['Float']['output'];
  valueTo: Maybe<Scalars['Float']['output']>;
};

export type FigureDirection =
  | 'down'
  | 'up';

export type FigureFiltersInput = {
  and?: InputMaybe<Array<InputMaybe<FigureFiltersInput>>>;
  baseUnit?: InputMaybe<StringFilterInput>;
  baseline?: InputMaybe<StringFilterInput>;
  direction?: InputMaybe<StringFilterInput>;
  end?: InputMaybe<IntFilterInput>;
  label?: InputMaybe<StringFilterInput>;
  not?: InputMaybe<FigureFiltersInput>;
  or?: InputMaybe<Array<InputMaybe<FigureFiltersInput>>>;
  qualifier?: InputMaybe<StringFilterInput>;
  scale?: InputMaybe<StringFilterInput>;
  scope?: InputMaybe<StringFilterInput>;
  start?: InputMaybe<IntFilterInput>;
  status?: InputMaybe<StringFilterInput>;
  text?: InputMaybe<StringFilterInput>;
  unit?: InputMaybe<StringFilterInput>;
  value?: InputMaybe<FloatFilterInput>;
  valueTo?: InputMaybe<FloatFilterInput>;
};

export type FigureQualifier =
  | 'about'
  | 'at_least'
  | 'at_most'
  | 'exact'
  | 'more_than'
  | 'nearly';

export type FigureStatus =
  | 'actual'
  | 'expected'
  | 'target';

export type FloatFilterInput = {
  and?: InputMaybe<Array<InputMaybe<Scalars['Float']['input']>>>;
  between?: InputMaybe<Array<InputMaybe<Scalars['Float']['input']>>>;
  contains?: InputMaybe<Scalars['Float']['input']>;
  containsi?: InputMaybe<Scalars['Float']['input']>;
  endsWith?: InputMaybe<Scalars['Float']['input']>;
  eq?: InputMaybe<Scalars['Float']['input']>;
  eqi?: InputMaybe<Scalars['Float']['input']>;
  gt?: InputMaybe<Scalars['Float']['input']>;
  gte?: InputMaybe<Scalars['Float']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['Float']['input']>>>;
  lt?: InputMaybe<Scalars['Float']['input']>;
  lte?: InputMaybe<Scalars['Float']['input']>;
  ne?: InputMaybe<Scalars['Float']['input']>;
  nei?: InputMaybe<Scalars['Float']['input']>;
  not?: InputMaybe<FloatFilterInput>;
  notContains?: InputMaybe<Scalars['Float']['input']>;
  notContainsi?: InputMaybe<Scalars['Float']['input']>;
  notIn?: InputMaybe<Array<InputMaybe<Scalars['Float']['input']>>>;
  notNull?: InputMaybe<Scalars['Boolean']['input']>;
  null?: InputMaybe<Scalars['Boolean']['input']>;
  or?: InputMaybe<Array<InputMaybe<Scalars['Float']['input']>>>;
  startsWith?: InputMaybe<Scalars['Float']['input']>;
};

export type Honor = {
  achievement: Maybe<Achievement>;
  count: Maybe<Scalars['Int']['output']>;
  createdAt: Maybe<Scalars['DateTime']['output']>;
  documentId: Scalars['ID']['output'];
  end: Maybe<Scalars['Int']['output']>;
  grantedBy: Maybe<Scalars['String']['output']>;
  level: HonorLevel;
  order: Scalars['Int']['output'];
  publishedAt: Maybe<Scalars['DateTime']['output']>;
  rank: Maybe<Scalars['String']['output']>;
  recipient: Maybe<Scalars['String']['output']>;
  recipientKind: Maybe<RecipientKind>;
  report: Maybe<Report>;
  start: Maybe<Scalars['Int']['output']>;
  title: Scalars['String']['output'];
  updatedAt: Maybe<Scalars['DateTime']['output']>;
};

export type HonorEntityResponseCollection = {
  nodes: Array<Honor>;
  pageInfo: Pagination;
};

export type HonorFiltersInput = {
  achievement?: InputMaybe<AchievementFiltersInput>;
  and?: InputMaybe<Array<InputMaybe<HonorFiltersInput>>>;
  count?: InputMaybe<IntFilterInput>;
  createdAt?: InputMaybe<DateTimeFilterInput>;
  documentId?: InputMaybe<IDFilterInput>;
  end?: InputMaybe<IntFilterInput>;
  grantedBy?: InputMaybe<StringFilterInput>;
  level?: InputMaybe<StringFilterInput>;
  not?: InputMaybe<HonorFiltersInput>;
  or?: InputMaybe<Array<InputMaybe<HonorFiltersInput>>>;
  order?: InputMaybe<IntFilterInput>;
  publishedAt?: InputMaybe<DateTimeFilterInput>;
  rank?: InputMaybe<StringFilterInput>;
  recipient?: InputMaybe<StringFilterInput>;
  recipientKind?: InputMaybe<StringFilterInput>;
  report?: InputMaybe<ReportFiltersInput>;
  start?: InputMaybe<IntFilterInput>;
  title?: InputMaybe<StringFilterInput>;
  updatedAt?: InputMaybe<DateTimeFilterInput>;
};

export type HonorLevel =
  | 'district'
  | 'municipal'
  | 'national'
  | 'other'
  | 'provincial';

export type HonorRelationResponseCollection = {
  nodes: Array<Honor>;
};

export type IDFilterInput = {
  and?: InputMaybe<Array<InputMaybe<Scalars['ID']['input']>>>;
  between?: InputMaybe<Array<InputMaybe<Scalars['ID']['input']>>>;
  contains?: InputMaybe<Scalars['ID']['input']>;
  containsi?: InputMaybe<Scalars['ID']['input']>;
  endsWith?: InputMaybe<Scalars['ID']['input']>;
  eq?: InputMaybe<Scalars['ID']['input']>;
  eqi?: InputMaybe<Scalars['ID']['input']>;
  gt?: InputMaybe<Scalars['ID']['input']>;
  gte?: InputMaybe<Scalars['ID']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['ID']['input']>>>;
  lt?: InputMaybe<Scalars['ID']['input']>;
  lte?: InputMaybe<Scalars['ID']['input']>;
  ne?: InputMaybe<Scalars['ID']['input']>;
  nei?: InputMaybe<Scalars['ID']['input']>;
  not?: InputMaybe<IDFilterInput>;
  notContains?: InputMaybe<Scalars['ID']['input']>;
  notContainsi?: InputMaybe<Scalars['ID']['input']>;
  notIn?: InputMaybe<Array<InputMaybe<Scalars['ID']['input']>>>;
  notNull?: InputMaybe<Scalars['Boolean']['input']>;
  null?: InputMaybe<Scalars['Boolean']['input']>;
  or?: InputMaybe<Array<InputMaybe<Scalars['ID']['input']>>>;
  startsWith?: InputMaybe<Scalars['ID']['input']>;
};

export type IntFilterInput = {
  and?: InputMaybe<Array<InputMaybe<Scalars['Int']['input']>>>;
  between?: InputMaybe<Array<InputMaybe<Scalars['Int']['input']>>>;
  contains?: InputMaybe<Scalars['Int']['input']>;
  containsi?: InputMaybe<Scalars['Int']['input']>;
  endsWith?: InputMaybe<Scalars['Int']['input']>;
  eq?: InputMaybe<Scalars['Int']['input']>;
  eqi?: InputMaybe<Scalars['Int']['input']>;
  gt?: InputMaybe<Scalars['Int']['input']>;
  gte?: InputMaybe<Scalars['Int']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['Int']['input']>>>;
  lt?: InputMaybe<Scalars['Int']['input']>;
  lte?: InputMaybe<Scalars['Int']['input']>;
  ne?: InputMaybe<Scalars['Int']['input']>;
  nei?: InputMaybe<Scalars['Int']['input']>;
  not?: InputMaybe<IntFilterInput>;
  notContains?: InputMaybe<Scalars['Int']['input']>;
  notContainsi?: InputMaybe<Scalars['Int']['input']>;
  notIn?: InputMaybe<Array<InputMaybe<Scalars['Int']['input']>>>;
  notNull?: InputMaybe<Scalars['Boolean']['input']>;
  null?: InputMaybe<Scalars['Boolean']['input']>;
  or?: InputMaybe<Array<InputMaybe<Scalars['Int']['input']>>>;
  startsWith?: InputMaybe<Scalars['Int']['input']>;
};

export type Office = {
  breadcrumb: Maybe<Scalars['String']['output']>;
  contact: Maybe<Scalars['String']['output']>;
  createdAt: Maybe<Scalars['DateTime']['output']>;
  documentId: Scalars['ID']['output'];
  fictional: Maybe<Scalars['Boolean']['output']>;
  icpNumber: Maybe<Scalars['String']['output']>;
  kind: OfficeKind;
  markUrl: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  operator: Maybe<Scalars['String']['output']>;
  parentName: Maybe<Scalars['String']['output']>;
  policeNumber: Maybe<Scalars['String']['output']>;
  publishedAt: Maybe<Scalars['DateTime']['output']>;
  reports: Array<Report>;
  reports_connection: Maybe<ReportRelationResponseCollection>;
  siteIdCode: Maybe<Scalars['String']['output']>;
  slug: Scalars['String']['output'];
  updatedAt: Maybe<Scalars['DateTime']['output']>;
};


export type Office_reportsArgs = {
  filters?: InputMaybe<ReportFiltersInput>;
  pagination?: InputMaybe<PaginationArg>;
  sort?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};


export type Office_reports_connectionArgs = {
  filters?: InputMaybe<ReportFiltersInput>;
  pagination?: InputMaybe<PaginationArg>;
  sort?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type OfficeEntityResponseCollection = {
  nodes: Array<Office>;
  pageInfo: Pagination;
};

export type OfficeFiltersInput = {
  and?: InputMaybe<Array<InputMaybe<OfficeFiltersInput>>>;
  breadcrumb?: InputMaybe<StringFilterInput>;
  contact?: InputMaybe<StringFilterInput>;
  createdAt?: InputMaybe<DateTimeFilterInput>;
  documentId?: InputMaybe<IDFilterInput>;
  fictional?: InputMaybe<BooleanFilterInput>;
  icpNumber?: InputMaybe<StringFilterInput>;
  kind?: InputMaybe<StringFilterInput>;
  markUrl?: InputMaybe<StringFilterInput>;
  name?: InputMaybe<StringFilterInput>;
  not?: InputMaybe<OfficeFiltersInput>;
  operator?: InputMaybe<StringFilterInput>;
  or?: InputMaybe<Array<InputMaybe<OfficeFiltersInput>>>;
  parentName?: InputMaybe<StringFilterInput>;
  policeNumber?: InputMaybe<StringFilterInput>;
  publishedAt?: InputMaybe<DateTimeFilterInput>;
  reports?: InputMaybe<ReportFiltersInput>;
  siteIdCode?: InputMaybe<StringFilterInput>;
  slug?: InputMaybe<StringFilterInput>;
  updatedAt?: InputMaybe<DateTimeFilterInput>;
};

export type OfficeKind =
  | 'city'
  | 'county'
  | 'department'
  | 'district'
  | 'other'
  | 'province'
  | 'street_office'
  | 'town'
  | 'township';

export type Pagination = {
  page: Scalars['Int']['output'];
  pageCount: Scalars['Int']['output'];
  pageSize: Scalars['Int']['output'];
  total: Scalars['Int']['output'];
};

export type PaginationArg = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  page?: InputMaybe<Scalars['Int']['input']>;
  pageSize?: InputMaybe<Scalars['Int']['input']>;
  start?: InputMaybe<Scalars['Int']['input']>;
};

export type PlanItem = {
  createdAt: Maybe<Scalars['DateTime']['output']>;
  deadline: Maybe<Scalars['String']['output']>;
  documentId: Scalars['ID']['output'];
  investment: Maybe<Figure>;
  leadDepartment: Maybe<Scalars['String']['output']>;
  marker: Maybe<Scalars['String']['output']>;
  order: Scalars['Int']['output'];
  outcomes: Array<Achievement>;
  outcomes_connection: Maybe<AchievementRelationResponseCollection>;
  progress: PlanProgress;
  progressNote: Maybe<Scalars['String']['output']>;
  publishedAt: Maybe<Scalars['DateTime']['output']>;
  runsIn: Scalars['Boolean']['output'];
  section: Maybe<Section>;
  spacing: Maybe<Scalars['String']['output']>;
  targets: Array<Figure>;
  text: Scalars['String']['output'];
  topic: Maybe<Scalars['String']['output']>;
  topicEnd: Maybe<Scalars['String']['output']>;
  updatedAt: Maybe<Scalars['DateTime']['output']>;
};


export type PlanItem_outcomesArgs = {
  filters?: InputMaybe<AchievementFiltersInput>;
  pagination?: InputMaybe<PaginationArg>;
  sort?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};


export type PlanItem_outcomes_connectionArgs = {
  filters?: InputMaybe<AchievementFiltersInput>;
  pagination?: InputMaybe<PaginationArg>;
  sort?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};


export type PlanItem_targetsArgs = {
  filters?: InputMaybe<FigureFiltersInput>;
  pagination?: InputMaybe<PaginationArg>;
  sort?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type PlanItemEntityResponseCollection = {
  nodes: Array<PlanItem>;
  pageInfo: Pagination;
};

export type PlanItemFiltersInput = {
  and?: InputMaybe<Array<InputMaybe<PlanItemFiltersInput>>>;
  createdAt?: InputMaybe<DateTimeFilterInput>;
  deadline?: InputMaybe<StringFilterInput>;
  documentId?: InputMaybe<IDFilterInput>;
  investment?: InputMaybe<FigureFiltersInput>;
  leadDepartment?: InputMaybe<StringFilterInput>;
  marker?: InputMaybe<StringFilterInput>;
  not?: InputMaybe<PlanItemFiltersInput>;
  or?: InputMaybe<Array<InputMaybe<PlanItemFiltersInput>>>;
  order?: InputMaybe<IntFilterInput>;
  outcomes?: InputMaybe<AchievementFiltersInput>;
  progress?: InputMaybe<StringFilterInput>;
  progressNote?: InputMaybe<StringFilterInput>;
  publishedAt?: InputMaybe<DateTimeFilterInput>;
  runsIn?: InputMaybe<BooleanFilterInput>;
  section?: InputMaybe<SectionFiltersInput>;
  spacing?: InputMaybe<StringFilterInput>;
  targets?: InputMaybe<FigureFiltersInput>;
  text?: InputMaybe<StringFilterInput>;
  topic?: InputMaybe<StringFilterInput>;
  topicEnd?: InputMaybe<StringFilterInput>;
  updatedAt?: InputMaybe<DateTimeFilterInput>;
};

export type PlanItemRelationResponseCollection = {
  nodes: Array<PlanItem>;
};

export type PlanProgress =
  | 'adjusted'
  | 'done'
  | 'in_progress'
  | 'not_mentioned'
  | 'planned';

export type PublicationFilter =
  | 'HAS_PUBLISHED_VERSION'
  | 'HAS_PUBLISHED_VERSION_DOCUMENT'
  | 'MODIFIED'
  | 'NEVER_PUBLISHED'
  | 'NEVER_PUBLISHED_DOCUMENT'
  | 'PUBLISHED_WITHOUT_DRAFT'
  | 'PUBLISHED_WITH_DRAFT'
  | 'UNMODIFIED';

export type PublicationStatus =
  | 'DRAFT'
  | 'PUBLISHED';

export type Query = {
  achievement: Maybe<Achievement>;
  achievements: Array<Achievement>;
  achievements_connection: Maybe<AchievementEntityResponseCollection>;
  /**
   * The published report of an office (by its slug) on a whole year, with its whole tree in reading order.
   * 单位（网址名）某一整年的已发布报告，各级内容按阅读顺序排列。
   */
  annualReport: Maybe<Report>;
  honor: Maybe<Honor>;
  honors: Array<Honor>;
  honors_connection: Maybe<HonorEntityResponseCollection>;
  office: Maybe<Office>;
  offices: Array<Office>;
  offices_connection: Maybe<OfficeEntityResponseCollection>;
  planItem: Maybe<PlanItem>;
  planItems: Array<PlanItem>;
  planItems_connection: Maybe<PlanItemEntityResponseCollection>;
  report: Maybe<Report>;
  reports: Array<Report>;
  reports_connection: Maybe<ReportEntityResponseCollection>;
  section: Maybe<Section>;
  sections: Array<Section>;
  sections_connection: Maybe<SectionEntityResponseCollection>;
};


export type Query_achievementArgs = {
  documentId: Scalars['ID']['input'];
  hasPublishedVersion?: InputMaybe<Scalars['Boolean']['input']>;
  publicationFilter?: InputMaybe<PublicationFilter>;
  status?: InputMaybe<PublicationStatus>;
};


export type Query_achievementsArgs = {
  filters?: InputMaybe<AchievementFiltersInput>;
  hasPublishedVersion?: InputMaybe<Scalars['Boolean']['input']>;
  pagination?: InputMaybe<PaginationArg>;
  publicationFilter?: InputMaybe<PublicationFilter>;
  sort?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  status?: InputMaybe<PublicationStatus>;
};


export type Query_achievements_connectionArgs = {
  filters?: InputMaybe<AchievementFiltersInput>;
  hasPublishedVersion?: InputMaybe<Scalars['Boolean']['input']>;
  pagination?: InputMaybe<PaginationArg>;
  publicationFilter?: InputMaybe<PublicationFilter>;
  sort?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  status?: InputMaybe<PublicationStatus>;
};


export type Query_annualReportArgs = {
  office: Scalars['String']['input'];
  year: Scalars['Int']['input'];
};


export type Query_honorArgs = {
  documentId: Scalars['ID']['input'];
  hasPublishedVersion?: InputMaybe<Scalars['Boolean']['input']>;
  publicationFilter?: InputMaybe<PublicationFilter>;
  status?: InputMaybe<PublicationStatus>;
};


export type Query_honorsArgs = {
  filters?: InputMaybe<HonorFiltersInput>;
  hasPublishedVersion?: InputMaybe<Scalars['Boolean']['input']>;
  pagination?: InputMaybe<PaginationArg>;
  publicationFilter?: InputMaybe<PublicationFilter>;
  sort?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  status?: InputMaybe<PublicationStatus>;
};


export type Query_honors_connectionArgs = {
  filters?: InputMaybe<HonorFiltersInput>;
  hasPublishedVersion?: InputMaybe<Scalars['Boolean']['input']>;
  pagination?: InputMaybe<PaginationArg>;
  publicationFilter?: InputMaybe<PublicationFilter>;
  sort?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  status?: InputMaybe<PublicationStatus>;
};


export type Query_officeArgs = {
  documentId: Scalars['ID']['input'];
  hasPublishedVersion?: InputMaybe<Scalars['Boolean']['input']>;
  publicationFilter?: InputMaybe<PublicationFilter>;
  status?: InputMaybe<PublicationStatus>;
};


export type Query_officesArgs = {
  filters?: InputMaybe<OfficeFiltersInput>;
  hasPublishedVersion?: InputMaybe<Scalars['Boolean']['input']>;
  pagination?: InputMaybe<PaginationArg>;
  publicationFilter?: InputMaybe<PublicationFilter>;
  sort?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  status?: InputMaybe<PublicationStatus>;
};


export type Query_offices_connectionArgs = {
  filters?: InputMaybe<OfficeFiltersInput>;
  hasPublishedVersion?: InputMaybe<Scalars['Boolean']['input']>;
  pagination?: InputMaybe<PaginationArg>;
  publicationFilter?: InputMaybe<PublicationFilter>;
  sort?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  status?: InputMaybe<PublicationStatus>;
};


export type Query_planItemArgs = {
  documentId: Scalars['ID']['input'];
  hasPublishedVersion?: InputMaybe<Scalars['Boolean']['input']>;
  publicationFilter?: InputMaybe<PublicationFilter>;
  status?: InputMaybe<PublicationStatus>;
};


export type Query_planItemsArgs = {
  filters?: InputMaybe<PlanItemFiltersInput>;
  hasPublishedVersion?: InputMaybe<Scalars['Boolean']['input']>;
  pagination?: InputMaybe<PaginationArg>;
  publicationFilter?: InputMaybe<PublicationFilter>;
  sort?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  status?: InputMaybe<PublicationStatus>;
};


export type Query_planItems_connectionArgs = {
  filters?: InputMaybe<PlanItemFiltersInput>;
  hasPublishedVersion?: InputMaybe<Scalars['Boolean']['input']>;
  pagination?: InputMaybe<PaginationArg>;
  publicationFilter?: InputMaybe<PublicationFilter>;
  sort?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  status?: InputMaybe<PublicationStatus>;
};


export type Query_reportArgs = {
  documentId: Scalars['ID']['input'];
  hasPublishedVersion?: InputMaybe<Scalars['Boolean']['input']>;
  publicationFilter?: InputMaybe<PublicationFilter>;
  status?: InputMaybe<PublicationStatus>;
};


export type Query_reportsArgs = {
  filters?: InputMaybe<ReportFiltersInput>;
  hasPublishedVersion?: InputMaybe<Scalars['Boolean']['input']>;
  pagination?: InputMaybe<PaginationArg>;
  publicationFilter?: InputMaybe<PublicationFilter>;
  sort?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  status?: InputMaybe<PublicationStatus>;
};


export type Query_reports_connectionArgs = {
  filters?: InputMaybe<ReportFiltersInput>;
  hasPublishedVersion?: InputMaybe<Scalars['Boolean']['input']>;
  pagination?: InputMaybe<PaginationArg>;
  publicationFilter?: InputMaybe<PublicationFilter>;
  sort?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  status?: InputMaybe<PublicationStatus>;
};


export type Query_sectionArgs = {
  documentId: Scalars['ID']['input'];
  hasPublishedVersion?: InputMaybe<Scalars['Boolean']['input']>;
  publicationFilter?: InputMaybe<PublicationFilter>;
  status?: InputMaybe<PublicationStatus>;
};


export type Query_sectionsArgs = {
  filters?: InputMaybe<SectionFiltersInput>;
  hasPublishedVersion?: InputMaybe<Scalars['Boolean']['input']>;
  pagination?: InputMaybe<PaginationArg>;
  publicationFilter?: InputMaybe<PublicationFilter>;
  sort?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  status?: InputMaybe<PublicationStatus>;
};


export type Query_sections_connectionArgs = {
  filters?: InputMaybe<SectionFiltersInput>;
  hasPublishedVersion?: InputMaybe<Scalars['Boolean']['input']>;
  pagination?: InputMaybe<PaginationArg>;
  publicationFilter?: InputMaybe<PublicationFilter>;
  sort?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  status?: InputMaybe<PublicationStatus>;
};

export type RecipientKind =
  | 'community'
  | 'enterprise'
  | 'office'
  | 'person'
  | 'team'
  | 'unit';

export type Report = {
  createdAt: Maybe<Scalars['DateTime']['output']>;
  documentId: Scalars['ID']['output'];
  fromYear: Maybe<Scalars['Int']['output']>;
  honors: Array<Honor>;
  honors_connection: Maybe<HonorRelationResponseCollection>;
  office: Maybe<Office>;
  paragraphBreak: Scalars['String']['output'];
  period: ReportPeriod;
  planYear: Maybe<Scalars['Int']['output']>;
  publishedAt: Maybe<Scalars['DateTime']['output']>;
  publishedOn: Maybe<Scalars['Date']['output']>;
  sections: Array<Section>;
  sections_connection: Maybe<SectionRelationResponseCollection>;
  source: Maybe<Scalars['String']['output']>;
  title: Scalars['String']['output'];
  toYear: Maybe<Scalars['Int']['output']>;
  updatedAt: Maybe<Scalars['DateTime']['output']>;
  year: Scalars['Int']['output'];
};


export type Report_honorsArgs = {
  filters?: InputMaybe<HonorFiltersInput>;
  pagination?: InputMaybe<PaginationArg>;
  sort?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};


export type Report_honors_connectionArgs = {
  filters?: InputMaybe<HonorFiltersInput>;
  pagination?: InputMaybe<PaginationArg>;
  sort?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};


export type Report_sectionsArgs = {
  filters?: InputMaybe<SectionFiltersInput>;
  pagination?: InputMaybe<PaginationArg>;
  sort?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};


export type Report_sections_connectionArgs = {
  filters?: InputMaybe<SectionFiltersInput>;
  pagination?: InputMaybe<PaginationArg>;
  sort?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type ReportEntityResponseCollection = {
  nodes: Array<Report>;
  pageInfo: Pagination;
};

export type ReportFiltersInput = {
  and?: InputMaybe<Array<InputMaybe<ReportFiltersInput>>>;
  createdAt?: InputMaybe<DateTimeFilterInput>;
  documentId?: InputMaybe<IDFilterInput>;
  fromYear?: InputMaybe<IntFilterInput>;
  honors?: InputMaybe<HonorFiltersInput>;
  not?: InputMaybe<ReportFiltersInput>;
  office?: InputMaybe<OfficeFiltersInput>;
  or?: InputMaybe<Array<InputMaybe<ReportFiltersInput>>>;
  paragraphBreak?: InputMaybe<StringFilterInput>;
  period?: InputMaybe<StringFilterInput>;
  planYear?: InputMaybe<IntFilterInput>;
  publishedAt?: InputMaybe<DateTimeFilterInput>;
  publishedOn?: InputMaybe<DateFilterInput>;
  sections?: InputMaybe<SectionFiltersInput>;
  source?: InputMaybe<StringFilterInput>;
  title?: InputMaybe<StringFilterInput>;
  toYear?: InputMaybe<IntFilterInput>;
  updatedAt?: InputMaybe<DateTimeFilterInput>;
  year?: InputMaybe<IntFilterInput>;
};

export type ReportPart =
  | 'other'
  | 'plan'
  | 'summary';

export type ReportPeriod =
  | 'half_year'
  | 'year'
  | 'years';

export type ReportRelationResponseCollection = {
  nodes: Array<Report>;
};

export type Section = {
  achievements: Array<Achievement>;
  achievements_connection: Maybe<AchievementRelationResponseCollection>;
  createdAt: Maybe<Scalars['DateTime']['output']>;
  documentId: Scalars['ID']['output'];
  figures: Array<Figure>;
  heading: Maybe<Scalars['String']['output']>;
  headingEnd: Maybe<Scalars['String']['output']>;
  kind: SectionKind;
  lead: Maybe<Scalars['String']['output']>;
  marker: Maybe<Scalars['String']['output']>;
  order: Scalars['Int']['output'];
  parent: Maybe<Section>;
  part: ReportPart;
  planItems: Array<PlanItem>;
  planItems_connection: Maybe<PlanItemRelationResponseCollection>;
  publishedAt: Maybe<Scalars['DateTime']['output']>;
  report: Maybe<Report>;
  runsIn: Scalars['Boolean']['output'];
  spacing: Maybe<Scalars['String']['output']>;
  subsections: Array<Section>;
  subsections_connection: Maybe<SectionRelationResponseCollection>;
  theme: Maybe<Theme>;
  updatedAt: Maybe<Scalars['DateTime']['output']>;
};


export type Section_achievementsArgs = {
  filters?: InputMaybe<AchievementFiltersInput>;
  pagination?: InputMaybe<PaginationArg>;
  sort?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};


export type Section_achievements_connectionArgs = {
  filters?: InputMaybe<AchievementFiltersInput>;
  pagination?: InputMaybe<PaginationArg>;
  sort?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};


export type Section_figuresArgs = {
  filters?: InputMaybe<FigureFiltersInput>;
  pagination?: InputMaybe<PaginationArg>;
  sort?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};


export type Section_planItemsArgs = {
  filters?: InputMaybe<PlanItemFiltersInput>;
  pagination?: InputMaybe<PaginationArg>;
  sort?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};


export type Section_planItems_connectionArgs = {
  filters?: InputMaybe<PlanItemFiltersInput>;
  pagination?: InputMaybe<PaginationArg>;
  sort?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};


export type Section_subsectionsArgs = {
  filters?: InputMaybe<SectionFiltersInput>;
  pagination?: InputMaybe<PaginationArg>;
  sort?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};


export type Section_subsections_connectionArgs = {
  filters?: InputMaybe<SectionFiltersInput>;
  pagination?: InputMaybe<PaginationArg>;
  sort?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

export type SectionEntityResponseCollection = {
  nodes: Array<Section>;
  pageInfo: Pagination;
};

export type SectionFiltersInput = {
  achievements?: InputMaybe<AchievementFiltersInput>;
  and?: InputMaybe<Array<InputMaybe<SectionFiltersInput>>>;
  createdAt?: InputMaybe<DateTimeFilterInput>;
  documentId?: InputMaybe<IDFilterInput>;
  figures?: InputMaybe<FigureFiltersInput>;
  heading?: InputMaybe<StringFilterInput>;
  headingEnd?: InputMaybe<StringFilterInput>;
  kind?: InputMaybe<StringFilterInput>;
  lead?: InputMaybe<StringFilterInput>;
  marker?: InputMaybe<StringFilterInput>;
  not?: InputMaybe<SectionFiltersInput>;
  or?: InputMaybe<Array<InputMaybe<SectionFiltersInput>>>;
  order?: InputMaybe<IntFilterInput>;
  parent?: InputMaybe<SectionFiltersInput>;
  part?: InputMaybe<StringFilterInput>;
  planItems?: InputMaybe<PlanItemFiltersInput>;
  publishedAt?: InputMaybe<DateTimeFilterInput>;
  report?: InputMaybe<ReportFiltersInput>;
  runsIn?: InputMaybe<BooleanFilterInput>;
  spacing?: InputMaybe<StringFilterInput>;
  subsections?: InputMaybe<SectionFiltersInput>;
  theme?: InputMaybe<StringFilterInput>;
  updatedAt?: InputMaybe<DateTimeFilterInput>;
};

export type SectionKind =
  | 'annex'
  | 'closing'
  | 'glossary'
  | 'lessons'
  | 'opening'
  | 'plan'
  | 'problems'
  | 'profile'
  | 'review'
  | 'self_government'
  | 'targets';

export type SectionRelationResponseCollection = {
  nodes: Array<Section>;
};

export type StringFilterInput = {
  and?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  between?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  containsi?: InputMaybe<Scalars['String']['input']>;
  endsWith?: InputMaybe<Scalars['String']['input']>;
  eq?: InputMaybe<Scalars['String']['input']>;
  eqi?: InputMaybe<Scalars['String']['input']>;
  gt?: InputMaybe<Scalars['String']['input']>;
  gte?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  lt?: InputMaybe<Scalars['String']['input']>;
  lte?: InputMaybe<Scalars['String']['input']>;
  ne?: InputMaybe<Scalars['String']['input']>;
  nei?: InputMaybe<Scalars['String']['input']>;
  not?: InputMaybe<StringFilterInput>;
  notContains?: InputMaybe<Scalars['String']['input']>;
  notContainsi?: InputMaybe<Scalars['String']['input']>;
  notIn?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  notNull?: InputMaybe<Scalars['Boolean']['input']>;
  null?: InputMaybe<Scalars['Boolean']['input']>;
  or?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  startsWith?: InputMaybe<Scalars['String']['input']>;
};

export type Theme =
  | 'construction'
  | 'culture'
  | 'economy'
  | 'environment'
  | 'governance'
  | 'livelihood'
  | 'party'
  | 'reform'
  | 'rural'
  | 'safety';
