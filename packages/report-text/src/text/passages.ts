import { spaceBefore } from './layout.ts';
import type { Span } from '../model.ts';

/** A stretch of unnumbered text, at most one paragraph long. */
export interface Passage {
  runsIn: boolean;
  spacing: string | null;
  text: string;
  /** What is set in bold, as offsets into the text. */
  strong: readonly Span[];
}

/** A part of a passage; one that does not begin it runs in after what stands before. */
export function slicePassage(passage: Passage, from: number, to = passage.text.length): Passage {
  return {
    runsIn: from > 0 || passage.runsIn,
    spacing: from > 0 ? null : passage.spacing,
    text: passage.text.slice(from, to),
    strong: spansWithin(passage.strong, from, to),
  };
}

/** The passages as one laid-out text, without the white space before the first. */
export function joinPassages(passages: readonly Passage[]): string {
  return passages.map((passage, index) => (index === 0 ? '' : spaceBefore(passage)) + passage.text).join('');
}

/** The parts of spans between two offsets, counted from the first of them. */
export function spansWithin(spans: readonly Span[], from: number, to: number): readonly Span[] {
  return spans
    .filter(({ start, end }) => end > from && start < to)
    .map(({ start, end }) => ({ start: Math.max(start, from) - from, end: Math.min(end, to) - from }));
}

/** Where the bold words end that a text opens with, or null where it opens with none or is bold throughout. */
export function strongLead(text: string, strong: readonly Span[], from: number): number | null {
  const first = strong.find(({ end }) => end > from);
  if (first === undefined || text.slice(from, first.start).trim() !== '') return null;
  return text.slice(first.end).trim() === '' ? null : first.end;
}
