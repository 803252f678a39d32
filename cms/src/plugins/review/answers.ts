import type { ProofreadReport, TextContext, WordRule } from '@work-reports/report-text';
import type { Acceptance, CheckedFinding } from '../../review/findings';
import type { ReviewState } from '../../review/states';
import type { Step } from '../../review/steps';

/** The longest note to a step, and the longest reason to accept a warning, in characters. */
export const MOST_NOTE = 1000;

/** Where a report stands, for whoever asks. */
export interface ReviewStatus {
  documentId: string;
  title: string;
  /** Document id of its office. */
  office: string | null;
  state: ReviewState;
  /** The states a report passes here on its way, first and last included. */
  path: ReviewState[];
  /** When the public version was published, or null where there is none. */
  publishedAt: string | null;
  /** Whether whoever asks may edit the draft now. */
  editable: boolean;
  /** What whoever asks may do now, and what not and why; steps that do not come into question are left out. */
  steps: { step: Step; refusal: string | null }[];
  /** What was done in this round of review, newest first. */
  history: PastStep[];
}

/** What the page on which an entry of a report is edited has to know of the report. */
export interface EntryReview {
  report: ReviewStatus;
  /** What the checks of the entry's words go by. */
  context: TextContext & Pick<ProofreadReport, 'fromYear' | 'toYear'>;
}

export interface PastStep {
  at: string;
  action: string;
  actorName: string;
  note: string | null;
  /** The state afterwards. */
  state: ReviewState | null;
}

/** A report that waits for whoever asks. */
export interface Task {
  documentId: string;
  title: string;
  officeName: string;
  state: ReviewState;
  /** What is to be done: the step of the button. */
  step: Step;
  /** Since when it waits. */
  since: string;
  /** The reason, where it was given back. */
  note: string | null;
}

/** Somebody who works with reports. */
export interface StaffMember {
  id: number;
  name: string;
  email: string;
  isActive: boolean;
  roles: string[];
  /** Document ids of the offices the person works for. */
  offices: string[];
  /** Whether one of the roles is for all offices. */
  allOffices: boolean;
}

export interface StaffList {
  staff: StaffMember[];
  /** The roles of the review, and what each is for. */
  roles: { name: string; description: string }[];
  offices: { documentId: string; name: string }[];
}

export type { Acceptance, CheckedFinding, ReviewState, Step, WordRule };
