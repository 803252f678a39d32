import { fold } from './fold.ts';

/** A part of a text, in UTF-16 code units from its beginning. */
export interface Span {
  start: number;
  end: number;
}

/** Characters of an excerpt, and of them before the first place found. */
const LENGTH = 140;
const BEFORE = 40;
const CLAUSE_END = /[，。；！？,;!?、]/;

/** Where the terms stand in a text, in its own characters. */
export function spansOf(original: string, terms: readonly string[]): Span[] {
  const { text, starts, ends } = fold(original);
  const spans: Span[] = [];
  for (const term of terms) {
    let at = text.indexOf(term);
    for (; at !== -1; at = text.indexOf(term, at + term.length)) {
      spans.push({ start: starts[at] ?? 0, end: ends[at + term.length - 1] ?? 0 });
    }
  }
  return merged(spans);
}

function merged(spans: Span[]): Span[] {
  const done: Span[] = [];
  for (const { start, end } of spans.sort((a, b) => a.start - b.start)) {
    const last = done.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else done.push({ start, end });
  }
  return done;
}

/** As much of a text as fits below a result, around the first place found, from the start of a clause. */
export function partAround(text: string, spans: readonly Span[]): Span {
  if (text.length <= LENGTH) return { start: 0, end: text.length };
  const first = Math.max(0, Math.min((spans[0]?.start ?? 0) - BEFORE, text.length - LENGTH));
  const clause = text.slice(first, first + BEFORE).search(CLAUSE_END);
  const start = first === 0 || clause === -1 ? first : first + clause + 1;
  return { start, end: Math.min(text.length, Math.max(start + LENGTH, spans[0]?.end ?? 0)) };
}
