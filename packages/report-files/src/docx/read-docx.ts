import { unzipSync } from 'fflate';
import { damaged, DocumentError } from '../error.ts';
import { LIMITS, tooLarge } from '../limits.ts';
import { joinTexts, TextBuilder, type SourceText } from '../source-text.ts';
import { DocumentReader } from './document.ts';
import { Numbering } from './numbering.ts';
import { Styles } from './styles.ts';

const PARTS = ['document', 'styles', 'numbering', 'footnotes', 'endnotes'] as const;
type Part = (typeof PARTS)[number];

/** Reads a Word document (ECMA-376, as Word and WPS write it). Throws {@link DocumentError}. */
export function readDocx(bytes: Uint8Array): SourceText {
  const parts = unpack(bytes);
  const { document } = parts;
  if (document === undefined) {
    throw new DocumentError(
      'unsupported',
      'Save the document as .docx, .html, .txt or .pdf: this is another kind.',
    );
  }
  const styles = new Styles(parts.styles ?? null);
  const reader = new DocumentReader(styles, new Numbering(parts.numbering ?? null));
  const paragraphs = [...reader.read(document)];
  for (const notes of [parts.footnotes, parts.endnotes]) if (notes !== undefined) reader.read(notes);
  for (const [index, name] of reader.references.entries()) {
    const note = new TextBuilder();
    note.add(`[${index + 1}]`);
    note.addText(reader.notes.get(name) ?? { text: '', strong: [] });
    paragraphs.push(note.build());
  }
  return joinTexts(paragraphs, '\n');
}

/** Unpacks only the parts that hold text, each no larger than it says it is. */
function unpack(bytes: Uint8Array): Partial<Record<Part, string>> {
  const names = new Map(PARTS.map((part) => [`word/${part}.xml`, part]));
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!names.has(name)) return false;
        // fflate unpacks into a buffer of just this size, so that a false size cannot make it grow.
        if (originalSize > LIMITS.unpackedBytes) throw tooLarge('it unpacks to more than 60 MB');
        return true;
      },
    });
  } catch (error) {
    throw error instanceof DocumentError ? error : damaged('it is a broken archive');
  }
  const decode = new TextDecoder();
  const parts: Partial<Record<Part, string>> = {};
  for (const [name, content] of Object.entries(files)) {
    const part = names.get(name);
    if (part) parts[part] = decode.decode(content);
  }
  return parts;
}
