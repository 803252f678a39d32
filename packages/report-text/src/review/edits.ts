import * as z from 'zod';
import {
  DIRECTION,
  KIND,
  LEVEL,
  LINE,
  PART,
  QUALIFIER,
  RECIPIENT_KIND,
  STATUS,
  YEAR,
} from './enumerations.ts';
import { ReportTextError } from '../error.ts';
import { findFigures } from '../meaning/figures.ts';
import { itemWith, sectionOfText } from '../meaning/items.ts';
import { spaceBefore } from '../text/layout.ts';
import type { ReportPiece } from './locate.ts';
import type { Achievement, Figure, Honor, PlanItem, ReportText, Section } from '../model.ts';
import { normalise } from '../text/normalise.ts';

/** The way to a piece: its index among the report's sections, then among each section's content. */
const path = z.array(z.int().min(0)).min(1).max(20);
const offset = z.int().min(0);

const figureChange = z.strictObject({
  label: LINE.optional(),
  value: z.number().optional(),
  unit: LINE.optional(),
  qualifier: QUALIFIER.optional(),
  direction: DIRECTION.optional(),
  status: STATUS.optional(),
});
const honorChange = z.strictObject({
  recipient: LINE.optional(),
  recipientKind: RECIPIENT_KIND.optional(),
  level: LEVEL.optional(),
});

/**
 * What an editor corrects in a parser's reading. No edit changes a character of the text: each only says anew what
 * stretch of it is what, so that the report prints the same before and after.
 */
export const EDIT = z.discriminatedUnion('type', [
  /** Makes an item of another kind, or plain text (a section that is nothing but its text), or an item of such a text. */
  z.strictObject({ type: z.literal('retype'), at: path, to: z.enum(['achievement', 'plan-item', 'text']) }),
  /** Puts a section, with all that stands in it, into another part or kind. */
  z.strictObject({
    type: z.literal('place'),
    at: path,
    part: PART,
    kind: KIND,
  }),
  /** Cuts an item or a plain text in two, `offset` characters into its text. */
  z.strictObject({ type: z.literal('split'), at: path, offset }),
  /** Joins an item or a plain text to the one before it. */
  z.strictObject({ type: z.literal('merge'), at: path }),
  /** Makes the first `length` characters after an item's marker its topic; none with 0. */
  z.strictObject({ type: z.literal('topic'), at: path, length: offset }),
  z.strictObject({ type: z.literal('figure'), at: path, index: offset, change: figureChange.nullable() }),
  z.strictObject({ type: z.literal('add-figure'), at: path, start: offset, end: offset }),
  z.strictObject({ type: z.literal('honor'), at: path, index: offset, change: honorChange.nullable() }),
  z.strictObject({ type: z.literal('add-honor'), at: path, start: offset, end: offset }),
  /** Corrects what is known of the report as a whole. */
  z.strictObject({
    type: z.literal('head'),
    change: z.strictObject({
      title: LINE.min(1).optional(),
      year: YEAR.optional(),
      planYear: YEAR.nullable().optional(),
      publishedOn: z.iso.date().nullable().optional(),
      source: LINE.nullable().optional(),
    }),
  }),
]);
export type Edit = z.infer<typeof EDIT>;

/**
 * Reads edits that come from outside.
 * @throws {@link ReportTextError} with the code `not_a_tree` where they are none
 */
export function readEdits(value: unknown): readonly Edit[] {
  const result = z.array(EDIT).max(10_000).safeParse(value);
  if (result.success) return result.data;
  throw new ReportTextError('not_a_tree', 'Send the edits of a review, each of a known kind.');
}

/** The report after an edit; the same report where the edit cannot be made there. */
export function applyEdit(report: ReportText, edit: Edit): ReportText {
  if (edit.type === 'head') return { ...report, ...defined(edit.change) };
  const sections = editIn(report.sections, edit.at, null, edit);
  return sections.every((piece) => piece.type === 'section') && sections !== report.sections
    ? { ...report, sections }
    : report;
}

type PlacedEdit = Exclude<Edit, { type: 'head' }>;
type Pieces = readonly ReportPiece[];

function editIn(
  pieces: Pieces,
  [index, ...deeper]: readonly number[],
  parent: Section | null,
  edit: PlacedEdit,
): Pieces {
  const piece = index === undefined ? undefined : pieces[index];
  if (piece === undefined || index === undefined) return pieces;
  if (deeper.length === 0) return editAt(pieces, index, piece, parent, edit);
  if (piece.type !== 'section') return pieces;
  const content = editIn(piece.content, deeper, piece, edit);
  return content === piece.content ? pieces : pieces.with(index, { ...piece, content });
}

