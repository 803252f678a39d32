import { partAround, type Span } from '@work-reports/report-text/search';

export { spansOf } from '@work-reports/report-text/search';

/** A stretch of an excerpt; `found` where it is what the reader looked for. */
export interface Stretch {
  text: string;
  found: boolean;
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

/** A part of a text as it is shown below a result, with what was found in it. */
export function excerptOf(text: string, spans: readonly Span[]): Stretch[] {
  const { start, end } = partAround(text, spans);
  return [
    ...(start > 0 ? [{ text: '…', found: false }] : []),
    ...stretchesOf(text, spans, start, end),
    ...(end < text.length ? [{ text: '…', found: false }] : []),
  ];
}
