import { fold } from './fold.ts';

export interface Span {
  start: number;
  end: number;
}

/** A stretch of an excerpt; `found` where it is what the reader looked for. */
export interface Stretch {
  text: string;
  found: boolean;
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

/** All of a text, with what was found in it. */
export function stretchesOf(text: string, spans: readonly Span[], from = 0, to = text.length): Stretch[] {
  const stretches: Stretch[] = [];
  let done = from;
  for (const span of spans) {
    const start = Math.max(span.start, done);
    const end = Math.min(span.end, to);
    if (start >= end) continue;
    if (start > done) stretches.push({ text: text.slice(done, start), found: false });
    stretches.push({ text: text.slice(start, end), found: true });
    done = end;
  }
  if (done < to) stretches.push({ text: text.slice(done, to), found: false });
  return stretches;
}

/** As much of a text as fits below a result, around the first place found, from the start of a clause. */
export function excerptOf(text: string, spans: readonly Span[]): Stretch[] {
  if (text.length <= LENGTH) return stretchesOf(text, spans);
  const first = Math.max(0, Math.min((spans[0]?.start ?? 0) - BEFORE, text.length - LENGTH));
  const clause = text.slice(first, first + BEFORE).search(CLAUSE_END);
  const from = first === 0 || clause === -1 ? first : first + clause + 1;
  const to = Math.min(text.length, Math.max(from + LENGTH, spans[0]?.end ?? 0));
  return [
    ...(from > 0 ? [{ text: '…', found: false }] : []),
    ...stretchesOf(text, spans, from, to),
    ...(to < text.length ? [{ text: '…', found: false }] : []),
  ];
}
