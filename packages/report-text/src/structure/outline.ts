import { isPartHeading, opensRun, readHeading } from './headings.ts';
import { opensBackMatter } from './kinds.ts';
import type { Paragraph } from '../text/layout.ts';
import { findMarkers, PART_RANK, type Marker } from './markers.ts';
import type { Span } from '../model.ts';
import { normalise } from '../text/normalise.ts';
import { slicePassage, spansWithin, type Passage } from '../text/passages.ts';
import { findCells } from './tables.ts';

/** A section before anything is known of its meaning. */
export interface Draft {
  runsIn: boolean;
  spacing: string | null;
  rank: number;
  marker: string;
  heading: string;
  headingEnd: string;
  /** The text before all subsections, the first passage running in where it follows the heading. */
  passages: Passage[];
  sections: Draft[];
  /** The text after all subsections, see {@link hoist}. */
  tail: Passage[];
}

/** A paragraph, or the part of it that one inline marker opens. */
interface Segment extends Passage {
  marker: Marker | null;
  /** Whether it is a cell of a table. */
  isCell: boolean;
}

/** The report as a tree of numbered sections; its root holds what stands before the first of them. */
export function readOutline(paragraphs: readonly Paragraph[], strong: readonly Span[]): Draft {
  const segments = splitAtMarkers(paragraphs, strong);
  const root = draftOf({ runsIn: false, spacing: null, rank: -1 });
  const open: Draft[] = [root];
  let inBackMatter = false;
  for (const [index, segment] of segments.entries()) {
    const draft = readDraft(segment, segments[index + 1], open.length > 1, inBackMatter);
    if (draft === null) {
      const { runsIn, spacing, text, strong: bold } = segment;
      open.at(-1)?.passages.push({ runsIn, spacing, text, strong: bold });
      continue;
    }
    inBackMatter ||= draft.marker === '' && opensBackMatter(normalise(draft.heading));
    while ((open.at(-1)?.rank ?? -1) >= draft.rank) open.pop();
    open.at(-1)?.sections.push(draft);
    open.push(draft);
  }
  return root;
}

/** A draft that takes its first passage's place, so that this passage stands right at its start. */
export function unheadedDraft(passages: readonly Passage[]): Draft {
  const [first, ...rest] = passages;
  const draft = draftOf({
    runsIn: first?.runsIn ?? false,
    spacing: first?.spacing ?? null,
    rank: PART_RANK,
  });
  if (first !== undefined) draft.passages.push({ ...first, runsIn: true, spacing: null }, ...rest);
  return draft;
}

function splitAtMarkers(paragraphs: readonly Paragraph[], strong: readonly Span[]): readonly Segment[] {
  const numbering = new Map<number, number>();
  const cells = findCells(paragraphs.map(({ text }) => normalise(text)));
  let strongAt = 0;
  return paragraphs.flatMap(({ start, spacing, text }, index) => {
    const end = start + text.length;
    while ((strong[strongAt]?.end ?? Infinity) <= start) strongAt++;
    let strongEnd = strongAt;
    while ((strong[strongEnd]?.start ?? Infinity) < end) strongEnd++;
    const whole: Passage = {
      runsIn: false,
      spacing,
      text,
      strong: spansWithin(strong.slice(strongAt, strongEnd), start, end),
    };
    if (cells[index] === true) return [{ ...whole, marker: null, isCell: true }];
    const segments: Segment[] = [];
    let from = 0;
    let before: Pick<Passage, 'runsIn' | 'spacing'> = whole;
    let marker: Marker | null = null;
    for (const next of findMarkers(normalise(text), numbering)) {
      if (next.start > 0) {
        const stretch = text.slice(from, next.start);
        const words = stretch.trimEnd();
        const { runsIn, spacing: space } = before;
        segments.push({
          ...slicePassage(whole, from, from + words.length),
          runsIn,
          spacing: space,
          marker,
          isCell: false,
        });
        before = { runsIn: true, spacing: stretch.slice(words.length) || null };
      }
      from = next.start;
      marker = next;
    }
    const { runsIn, spacing: space } = before;
    segments.push({ ...slicePassage(whole, from), runsIn, spacing: space, marker, isCell: false });
    return segments;
  });
}

function readDraft(
  segment: Segment,
  next: Segment | undefined,
  isInside: boolean,
  inBackMatter: boolean,
): Draft | null {
  const { marker, text, runsIn, spacing } = segment;
  if (marker === null) {
    const line = normalise(text);
    const isHeading =
      opensBackMatter(line) ||
      (!inBackMatter &&
        (isPartHeading(line) || (next?.marker?.number === 1 && opensRun(line, next.marker.rank, isInside))));
    if (runsIn || segment.isCell || !isHeading) return null;
    const draft = draftOf({ runsIn, spacing, rank: PART_RANK });
    draft.heading = text.slice(0, line.replace(/[\s：]+$/, '').length);
    draft.headingEnd = text.slice(draft.heading.length);
    return draft;
  }
  const { rank } = marker;
  const numberLength = marker.end - marker.start;
  const markerLength = numberLength + (/^\s*/.exec(text.slice(numberLength))?.[0].length ?? 0);
  const rest = slicePassage(segment, markerLength);
  const opensText = next !== undefined && (next.marker === null || next.marker.rank > rank);
  const { headingEnd, textStart } = readHeading(rest, opensText);
  const draft = draftOf({ runsIn, spacing, rank });
  draft.marker = text.slice(0, markerLength);
  draft.heading = rest.text.slice(0, headingEnd);
  draft.headingEnd = rest.text.slice(headingEnd, textStart);
  if (textStart < rest.text.length)
    draft.passages.push({ ...slicePassage(rest, textStart), runsIn: true, spacing: null });
  return draft;
}

function draftOf(place: Pick<Draft, 'runsIn' | 'spacing' | 'rank'>): Draft {
  return { ...place, marker: '', heading: '', headingEnd: '', passages: [], sections: [], tail: [] };
}
