import { findFigures } from '../meaning/figures.ts';
import type { Figure, Span } from '../model.ts';

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

/** What a figure says by its own characters. What it is about, an editor may have corrected. */
export type ReadFigure = Omit<Figure, 'label' | 'baseline' | 'scope' | 'status'>;

/**
 * Moves figures as {@link retie} does, and reads those anew whose characters were corrected: 680个 made 690个 is the
 * same figure with another value. It is known by its place: between the same two figures as before there are as many
 * new ones of its unit as are gone. Any other stays as it is, for the editor to decide.
 */
export function retieFigures<T extends ReadFigure>(text: string, figures: readonly T[]): T[] {
  const moved = retie(text, figures);
  const stands = moved.map(({ start, end, text: words }) => text.slice(start, end) === words);
  const were = figures.filter((_, index) => stands[index]);
  const standing = moved.filter((_, index) => stands[index]);
  const gone = Map.groupBy(
    figures.filter((_, index) => !stands[index]).toSorted((a, b) => a.start - b.start),
    (figure) => placeAmong(were, figure),
  );
  const found = Map.groupBy(
    findFigures(text, 'actual').filter(
      ({ start, end }) => !standing.some((one) => start < one.end && one.start < end),
    ),
    (figure) => placeAmong(standing, figure),
  );
  return moved.map((figure, index) => {
    const before = figures[index];
    if (stands[index] || before === undefined) return figure;
    const place = placeAmong(were, before);
    const [old = [], fresh = []] = [gone.get(place), found.get(place)];
    const read = old.length === fresh.length ? fresh[old.indexOf(before)] : undefined;
    return read === undefined ? figure : { ...figure, ...readOf(read) };
  });
}

/** How many figures come before one, and what it counts. */
const placeAmong = (others: readonly Span[], { start, unit, baseUnit }: ReadFigure): string =>
  `${others.filter((other) => other.start < start).length} ${baseUnit || unit}`;

const readOf = ({ label: _label, baseline: _baseline, scope: _scope, status: _status, ...read }: Figure) =>
  read;
