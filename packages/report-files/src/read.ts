import { DocumentError } from './error.ts';
import { readDocx } from './docx/read-docx.ts';
import { readHtml } from './html/read-html.ts';
import { LIMITS, tooLarge } from './limits.ts';
import { readPdf } from './pdf/read-pdf.ts';
import type { SourceText } from './source-text.ts';
import { decodeText } from './text.ts';

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** The container of old Office files, and of encrypted new ones. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d];
const PICTURES: readonly (readonly number[])[] = [
  [0xff, 0xd8, 0xff],
  [0x89, 0x50, 0x4e, 0x47],
  [0x47, 0x49, 0x46, 0x38],
  [0x49, 0x49, 0x2a, 0x00],
  [0x4d, 0x4d, 0x00, 0x2a],
  [0x42, 0x4d],
];
const HTML =
  /^\s*(?:<!--[^]*?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title|div|p|h1|table|article|section)\b/i;

/** Reads a document of whatever kind in this thread; see {@link readDocument} for one that nothing can hang. */
export async function readHere(bytes: Uint8Array, name: string): Promise<SourceText> {
  if (bytes.length === 0) throw empty();
  if (bytes.length > LIMITS.bytes) throw tooLarge('it has more than 20 MB');
  const source = await readFormat(bytes, name);
  if (source.text.trim() === '') throw empty();
  if (source.text.length > LIMITS.characters) throw tooLarge('it has more than a million characters');
  return source;
}

async function readFormat(bytes: Uint8Array, name: string): Promise<SourceText> {
  if (startsWith(bytes, PDF)) return readPdf(bytes);
  if (startsWith(bytes, ZIP)) return readDocx(bytes);
  if (startsWith(bytes, OLE)) {
    throw holds(bytes, 'EncryptedPackage')
      ? new DocumentError('encrypted', 'Remove the password from the document and try again.')
      : unsupported('an old Word or WPS file');
  }
  if (PICTURES.some((magic) => startsWith(bytes, magic))) throw unsupported('a picture');
  const text = decodeText(bytes);
  if (text.startsWith('{\\rtf')) throw unsupported('an RTF file');
  if (/\.html?$/i.test(name) || HTML.test(text.slice(0, 2000))) return readHtml(bytes);
  const controls =
    text
      .slice(0, 4000)
      .match(/[\p{Cc}\ufffd]/gu)
      ?.filter((c) => !/\s/.test(c)).length ?? 0;
  if (controls > 0.3 * Math.min(text.length, 4000)) throw unsupported('no text');
  // A NUL is no character of a text, and PostgreSQL holds none.
  return { text: text.replaceAll('\u0000', ''), strong: [] };
}

const startsWith = (bytes: Uint8Array, magic: readonly number[]): boolean =>
  magic.every((byte, index) => bytes[index] === byte);

/** Whether the names in an OLE container (UTF-16) hold a word. */
const holds = (bytes: Uint8Array, word: string): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(Buffer.from(word, 'utf16le'));

const empty = (): DocumentError =>
  new DocumentError('empty', 'Give a document with text in it: this one is empty.');
const unsupported = (kind: string): DocumentError =>
  new DocumentError('unsupported', `Save the document as .docx, .html, .txt or .pdf: this is ${kind}.`);
