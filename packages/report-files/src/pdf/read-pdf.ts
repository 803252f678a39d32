import { createRequire } from 'node:module';
import path from 'node:path';
import { damaged, DocumentError } from '../error.ts';
import { LIMITS, tooLarge } from '../limits.ts';
import { TextBuilder, trimText, type SourceText } from '../source-text.ts';
import { withoutRadicals } from './radicals.ts';
import { toParagraphs, type PdfLine } from './paragraphs.ts';

/** Further apart than so many characters, words stand in columns of a table. */
const CELL_GAP = 2;
/** Fewer characters a page than this are no text layer, only a stamp on a picture. */
const CHARACTERS_A_PAGE = 20;

const BOLD = /bold|heavy|black|cu(?:hei|song)|粗/i;

/** Reads a PDF that has a text layer. Throws {@link DocumentError}; code `scanned` where it has none. */
export async function readPdf(bytes: Uint8Array): Promise<SourceText> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const folder = path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const task = getDocument({
    data: Uint8Array.from(bytes),
    cMapUrl: path.join(folder, 'cmaps') + path.sep,
    cMapPacked: true,
    standardFontDataUrl: path.join(folder, 'standard_fonts') + path.sep,
    // The name of a font is all that tells that it is bold.
    fontExtraProperties: true,
    // No picture is unpacked: only text is read.
    maxImageSize: 1,
    disableFontFace: true,
    useSystemFonts: false,
    stopAtErrors: false,
    verbosity: 0,
  });
  try {
    const document = await task.promise;
    if (document.numPages > LIMITS.pdfPages) throw tooLarge(`it has more than ${LIMITS.pdfPages} pages`);
    const lines: PdfLine[] = [];
    let characters = 0;
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      // Names of fonts come only with what is drawn in them.
      await page.getOperatorList();
      const isBold = (font: string): boolean =>
        page.commonObjs.has(font) && BOLD.test(nameOf(page.commonObjs.get(font)));
      const pageLines = toLines(
        items.filter((item) => 'str' in item).map((item) => place(item, isBold(item.fontName))),
        number,
      );
      page.cleanup();
      characters += pageLines.reduce((sum, { text }) => sum + text.trim().length, 0);
      if (characters > LIMITS.characters) throw tooLarge('it has more than a million characters');
      lines.push(...pageLines);
    }
    if (characters < CHARACTERS_A_PAGE * document.numPages) {
      throw new DocumentError(
        'scanned',
        'Give the Word file, or have the pages recognised (OCR) first: the PDF holds pictures of pages and no text.',
      );
    }
    return toParagraphs(lines);
  } catch (error) {
    if (error instanceof DocumentError) throw error;
    if (error instanceof Error && error.name === 'PasswordException')
      throw new DocumentError('encrypted', 'Remove the password from the document and try again.');
    throw damaged('it is a broken PDF');
  } finally {
    await task.destroy();
  }
}

interface Item {
  text: string;
  isStrong: boolean;
  left: number;
  right: number;
  bottom: number;
  height: number;
}

interface PdfText {
  str: string;
  transform: unknown[];
  width: number;
  height: number;
}

function place({ str, transform, width, height }: PdfText, isStrong: boolean): Item {
  const [, , , scale = 0, left = 0, bottom = 0] = transform.map(Number);
  return {
    // Fonts that do not say what their pictures mean leave control characters behind.
    text: withoutRadicals(str).replace(/(?!\s)\p{Cc}/gu, ''),
    isStrong,
    left,
    right: left + width,
    bottom,
    height: height || Math.abs(scale),
  };
}

const nameOf = (font: unknown): string =>
  typeof font === 'object' && font !== null && 'name' in font && typeof font.name === 'string'
    ? font.name
    : '';

/** Items that stand on one line, from left to right; lines from the top down as the file has them. */
function toLines(items: readonly Item[], page: number): readonly PdfLine[] {
  const lines: (Omit<PdfLine, 'text' | 'strong'> & { builder: TextBuilder })[] = [];
  let wasSpace = false;
  for (const item of items) {
    if (item.text.trim() === '') {
      wasSpace ||= item.text !== '';
      continue;
    }
    const line = lines.at(-1);
    const size = Math.max(line?.height ?? 0, item.height);
    if (line !== undefined && Math.abs(line.bottom - item.bottom) < 0.5 * size && item.left > line.left) {
      if (item.left - line.right > CELL_GAP * size) line.builder.add('\t');
      else if (wasSpace && /[\w,.;:)]$/.test(line.builder.end) && /^[\w(]/.test(item.text))
        line.builder.add(' ');
      line.builder.add(item.text, item.isStrong);
      line.right = Math.max(line.right, item.right);
    } else {
      const { left, right, bottom, height } = item;
      const builder = new TextBuilder();
      builder.add(item.text, item.isStrong);
      lines.push({ builder, page, left, right, bottom, height });
    }
    wasSpace = false;
  }
  return lines.map(({ builder, ...line }) => ({ ...line, ...trimText(builder.build()) }));
}
