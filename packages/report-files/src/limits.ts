import { DocumentError } from './error.ts';

/** The longest report known has 60,000 characters; what is beyond these sizes is none, or an attack. */
export const LIMITS = {
  /** Bytes of a document. */
  bytes: 20 * 1024 * 1024,
  /** Bytes that the text of a Word document may unpack to, all its parts together. */
  unpackedBytes: 40 * 1024 * 1024,
  /** How many times larger than its packed form a part may be, above so many bytes. */
  compressionRatio: 200,
  unsuspiciousBytes: 4 * 1024 * 1024,
  /** Files in a Word document; pictures make them many. */
  zipEntries: 5_000,
  /** Bytes of a web page, and elements in it: its tree takes many times as much memory. */
  htmlBytes: 5 * 1024 * 1024,
  htmlElements: 200_000,
  pdfPages: 500,
  /** UTF-16 code units of the text that comes out. */
  characters: 1_000_000,
  milliseconds: 15_000,
  /** Of JavaScript's objects, and by how much all of the process may grow meanwhile. */
  megabytesOfObjects: 320,
  megabytesOfProcess: 480,
} as const;

export const tooLarge = (what: string): DocumentError =>
  new DocumentError('too_large', `Give a smaller document: ${what}.`);
