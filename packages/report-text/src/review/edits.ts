import { putSpan, textOf, touches, withFigures } from './corrections.ts';
import type { Edit, FigureChange, HeadChange, HonorChange, PieceEdit } from './edit-kinds.ts';
import {
  asHeading,
  asItem,
  asText,
  contentOf,
  inPlace,
  isHeaded,
  joined,
  split,
  withTopic,
} from './edit-shapes.ts';
import { findFigures } from '../meaning/figures.ts';
import { findHonors } from '../meaning/honors.ts';
import { figuresOf, type ReportPiece } from './locate.ts';
import type { Achievement, Figure, Honor, ReportText, Section } from '../model.ts';
import { normalise } from '../text/normalise.ts';

type Pieces = readonly ReportPiece[];

/** The report after an edit; the same report where the edit cannot be made there. */
export function applyEdit(report: ReportText, edit: Edit): ReportText {
  if (edit.type === 'head') return withHead(report, edit.change);
  const sections = editAt(report.sections, edit);
  return sections !== report.sections && sections.every((piece) => piece.type === 'section')
    ? { ...report, sections }
    : report;
}

function withHead(report: ReportText, change: HeadChange): ReportText {
  const head: ReportText = { ...report, ...defined(change) };
  if (head.period !== 'years') return { ...head, fromYear: null, toYear: null };
  const [one, other] = [head.fromYear ?? head.year, head.toYear ?? head.year];
  return { ...head, fromYear: Math.min(one, other), toYear: Math.max(one, other) };
}

function editAt(sections: Pieces, edit: PieceEdit): Pieces {
  const way = edit.at.slice(0, -1);
  const index = edit.at.at(-1) ?? 0;
  const isOutward = (edit.type === 'level' && edit.by === -1) || (edit.type === 'merge' && index === 0);
  if (!isOutward) return inList(sections, way, null, (pieces, around) => edited(pieces, index, around, edit));
  return inList(sections, way.slice(0, -1), null, (pieces) => {
    const outer = way.at(-1);
    const around = outer === undefined ? undefined : pieces[outer];
    if (outer === undefined || around?.type !== 'section') return null;
    return edit.type === 'merge'
      ? replaced(pieces, outer, joinedToLead(around))
      : movedOut(pieces, outer, around, index);
  });
}

/** Changes one list of pieces in the tree; `change` gives null where it cannot. */
function inList(
  pieces: Pieces,
  [index, ...deeper]: readonly number[],
  around: Section | null,
  change: (pieces: Pieces, around: Section | null) => Pieces | null,
): Pieces {
  if (index === undefined) return change(pieces, around) ?? pieces;
  const section = pieces[index];
  if (section?.type !== 'section') return pieces;
  const content = inList(section.content, deeper, section, change);
  return content === section.content ? pieces : pieces.with(index, { ...section, content });
}

function edited(pieces: Pieces, index: number, around: Section | null, edit: PieceEdit): Pieces | null {
  const piece = pieces[index];
  if (piece === undefined) return null;
  switch (edit.type) {
    case 'retype':
      return edit.to === 'heading'
        ? gathered(pieces, index, asHeading(piece, around))
        : retyped(pieces, index, around, edit.to);
    case 'place':
      return replaced(pieces, index, piece.type === 'section' ? inPlace(piece, edit.part, edit.kind) : null);
    case 'level':
      return movedIn(pieces, index);
    case 'split': {
      const halves = split(piece, edit.offset);
      return halves && pieces.toSpliced(index, 1, ...halves);
    }
    case 'merge': {
      const before = pieces[index - 1];
      const whole = before === undefined ? null : joinedToLast(before, piece);
      return whole && pieces.toSpliced(index - 1, 2, whole);
    }
    case 'topic':
      return replaced(pieces, index, piece.type === 'section' ? null : withTopic(piece, edit.length));
    case 'figure': {
      const figures = changedAt(figuresOf(piece), edit.index, edit.change, correctFigure);
      return replaced(pieces, index, figures && withFigures(piece, figures));
    }
    case 'add-figure':
      return replaced(pieces, index, addFigure(piece, edit.start, edit.end));
    case 'honor': {
      if (piece.type === 'plan-item') return null;
      const honors = changedAt(piece.honors, edit.index, edit.change, correctHonor);
      return replaced(pieces, index, honors && { ...piece, honors });
    }
    case 'add-honor':
      return replaced(
        pieces,
        index,
        piece.type === 'plan-item' ? null : addHonor(piece, edit.start, edit.end),
      );
    case 'commitment':
      return replaced(
        pieces,
        index,
        piece.type === 'plan-item' ? { ...piece, ...defined(edit.change) } : null,
      );
  }
}

const replaced = (pieces: Pieces, index: number, by: ReportPiece | null): Pieces | null =>
  by && pieces.with(index, by);

