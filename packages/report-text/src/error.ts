/**
 * What is in the way: nothing to read; no headline of a report; nothing below it; another kind of document
 * (news item, budget, report on the disclosure of information); a form not filled in; JSON that is no report tree.
 */
export type ReportTextErrorCode =
  'empty' | 'no_title' | 'no_text' | 'news' | 'budget' | 'disclosure' | 'template' | 'not_a_tree';

/** The text cannot be read as a work report. The message says, in one sentence, what to do. */
export class ReportTextError extends Error {
  override readonly name = 'ReportTextError';
  readonly code: ReportTextErrorCode;

  constructor(code: ReportTextErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
