import { DocumentError, unsupported } from './error.ts';
import { readDocx } from './docx/read-docx.ts';
import { readHtml } from './html/read-html.ts';
import { LIMITS, tooLarge } from './limits.ts';
import { readPdf } from './pdf/read-pdf.ts';
import type { SourceText } from './source-text.ts';
import { decodeText } from './text.ts';

/** A file, the end of an empty archive, a part of one in several. */
const ZIP = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
  [0x50, 0x4b, 0x07, 0x08],
];
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
  /^\s*(?:<\?xml\b[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title|div|p|h[1-6]|span|table|article|section)\b/i;
/** Word's other ways to save: one XML file, one file with all of a web page's parts. */
const WORD_XML = /^\s*<\?xml\b[^]*?<(?:w:wordDocument|pkg:package)\b/;
const MHTML = /^(?:[\w-]+:.*(?:\r?\n[ \t].*)*\r?\n)*?content-type:\s*multipart\/related/i;
/** A text has none of these; what is no text is full of them. */
const CONTROL = /(?!\s)\p{Cc}/gu;

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
  if (ZIP.some((magic) => startsWith(bytes, magic))) return readDocx(bytes);
  if (startsWith(bytes, OLE)) {
    throw holds(bytes, 'EncryptedPackage')
      ? new DocumentError('encrypted', 'Remove the password from the document and try again.')
      : unsupported('an old Word or WPS file');
  }
  if (PICTURES.some((magic) => startsWith(bytes, magic))) throw unsupported('a picture');
  const text = decodeText(bytes);
  const start = text.slice(0, 4000);
  if (start.startsWith('{\\rtf')) throw unsupported('an RTF file');
  if (WORD_XML.test(start)) throw unsupported('a Word file in XML');
  if (MHTML.test(start)) throw unsupported('a web archive');
  if ((start.match(CONTROL)?.length ?? 0) > 0.02 * start.length) throw unsupported('no text');
  if (/\.html?$/i.test(name) || HTML.test(start)) return readHtml(text);
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
