/** What is in the way of reading a document. */
export type DocumentErrorCode = 'unsupported' | 'empty' | 'too_large' | 'damaged' | 'encrypted' | 'scanned';

/** The document cannot be read. The message says, in one sentence, what to do. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError';
  readonly code: DocumentErrorCode;

  constructor(code: DocumentErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

export const damaged = (what: string): DocumentError =>
  new DocumentError('damaged', `Save the document anew and try again: ${what}.`);

export const unsupported = (kind: string): DocumentError =>
  new DocumentError('unsupported', `Save the document as .docx, .html, .txt or .pdf: this is ${kind}.`);
