/** The text cannot be read as a work report. The message says, in one sentence, what to do. */
export class ReportTextError extends Error {
  override readonly name = 'ReportTextError';
}
