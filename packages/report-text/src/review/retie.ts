import type { Span } from '../model.ts';

interface Tied extends Span {
  text: string;
}

/**
 * Moves spans to where their characters stand after the text around them was edited: to the nearest place
 * that still reads the same. A span whose characters are gone stays as it is, for the editor to decide.
 */
export const retie = <T extends Tied>(text: string, spans: readonly T[]): T[] =>
  spans.map((span) => {
    if (span.text === '' || text.slice(span.start, span.end) === span.text) return span;
    const start = nearest(text, span.text, span.start);
    return start === null ? span : { ...span, start, end: start + span.text.length };
  });

function nearest(text: string, words: string, place: number): number | null {
  const before = text.lastIndexOf(words, place);
  const after = text.indexOf(words, place);
  const found = [before, after].filter((at) => at >= 0);
  return found.length === 0
    ? null
    : found.reduce((a, b) => (Math.abs(b - place) < Math.abs(a - place) ? b : a));
}
