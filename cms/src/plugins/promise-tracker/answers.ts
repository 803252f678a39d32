import type { FollowUp } from '@work-reports/report-text';

/** What the server answers and the page of the admin shows. */

/** How a later report speaks of a plan item, as an editor found; `planned` until one has. */
export const PROGRESSES = ['planned', 'done', 'in_progress', 'adjusted', 'not_mentioned'] as const;
export type Progress = (typeof PROGRESSES)[number];

/** The longest note, in characters. */
export const MOST_NOTE = 2000;

/** A report whose plan can be checked, since the report on the planned year is there. */
export interface TrackedReport {
  documentId: string;
  title: string;
  officeName: string;
  later: LaterReport;
  counts: { promises: number; checked: number };
}

export interface LaterReport {
  documentId: string;
  title: string;
}

export interface Piece {
  documentId: string;
  /** Of the nearest section above that has one. */
  heading: string;
  topic: string;
  topicEnd: string;
  text: string;
}

/** What an editor finds of a plan item. */
export interface Finding {
  progress: Progress;
  /** Shown to the public; empty where there is nothing to add. */
  progressNote: string;
  /** Document ids of achievements of the later report. */
  outcomes: readonly string[];
}

export interface Promised extends Piece {
  /** As stored. */
  finding: Finding;
  /** Computed for this answer and stored nowhere. */
  proposed: Pick<FollowUp, 'progress' | 'proposals'>;
}

export interface Tracking {
  title: string;
  isPublished: boolean;
  later: LaterReport & { isPublished: boolean };
  promises: readonly Promised[];
  achievements: readonly Piece[];
}

/**
 * What is wrong with a finding, for the editor, or null. The public is told how each finding was made, so one that
 * says what a report tells must say where.
 */
export function faultOf({ progress, progressNote, outcomes }: Finding) {
  if (progress === 'planned') return outcomes.length === 0 ? null : '已选成绩，请再选择进展。';
  if (progress === 'not_mentioned') return outcomes.length === 0 ? null : '选了“未提及”，请取消所选的成绩。';
  return outcomes.length > 0 || progressNote.trim() !== '' ? null : '请选择对应的成绩，或在说明中写明依据。';
}
