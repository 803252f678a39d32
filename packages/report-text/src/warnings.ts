import type { Span } from './model.ts';
import type { ReportText } from './model.ts';

/** Something the parser is not sure of, for an editor to look at. */
export interface Warning {
  code: WarningCode;
  /** Where in the body, see {@link locate}. */
  span: Span;
  /** One sentence for an editor, in Chinese. */
  message: string;
}

export type WarningCode =
  /** Characters lost before the text came here: `??`, U+FFFD. */
  | 'damaged'
  | 'no_summary'
  | 'no_plan'
  /** A marker that skips or repeats a number. */
  | 'numbering'
  /** A part speaks of other years than the headline. */
  | 'years'
  /** Text among items that could not be told to be one. */
  | 'plain_text'
  /** A table whose cells have become lines. */
  | 'table'
  /** Lines that look like the page around the report. */
  | 'chrome'
  /** A number with a unit whose meaning could not be read off the words around it. */
  | 'no_label'
  | 'no_recipient';

/** What an editor should look at before anything else, in reading order. */
export function findWarnings(report: ReportText): readonly Warning[] {
  void report;
  return [];
}
