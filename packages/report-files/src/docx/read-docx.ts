import { unzipSync } from 'fflate';
import { damaged, DocumentError, unsupported } from '../error.ts';
import { LIMITS, tooLarge } from '../limits.ts';
import { joinTexts, TextBuilder, type SourceText } from '../source-text.ts';
import { decodeText } from '../text.ts';
import { DocumentReader } from './document.ts';
import { Numbering } from './numbering.ts';
import { Styles } from './styles.ts';

const PARTS = ['document', 'styles', 'numbering', 'footnotes', 'endnotes'] as const;
type Part = (typeof PARTS)[number];
/** Word on the web numbers its parts: word/document2.xml. */
const PART = /^word[/\\](document|styles|numbering|footnotes|endnotes)\d?\.xml$/;

/** Reads a Word document (ECMA-376, as Word and WPS write it). Throws {@link DocumentError}. */
export function readDocx(bytes: Uint8Array): SourceText {
  const parts = unpack(bytes);
  if (parts.document === undefined) throw unsupported('another kind of archive');
  const styles = new Styles(parts.styles ?? null);
  const numbering = new Numbering(parts.numbering ?? null, (style) => styles.numbering(style));
  const reader = new DocumentReader(styles, numbering);
  const paragraphs = [...reader.read(parts.document)];
  for (const notes of [parts.footnotes, parts.endnotes]) if (notes !== undefined) reader.read(notes);
  for (const [note, mark] of reader.references) {
    const text = reader.notes.get(note);
    if (text === undefined || text.text === '') continue;
    const line = new TextBuilder();
    line.add(mark);
    line.addText(text);
    paragraphs.push(line.build());
  }
  return joinTexts(paragraphs, '\n');
}

/** Unpacks only the parts that hold text; what the archive says of their size is not believed. */
function unpack(bytes: Uint8Array): Partial<Record<Part, string>> {
  let entries = 0;
  let unpacked = 0;
  const names = new Map<string, Part>();
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        if (++entries > LIMITS.zipEntries)
          throw tooLarge(`it is an archive of more than ${LIMITS.zipEntries} files`);
        const part = PARTS.find((one) => one === PART.exec(name)?.[1]);
        if (part === undefined || [...names.values()].includes(part)) return false;
        // fflate unpacks into a buffer of just this size and ends where that is full.
        unpacked += originalSize;
        if (unpacked > LIMITS.unpackedBytes) throw tooLarge('it unpacks to more than 40 MB');
        if (originalSize > LIMITS.unsuspiciousBytes && originalSize > LIMITS.compressionRatio * size)
          throw tooLarge('it is packed more tightly than text can be');
        names.set(name, part);
        return true;
      },
    });
  } catch (error) {
    throw error instanceof DocumentError ? error : damaged('it is a broken archive');
  }
  const parts: Partial<Record<Part, string>> = {};
  for (const [name, content] of Object.entries(files)) {
    const part = names.get(name);
    if (part) parts[part] = decodeText(content);
  }
  return parts;
}
