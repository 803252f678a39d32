import { createRequire } from 'node:module';
import path from 'node:path';
import { damaged, DocumentError } from '../error.ts';
import { LIMITS, tooLarge } from '../limits.ts';
import type { SourceText } from '../source-text.ts';
import { withoutRadicals } from './radicals.ts';
import { toParagraphs, type PdfLine } from './paragraphs.ts';

/** Fewer characters a page than this are no text layer, only a stamp on a picture. */
const CHARACTERS_A_PAGE = 20;

/** Reads a PDF that has a text layer. Throws {@link DocumentError}; code `scanned` where it has none. */
export async function readPdf(bytes: Uint8Array): Promise<SourceText> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const folder = path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const task = getDocument({
    data: Uint8Array.from(bytes),
    cMapUrl: path.join(folder, 'cmaps') + path.sep,
    cMapPacked: true,
    standardFontDataUrl: path.join(folder, 'standard_fonts') + path.sep,
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
      const pageLines = toLines(
        items.filter((item) => 'str' in item).map((item) => place(item)),
        number,
      );
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
  fontName: string;
  transform: unknown[];
  width: number;
  height: number;
}

function place({ str, fontName, transform, width, height }: PdfText): Item {
  const [, , , scale = 0, left = 0, bottom = 0] = transform.map(Number);
  const size = height || Math.abs(scale);
  return {
    text: withoutRadicals(str),
    isStrong: /bold|heavy|black/i.test(fontName),
    left,
    right: left + width,
    bottom,
    height: size,
  };
}

/** Items that stand on one line, from left to right; lines from the top down as the file has them. */
function toLines(items: readonly Item[], page: number): PdfLine[] {
  const lines: PdfLine[] = [];
  for (const item of items) {
    if (item.text.trim() === '') continue;
    const line = lines.at(-1);
    if (
      line !== undefined &&
      Math.abs(line.bottom - item.bottom) < 0.5 * Math.max(line.height, item.height)
    ) {
      line.text += item.text;
      line.right = Math.max(line.right, item.right);
      line.isStrong &&= item.isStrong;
    } else lines.push({ ...item, page });
  }
  return lines;
}
