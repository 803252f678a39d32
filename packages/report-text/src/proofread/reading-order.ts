import type { Part, Span } from '../model.ts';
import type { PieceField, PieceType, Place, ProofreadPiece, ProofreadReport } from './model.ts';

/** The report's own entry, or one of its pieces, at its place in the report. */
export interface Entry {
  id: string;
  type: PieceType;
  /** The part of the report it stands in. */
  part: Part;
  source: ReportHead | ProofreadPiece;
  /** What stands in it, in reading order. */
  children: readonly Entry[];
}

interface ReportHead {
  type: 'report';
  id: string;
  title: string;
}

/** A run of text, of one field or of several that a reader reads as one. */
export interface Passage {
  text: string;
  fields: readonly (Span & { field: PieceField })[];
  /** Where the text begins after its heading or topic. */
  body: number;
}

/**
 * The report's own entry, then its pieces, each before what stands in it; an honor follows the achievement that tells
 * of it, other honors come last. What hangs on nothing is not read by anybody, nor here.
 */
export function readingOrder(report: ProofreadReport): readonly Entry[] {
  const byParent = Map.groupBy(report.pieces, ({ parent }) => parent);
  const entriesBelow = (parent: string | null, part: Part): readonly Entry[] =>
    (byParent.get(parent) ?? []).toSorted(byOrder).map((source): Entry => {
      const own = source.type === 'section' ? source.part : part;
      const { id, type } = source;
      return { id, type, part: own, source, children: entriesBelow(id, own) };
    });
  const flat = (entry: Entry): readonly Entry[] => [entry, ...entry.children.flatMap(flat)];
  const { id, title } = report;
  return flat({
    id,
    type: 'report',
    part: 'other',
    source: { type: 'report', id, title },
    children: entriesBelow(null, 'other'),
  });
}

const byOrder = (one: ProofreadPiece, other: ProofreadPiece): number =>
  Number(one.type === 'honor') - Number(other.type === 'honor') || one.order - other.order;

/** The texts of an entry that the rules for texts hold for; an honor's words are those of the text that tells of it. */
export function passagesOf({ source }: Entry): readonly Passage[] {
  switch (source.type) {
    case 'report':
      return [passage([['title', source.title]])];
    case 'section':
      return [
        passage([
          ['heading', source.heading],
          ['headingEnd', source.headingEnd],
          ['lead', source.lead],
        ]),
      ];
    case 'achievement':
    case 'plan-item':
      return [
        passage([
          ['topic', source.topic],
          ['topicEnd', source.topicEnd],
          ['text', source.text],
        ]),
      ];
    case 'honor':
      return [];
  }
}

/** Several fields as one text; the last of them is its body. */
export function passage(parts: readonly (readonly [field: PieceField, text: string])[]): Passage {
  let text = '';
  let body = 0;
  const fields = parts.map(([field, words]) => {
    body = text.length;
    text += words;
    return { field, start: body, end: text.length };
  });
  return { text, fields, body };
}

/** Where a stretch of a passage stands in its entry: in the field that it begins in. */
export function placeIn({ id, type }: Entry, { fields }: Passage, { start, end }: Span): Place {
  const own = fields.find((field) => start < field.end) ?? fields.at(-1);
  if (own === undefined) throw new Error('A passage has a field: make it with passage().');
  return {
    piece: id,
    type,
    field: own.field,
    start: start - own.start,
    end: Math.min(end, own.end) - own.start,
  };
}