function editAt(
  pieces: Pieces,
  index: number,
  piece: ReportPiece,
  parent: Section | null,
  edit: PlacedEdit,
): Pieces {
  const replaced = (by: ReportPiece | null): Pieces => (by === null ? pieces : pieces.with(index, by));
  switch (edit.type) {
    case 'retype':
      return replaced(parent === null ? null : retyped(piece, edit.to, parent));
    case 'place':
      return replaced(piece.type === 'section' ? inPlace(piece, edit.part, edit.kind) : null);
    case 'split': {
      const halves = split(piece, edit.offset);
      return halves === null ? pieces : pieces.toSpliced(index, 1, ...halves);
    }
    case 'merge': {
      const before = pieces[index - 1];
      const joined = before === undefined ? null : merged(before, piece);
      return joined === null ? pieces : pieces.toSpliced(index - 1, 2, joined);
    }
    case 'topic':
      return replaced(piece.type === 'section' ? null : withTopic(piece, edit.length));
    case 'figure':
      return replaced(withFigures(piece, changeAt(figuresIn(piece), edit.index, edit.change, correctFigure)));
    case 'add-figure':
      return replaced(addFigure(piece, edit.start, edit.end));
    case 'honor':
      return replaced(
        piece.type !== 'plan-item'
          ? {
              ...piece,
              honors: changeAt(piece.honors, edit.index, edit.change, (honor, change) => ({
                ...honor,
                ...defined(change),
              })),
            }
          : null,
      );
    case 'add-honor':
      return replaced(piece.type !== 'plan-item' ? addHonor(piece, edit.start, edit.end) : null);
  }
}

function retyped(
  piece: ReportPiece,
  to: 'achievement' | 'plan-item' | 'text',
  parent: Section,
): ReportPiece | null {
  const { runsIn, spacing, marker } = piece;
  if (piece.type !== 'section') {
    if (to !== 'text') return piece.type === to ? null : carry(piece, itemWith(piece, to));
    const { part, kind } = parent;
    const [heading, headingEnd, lead] = [piece.topic, piece.topicEnd, piece.text];
    return sectionOfText({ runsIn, spacing, marker, part, kind, heading, headingEnd, lead, content: [] });
  }
  if (to === 'text' || piece.content.length > 0) return null;
  const { heading: topic, headingEnd: topicEnd, lead: text } = piece;
  const words =
    text.trim() === ''
      ? { topic: '', topicEnd: '', text: topic + topicEnd + text }
      : { topic, topicEnd, text };
  return words.text === '' ? null : itemWith({ runsIn, spacing, marker, ...words }, to);
}

/** Moves a section and what stands in it into another half of the report: its items become those of that half. */
function inPlace(section: Section, part: Section['part'], kind: Section['kind']): Section {
  const isMoved = part !== section.part && part !== 'other';
  const moved = (piece: ReportPiece): ReportPiece => {
    if (piece.type === 'section')
      return inPlace(piece, part, piece.kind === section.kind ? kind : piece.kind);
    return isMoved ? itemWith(piece, part === 'plan' ? 'plan-item' : 'achievement') : piece;
  };
  const anew = sectionOfText({ ...section, part, kind, content: section.content.map(moved) });
  return isMoved ? anew : { ...anew, figures: section.figures, honors: section.honors };
}

function split(piece: ReportPiece, offset: number): readonly [ReportPiece, ReportPiece] | null {
  if (piece.type === 'section' && piece.content.length > 0) return null;
  const text = textIn(piece);
  const isBreak = text.charAt(offset - 1) === '\n';
  const first = text.slice(0, isBreak ? offset - 1 : offset);
  const second = text.slice(offset);
  if (first.trim() === '' || second.trim() === '' || /[\uDC00-\uDFFF]/.test(second.charAt(0))) return null;
  const place = { runsIn: !isBreak, spacing: null, marker: '' };
  return [
    withText(piece, first),
    piece.type === 'section'
      ? sectionOfText({
          ...place,
          part: piece.part,
          kind: piece.kind,
          heading: '',
          headingEnd: '',
          lead: second,
          content: [],
        })
      : itemWith({ ...place, topic: '', topicEnd: '', text: second }, piece.type),
  ];
}

function merged(before: ReportPiece, piece: ReportPiece): ReportPiece | null {
  const isWhole = (one: ReportPiece): boolean => one.type !== 'section' || one.content.length === 0;
  if (!isWhole(before) || !isWhole(piece)) return null;
  const words =
    piece.type === 'section'
      ? piece.heading + piece.headingEnd + piece.lead
      : piece.topic + piece.topicEnd + piece.text;
  const space = spaceBefore(piece);
  const added = piece.marker + words;
  if (before.type === 'section' && before.lead === '') {
    return withText({ ...before, headingEnd: before.headingEnd + space }, added);
  }
  return withText(before, textIn(before) + space + added);
}

