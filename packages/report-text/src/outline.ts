import { isPartHeading, readHeading } from './headings.ts';
import { spaceBefore, type Paragraph } from './layout.ts';
import { findMarkers, PART_RANK, type Marker } from './markers.ts';
import { normalise } from './normalise.ts';

/** A stretch of unnumbered text, at most one paragraph long. */
export interface Passage {
  runsIn: boolean;
  spacing: string | null;
  text: string;
}

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
}

/** A paragraph, or the part of it that one inline marker opens. */
interface Segment extends Passage {
  marker: Marker | null;
}

/** The report as a tree of numbered sections; its root holds what stands before the first of them. */
export function readOutline(paragraphs: readonly Paragraph[]): Draft {
  const segments = splitAtMarkers(paragraphs);
  const root = draftOf({ runsIn: false, spacing: null, rank: -1 });
  const open: Draft[] = [root];
  for (const [index, segment] of segments.entries()) {
    const draft = readDraft(segment, segments[index + 1]);
    if (draft === null) {
      open.at(-1)?.passages.push(segment);
      continue;
    }
    while ((open.at(-1)?.rank ?? -1) >= draft.rank) open.pop();
    open.at(-1)?.sections.push(draft);
    open.push(draft);
  }
  return root;
}

/** The passages as one laid-out text, without the white space before the first. */
export function joinPassages(passages: readonly Passage[]): string {
  return passages.map((passage, index) => (index === 0 ? '' : spaceBefore(passage)) + passage.text).join('');
}

function splitAtMarkers(paragraphs: readonly Paragraph[]): readonly Segment[] {
  const numbering = new Map<number, number>();
  return paragraphs.flatMap(({ spacing, text }) => {
    const segments: Segment[] = [];
    let from = 0;
    let before: Omit<Passage, 'text'> = { runsIn: false, spacing };
    let marker: Marker | null = null;
    for (const next of findMarkers(normalise(text), numbering)) {
      if (next.start > 0) {
        const stretch = text.slice(from, next.start);
        const words = stretch.trimEnd();
        segments.push({ ...before, text: words, marker });
        before = { runsIn: true, spacing: stretch.slice(words.length) || null };
      }
      from = next.start;
      marker = next;
    }
    segments.push({ ...before, text: text.slice(from), marker });
    return segments;
  });
}

function readDraft(segment: Segment, next: Segment | undefined): Draft | null {
  const { marker, text, runsIn, spacing } = segment;
  const rank = marker?.rank ?? PART_RANK;
  if (marker === null && (runsIn || !isPartHeading(normalise(text)))) return null;
  const numberLength = marker === null ? 0 : marker.end - marker.start;
  const markerLength = numberLength + (/^\s*/.exec(text.slice(numberLength))?.[0].length ?? 0);
  const rest = text.slice(markerLength);
  const opensText = next !== undefined && (next.marker === null || next.marker.rank > rank);
  const { headingEnd, textStart } = readHeading(normalise(rest), opensText);
  const draft = draftOf({ runsIn, spacing, rank });
  draft.marker = text.slice(0, markerLength);
  draft.heading = rest.slice(0, headingEnd);
  draft.headingEnd = rest.slice(headingEnd, textStart);
  if (textStart < rest.length)
    draft.passages.push({ runsIn: true, spacing: null, text: rest.slice(textStart) });
  return draft;
}

function draftOf(place: Pick<Draft, 'runsIn' | 'spacing' | 'rank'>): Draft {
  return { ...place, marker: '', heading: '', headingEnd: '', passages: [], sections: [] };
}
