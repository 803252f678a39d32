import { joinTexts, TextBuilder, type SourceText } from '../source-text.ts';

/** A line of a page as it is set: where it stands, how high its characters are, and its text. */
export interface PdfLine extends SourceText {
  page: number;
  /** From the left edge, in points. */
  left: number;
  right: number;
  /** From the bottom edge, in points. */
  bottom: number;
  height: number;
}

/** `- 3 -`, `— 3 —`, 3, 3/12, 第3页 共12页. */
const PAGE_NUMBER =
  /^[\s\-—–－·]*\d{1,3}(?:\s*\/\s*\d{1,3})?[\s\-—–－·]*$|^第\s*\d{1,3}\s*页(?:\s*[，,]?\s*[共/].*)?$/;
/** A running head stands on so many pages at least. */
const PAGES = 3;

/** Puts lines together to paragraphs and leaves out page numbers and running heads. */
export function toParagraphs(lines: readonly PdfLine[]): SourceText {
  const text = withoutRunningHeads(lines);
  const left = commonEdge(text.map((line) => line.left));
  const rights = text.map((line) => line.right).sort((one, other) => one - other);
  // Nearly all lines of a body reach its right edge; page furniture may stand beyond it.
  const right = rights[Math.floor(0.9 * (rights.length - 1))] ?? 0;
  const paragraphs: SourceText[] = [];
  let paragraph = new TextBuilder();
  for (const [index, line] of text.entries()) {
    const before = text[index - 1];
    if (before !== undefined && startsParagraph(line, before, left, right)) {
      paragraphs.push(paragraph.build());
      paragraph = new TextBuilder();
    }
    // Latin words at the end of a line were parted from the next by the line's end alone.
    if (/[A-Za-z]/.test(paragraph.end) && /^[A-Za-z]/.test(line.text)) paragraph.add(' ');
    paragraph.addText(line);
  }
  if (paragraph.length > 0) paragraphs.push(paragraph.build());
  return joinTexts(paragraphs, '\n');
}

function startsParagraph(line: PdfLine, before: PdfLine, left: number, right: number): boolean {
  const size = Math.max(line.height, 1);
  const isIndented = line.left - left > 1.2 * size;
  const wasIndented = before.left - left > 1.2 * size;
  const endedEarly = right - before.right > 2.5 * size;
  const gap = before.page === line.page ? before.bottom - line.bottom : 0;
  const isOtherSize = Math.abs(line.height - before.height) > 0.15 * size;
  // A centred headline goes on in a second centred line; a body's indent opens a paragraph.
  return (
    line.text.includes('\t') ||
    before.text.includes('\t') ||
    endedEarly ||
    isOtherSize ||
    gap > 2.6 * size ||
    (isIndented && !(wasIndented && endsOpen(before, right, size)))
  );
}

const endsOpen = (line: PdfLine, right: number, size: number): boolean =>
  right - line.right < size && !/[。：；！？]$/.test(line.text);

function withoutRunningHeads(lines: readonly PdfLine[]): readonly PdfLine[] {
  // A head and a rule of its own, or a foot and a page number: two lines at most.
  return withoutOuterLines(withoutOuterLines(lines));
}

function withoutOuterLines(lines: readonly PdfLine[]): readonly PdfLine[] {
  const last = lines.at(-1)?.page ?? 0;
  const pages = new Map<string, Set<number>>();
  const outer = lines.filter((line, index) => isOuter(lines, line, index));
  for (const line of outer)
    pages.set(furniture(line), (pages.get(furniture(line)) ?? new Set()).add(line.page));
  return lines.filter(
    (line, index) =>
      !isOuter(lines, line, index) ||
      (!PAGE_NUMBER.test(line.text) && (pages.get(furniture(line))?.size ?? 0) < Math.max(PAGES, last / 3)),
  );
}

const isOuter = (lines: readonly PdfLine[], line: PdfLine, index: number): boolean =>
  lines[index - 1]?.page !== line.page || lines[index + 1]?.page !== line.page;

/** What lines have in common that stand on every page, their page numbers aside. */
const furniture = ({ text, bottom }: PdfLine): string => `${Math.round(bottom)} ${text.replace(/\d+/g, '#')}`;

/** The left edge that most lines share, to the point. */
function commonEdge(edges: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const edge of edges) counts.set(Math.round(edge), (counts.get(Math.round(edge)) ?? 0) + 1);
  let common = 0;
  let most = 0;
  for (const [edge, count] of counts) if (count > most) [common, most] = [edge, count];
  return common;
}
