import type {
  FigureFieldsFragment,
  HonorLevel,
  OfficeFieldsFragment,
  PlanProgress,
  RecipientKind,
} from '@work-reports/types';
import type { Present } from './present.ts';
import type { Paragraph, Quote } from './running-text.ts';

export type { HonorLevel, PlanProgress, RecipientKind };

/** An office as its pages show it. */
export interface Office extends Present<Omit<OfficeFieldsFragment, 'documentId' | 'breadcrumb'>> {
  /** Columns of the office's own site that lead to its reports, outermost first; may be empty. */
  columns: readonly string[];
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
  /** The year planned for. */
  planYear?: number;
  publishedOn?: Date;
}

export interface Report extends ReportHead {
  office: Office;
  source?: string;
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
  marker: string;
  heading: string;
  /** The mark that ends the heading in the official text, where its text runs on: `。`. */
  headingEnd: string;
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
  paragraphs: readonly Paragraph[];
  figures: readonly Figure[];
  honors: readonly Honor[];
  plan?: Plan;
}

/** What is known of a plan item beyond its text. */
export interface Plan {
  progress: PlanProgress;
  leadDepartment?: string;
  deadline?: string;
}

export type Figure = Present<FigureFieldsFragment>;

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
