import type { Expectation } from '../../editor/completeness';

/** What the server answers and the pages of the admin show. */

/** What a report is made of, by the name of its type. */
export const PART_TYPES = ['section', 'achievement', 'plan-item', 'honor'] as const;
export type PartType = (typeof PART_TYPES)[number];

export const UIDS = {
  section: 'api::section.section',
  achievement: 'api::achievement.achievement',
  'plan-item': 'api::plan-item.plan-item',
  honor: 'api::honor.honor',
} as const satisfies Record<PartType, string>;

export const partTypeOf = (uid: string): PartType | undefined =>
  PART_TYPES.find((type) => UIDS[type] === uid);

export const REPORT = 'api::report.report';

/** Under which name an entry carries what it is called, beside its fields. */
export const ENTRY_NAME = 'entryName';

/** One line of a report's outline, with what stands below it in reading order. */
export interface OutlineEntry {
  type: PartType;
  documentId: string;
  /** As printed before its words, or empty. */
  marker: string;
  /** Its heading, topic or name, or empty. */
  title: string;
  /** How its text begins, or empty. */
  text: string;
  /** Of a section: the part of the report that it belongs to. */
  part: string | null;
  below: OutlineEntry[];
}

export interface Outline {
  title: string;
  officeName: string;
  year: number | null;
  /** Whether who asks has the right to change it. */
  isOpen: boolean;
  entries: OutlineEntry[];
  /** What stands nowhere in the text: honors without an achievement, sections that are their own ancestors. */
  adrift: OutlineEntry[];
}

/** The way from the report down to an entry, and what stands beside it. */
export interface Place {
  report: Step;
  /** Sections, and for an honor its achievement, from the outermost in. */
  above: Step[];
  previous: Step | null;
  next: Step | null;
}

export interface Step {
  type: PartType | 'report';
  documentId: string;
  words: string;
}

/** What is missing of the draft of a report, and how many entries it has. */
export interface Completeness {
  documentId: string;
  missing: Expectation[];
  counts: Readonly<Record<PartType, number>>;
}

/** In which report an entry of a list stands, and where. */
export interface Standing {
  documentId: string;
  report: { documentId: string; title: string } | null;
  where: string;
}

/** The most entries that are asked about at once: a page of a list. */
export const MOST_ASKED = 100;

/** What can be made anew below what: below a report, and below an entry of it. */
export function canStandBelow(above: Pick<OutlineEntry, 'type' | 'part'> | null): PartType[] {
  if (above === null) return ['section'];
  if (above.type === 'achievement') return ['honor'];
  if (above.type !== 'section') return [];
  if (above.part === 'summary') return ['section', 'achievement'];
  return above.part === 'plan' ? ['section', 'plan-item'] : ['section', 'achievement', 'plan-item'];
}