function retyped(
  pieces: Pieces,
  index: number,
  around: Section | null,
  to: 'achievement' | 'plan-item' | 'text',
): Pieces | null {
  const piece = pieces[index];
  if (piece === undefined) return null;
  const content = contentOf(piece);
  if (to !== 'text') {
    const item = around === null ? null : asItem(piece, to);
    return item && pieces.toSpliced(index, 1, item, ...content);
  }
  const text = asText(piece, around);
  // Items stand in sections alone: at the top, what stood in the section stays in it.
  if (around === null) return replaced(pieces, index, text && { ...text, content });
  return text && pieces.toSpliced(index, 1, text, ...content);
}

/** Puts a new section in its place and into it all that follows, up to the next heading. */
function gathered(pieces: Pieces, index: number, section: Section | null): Pieces | null {
  if (section === null) return null;
  const next = pieces.findIndex((piece, at) => at > index && isHeaded(piece));
  const end = next < 0 ? pieces.length : next;
  const content = [...section.content, ...pieces.slice(index + 1, end)];
  return pieces.toSpliced(index, end - index, { ...section, content });
}

function movedOut(pieces: Pieces, outer: number, around: Section, index: number): Pieces | null {
  const piece = around.content[index];
  if (piece?.type !== 'section') return null;
  const left = { ...around, content: around.content.slice(0, index) };
  const moved = { ...piece, content: [...piece.content, ...around.content.slice(index + 1)] };
  return pieces.toSpliced(outer, 1, left, moved);
}

function movedIn(pieces: Pieces, index: number): Pieces | null {
  const [before, piece] = [pieces[index - 1], pieces[index]];
  if (before?.type !== 'section' || piece?.type !== 'section') return null;
  return pieces.toSpliced(index - 1, 2, { ...before, content: [...before.content, piece] });
}

/** Joins the first piece of a section to the text that opens the section. */
function joinedToLead(section: Section): ReportPiece | null {
  const [first, ...content] = section.content;
  const whole = first === undefined ? null : joined({ ...section, content: [] }, first);
  return whole?.type === 'section' ? { ...whole, content } : null;
}

/** Joins a piece to whatever ends the one before it. */
function joinedToLast(before: ReportPiece, piece: ReportPiece): ReportPiece | null {
  const last = contentOf(before).at(-1);
  if (before.type !== 'section' || last === undefined) return joined(before, piece);
  const whole = joinedToLast(last, piece);
  return whole && { ...before, content: before.content.with(-1, whole) };
}

/** The list with one of it corrected, or left out where the change is null. */
function changedAt<Item, Change>(
  items: readonly Item[],
  index: number,
  change: Change | null,
  correct: (item: Item, change: Change) => Item,
): readonly Item[] | null {
  const item = items[index];
  if (item === undefined) return null;
  return change === null ? items.toSpliced(index, 1) : items.with(index, correct(item, change));
}

const correctFigure = (figure: Figure, change: FigureChange): Figure => ({
  ...figure,
  ...defined(change),
  ...(change.unit !== undefined && { baseUnit: change.unit }),
});
const correctHonor = (honor: Honor, change: HonorChange): Honor => ({ ...honor, ...defined(change) });

/** Makes a figure of selected characters: as the parser reads them, or else their digits as they stand. */
function addFigure(piece: ReportPiece, start: number, end: number): ReportPiece | null {
  const text = textOf(piece).slice(start, end);
  const digits = /\d[\d,]*(?:\.\d+)?/.exec(normalise(text))?.[0];
  const status = piece.type === 'plan-item' ? 'target' : 'actual';
  const [read] = findFigures(text, status);
  if (text.length > LONGEST || (digits === undefined && read === undefined)) return null;
  const printed = digits ?? '';
  const unit = text.slice(text.indexOf(printed) + printed.length).trim();
  const plain: Omit<Figure, 'start' | 'end' | 'text'> = {
    label: '',
    value: Number(printed.replaceAll(',', '')),
    valueTo: null,
    unit,
    baseUnit: unit,
    scale: null,
    qualifier: 'exact',
    direction: null,
    baseline: null,
    scope: null,
    status,
  };
  const known = figuresOf(piece);
  const label = known.find((one) => touches(one, { start, end }))?.label;
  const added: Figure = { ...(read ?? plain), ...(label && { label }), start, end, text };
  return withFigures(piece, putSpan(known, added));
}

function addHonor(piece: Achievement | Section, start: number, end: number): ReportPiece | null {
  const title = textOf(piece).slice(start, end);
  if (title.trim() === '' || title.length > LONGEST) return null;
  const read = findHonors(textOf(piece)).find((one) => touches(one, { start, end }));
  const known = piece.honors.find((one) => touches(one, { start, end }));
  const added: Honor = { ...(known ?? read ?? UNKNOWN_HONOR), start, end, title };
  return { ...piece, honors: putSpan(piece.honors, added) };
}

/** What fits a column of the CMS. */
const LONGEST = 100;
const UNKNOWN_HONOR: Omit<Honor, 'start' | 'end' | 'title'> = {
  recipient: '',
  recipientKind: 'unit',
  level: 'other',
  grantedBy: null,
  rank: null,
  count: null,
};

/** Only what is there: a key that is undefined changes nothing. */
function defined<Change extends object>(
  change: Change,
): { [K in keyof Change]: Exclude<Change[K], undefined> } {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as {
    [K in keyof Change]: Exclude<Change[K], undefined>;
  };
}
