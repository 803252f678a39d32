/** A stretch of text of one meaning; a `figure` with its exact number where it is a single one. */
export type Run =
  | { type: 'text'; text: string }
  | { type: 'figure'; text: string; value?: number }
  | { type: 'honor'; text: string };

/** A paragraph is a list of lines: most have one. */
export type Paragraph = readonly (readonly Run[])[];

export interface Mark {
  type: 'figure' | 'honor';
  start: number;
  end: number;
  value?: number;
}

const PARAGRAPH_BREAK = /\n/;
const LINE_BREAK = /\u2028/;
const SENTENCE_END = /[。！？!?\n\u2028]/;

/**
 * Cuts laid-out text (see report-text's model) into paragraphs, with figures and honors marked.
 * Of two marks on the same characters the first one counts.
 */
export function toParagraphs(text: string, marks: readonly Mark[]): Paragraph[] {
  const ordered = [...marks].sort((a, b) => a.start - b.start || b.end - a.end);
  const lineAt = ({ start, end }: Piece) => toRuns(text, start, end, ordered);
  return pieces(text, 0, text.length, PARAGRAPH_BREAK).map(({ start, end }) =>
    pieces(text, start, end, LINE_BREAK).map(lineAt),
  );
}

/** Some characters with the rest of their sentence, its end mark included. */
export interface Quote {
  before: string;
  quoted: string;
  after: string;
}

export function quoteFrom(text: string, { start, end }: { start: number; end: number }): Quote {
  let from = start;
  while (from > 0 && !SENTENCE_END.test(text.charAt(from - 1))) from -= 1;
  let to = end;
  while (to < text.length && !SENTENCE_END.test(text.charAt(to))) to += 1;
  return {
    before: text.slice(from, start).trimStart(),
    quoted: text.slice(start, end),
    after: text.slice(end, to + 1).trimEnd(),
  };
}

interface Piece {
  start: number;
  end: number;
}

/** What stands between the breaks, blank pieces left out. */
function pieces(text: string, from: number, to: number, at: RegExp): Piece[] {
  const found: Piece[] = [];
  let start = from;
  for (const piece of text.slice(from, to).split(at)) {
    if (piece.trim() !== '') found.push({ start, end: start + piece.length });
    start += piece.length + 1;
  }
  return found;
}

function toRuns(text: string, from: number, to: number, marks: readonly Mark[]): Run[] {
  const runs: Run[] = [];
  let done = from;
  for (const mark of marks) {
    if (mark.start < done || mark.end > to) continue;
    if (mark.start > done) runs.push({ type: 'text', text: text.slice(done, mark.start) });
    const marked = text.slice(mark.start, mark.end);
    if (mark.type === 'honor') runs.push({ type: 'honor', text: marked });
    else runs.push({ type: 'figure', text: marked, ...(mark.value !== undefined && { value: mark.value }) });
    done = mark.end;
  }
  if (done < to) runs.push({ type: 'text', text: text.slice(done, to) });
  return runs;
}
