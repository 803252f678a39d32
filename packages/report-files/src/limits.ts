import { DocumentError } from './error.ts';

/** The longest report known has 60,000 characters; what is beyond these sizes is none, or an attack. */
export const LIMITS = {
  /** Bytes of a document. */
  bytes: 20 * 1024 * 1024,
  /** Bytes that one part of a Word document may unpack to. */
  unpackedBytes: 60 * 1024 * 1024,
  /** Bytes of a web page: its tree takes many times as much memory. */
  htmlBytes: 5 * 1024 * 1024,
  pdfPages: 500,
  /** UTF-16 code units of the text that comes out. */
  characters: 1_000_000,
  milliseconds: 30_000,
  megabytesOfMemory: 512,
} as const;

export const tooLarge = (what: string): DocumentError =>
  new DocumentError('too_large', `Give a smaller document: ${what}.`);