function withTopic(item: Achievement | PlanItem, length: number): Achievement | PlanItem | null {
  const words = item.topic + item.topicEnd + item.text;
  const stop =
    length === 0 ? 0 : (/^[。：；，,:;！？!?]?["”’]?\s*/.exec(words.slice(length))?.[0].length ?? 0);
  const text = words.slice(length + stop);
  if (text.trim() === '' || length > 100 || /[\uDC00-\uDFFF]/.test(words.charAt(length))) return null;
  const topic = { topic: words.slice(0, length), topicEnd: words.slice(length, length + stop), text };
  return carry(item, itemWith({ ...item, ...topic }, item.type));
}

const textIn = (piece: ReportPiece): string => (piece.type === 'section' ? piece.lead : piece.text);
const figuresIn = (piece: ReportPiece): readonly Figure[] =>
  piece.type === 'plan-item' ? piece.targets : piece.figures;

function withText<Piece extends ReportPiece>(piece: Piece, text: string): ReportPiece {
  return piece.type === 'section'
    ? carry(piece, sectionOfText({ ...piece, lead: text }))
    : carry(piece, itemWith({ ...piece, text }, piece.type));
}

/** Keeps what an editor said of figures and honors that still stand at the same characters. */
function carry<Piece extends ReportPiece>(from: ReportPiece, to: Piece): Piece {
  const same = <T extends { start: number; end: number }>(known: readonly T[], found: readonly T[]): T[] =>
    found.map((one) => known.find(({ start, end }) => start === one.start && end === one.end) ?? one);
  const [now, before] = [textIn(to), textIn(from)];
  if (!now.startsWith(before) && !before.startsWith(now)) return to;
  if (to.type === 'achievement' && from.type === 'achievement')
    return { ...to, figures: same(from.figures, to.figures), honors: same(from.honors, to.honors) };
  if (to.type === 'plan-item' && from.type === 'plan-item')
    return { ...to, targets: same(from.targets, to.targets) };
  if (to.type === 'section' && from.type === 'section')
    return { ...to, figures: same(from.figures, to.figures), honors: same(from.honors, to.honors) };
  return to;
}

function withFigures(piece: ReportPiece, figures: readonly Figure[]): ReportPiece {
  return piece.type === 'plan-item' ? { ...piece, targets: figures } : { ...piece, figures };
}

function changeAt<Item, Change>(
  items: readonly Item[],
  index: number,
  change: Change | null,
  correct: (item: Item, change: Change) => Item,
): readonly Item[] {
  const item = items[index];
  if (item === undefined) return items;
  return change === null ? items.toSpliced(index, 1) : items.with(index, correct(item, change));
}

const correctFigure = (figure: Figure, change: z.infer<typeof figureChange>): Figure => ({
  ...figure,
  ...defined(change),
  ...(change.unit !== undefined && { baseUnit: change.unit }),
});

/** Makes a figure of selected characters: as the parser reads them, or else their digits as they stand. */
function addFigure(piece: ReportPiece, start: number, end: number): ReportPiece | null {
  const text = textIn(piece);
  const printed = text.slice(start, end);
  const known = figuresIn(piece);
  const digits = /\d[\d,]*(?:\.\d+)?/.exec(normalise(printed))?.[0];
  if (printed === '' || digits === undefined || known.some((one) => one.start < end && one.end > start))
    return null;
  const [read] = findFigures(printed, piece.type === 'plan-item' ? 'target' : 'actual');
  const unit = printed.slice(printed.indexOf(digits) + digits.length).trim();
  const plain: Omit<Figure, 'start' | 'end' | 'text'> = {
    label: '',
    value: Number(digits.replaceAll(',', '')),
    valueTo: null,
    unit,
    baseUnit: unit,
    scale: null,
    qualifier: 'exact',
    direction: null,
    baseline: null,
    scope: null,
    status: piece.type === 'plan-item' ? 'target' : 'actual',
  };
  const added: Figure = { ...(read ?? plain), start, end, text: printed };
  return withFigures(
    piece,
    [...known, added].sort((one, other) => one.start - other.start),
  );
}

function addHonor(item: Achievement | Section, start: number, end: number): ReportPiece | null {
  const title = textIn(item).slice(start, end);
  if (
    title.trim() === '' ||
    title.length > 100 ||
    item.honors.some((one) => one.start < end && one.end > start)
  )
    return null;
  const added: Honor = {
    start,
    end,
    title,
    recipient: '',
    recipientKind: 'unit',
    level: 'other',
    grantedBy: null,
    rank: null,
    count: null,
  };
  return { ...item, honors: [...item.honors, added].sort((one, other) => one.start - other.start) };
}

/** Only what is there: a key that is undefined changes nothing. */
function defined<Change extends object>(
  change: Change,
): { [K in keyof Change]: Exclude<Change[K], undefined> } {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as {
    [K in keyof Change]: Exclude<Change[K], undefined>;
  };
}
