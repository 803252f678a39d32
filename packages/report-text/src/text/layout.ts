const LINE_SEPARATOR = '\u2028';
/** Crawled pages also hold line breaks and indents as they were written in their source. */
const BREAK = /(?:\r?\n|\\r\\n)(?:\s|\\r\\n|&nbsp;|&emsp;|\?{2,}(?=[（(一二三四五六七八九十\d]))*/g;

/** A paragraph of a body: its text, and how it is set apart from what stands before it. */
export interface Paragraph {
  /** Where its text stands in the body. */
  start: number;
  /** Laid-out white space before the paragraph where that is not the report's paragraph break, else null. */
  spacing: string | null;
  text: string;
}

export interface Layout {
  paragraphBreak: string;
  paragraphs: readonly Paragraph[];
}

/**
 * Parts a body into paragraphs such that {@link layOut} gives back every character.
 *
 * A body that itself holds U+2028 gets the break `\n`, under which laid-out text stands for itself:
 * only so can U+2028 keep its own meaning there.
 */
export function readLayout(body: string): Layout {
  const paragraphBreak = body.includes(LINE_SEPARATOR) ? '\n' : commonBreak(body);
  const above = lineBreaks(paragraphBreak);
  const text = above + body;
  const paragraphs: Paragraph[] = [];
  let run = '';
  let from = 0;
  for (const match of [...text.matchAll(BREAK), null]) {
    const to = match?.index ?? text.length;
    if (from > 0) {
      const start = from - above.length;
      paragraphs.push({ start, spacing: encode(run, paragraphBreak), text: text.slice(from, to) });
    }
    if (match === null) break;
    run = match[0];
    from = to + run.length;
  }
  return { paragraphBreak, paragraphs };
}

/** Turns laid-out text, which starts with the white space before its first paragraph, into a body. */
export function layOut(text: string, paragraphBreak: string): string {
  const body =
    paragraphBreak === '\n'
      ? text
      : text.replace(/[\n\u2028]/g, (mark) => (mark === '\n' ? paragraphBreak : '\n'));
  // The line breaks before the first paragraph belong to the page around the body.
  const above = lineBreaks(paragraphBreak);
  return body.startsWith(above) ? body.slice(above.length) : body;
}

/** How many characters of the body a stretch of laid-out text makes. */
export function laidOutLength(text: string, paragraphBreak: string): number {
  const breaks = paragraphBreak === '\n' ? 0 : text.split('\n').length - 1;
  return text.length + breaks * (paragraphBreak.length - 1);
}

/** Laid-out white space before a piece, see {@link Piece} in the model. */
export function spaceBefore(piece: { runsIn: boolean; spacing: string | null }): string {
  return piece.spacing ?? (piece.runsIn ? '' : '\n');
}

function encode(run: string, paragraphBreak: string): string | null {
  if (run === paragraphBreak) return null;
  return paragraphBreak === '\n' ? run : run.replaceAll('\n', LINE_SEPARATOR);
}

function commonBreak(body: string): string {
  const counts = new Map<string, number>();
  let common: string | null = null;
  let most = 0;
  for (const [run] of body.matchAll(BREAK)) counts.set(run, (counts.get(run) ?? 0) + 1);
  for (const [run, count] of counts) {
    if (count > most) [common, most] = [run, count];
  }
  return common ?? `\n${/^\s*/.exec(body)?.[0] ?? ''}`;
}

function lineBreaks(paragraphBreak: string): string {
  return /^[^]*(?:\n|\\r\\n)/.exec(paragraphBreak)?.[0] ?? '';
}
