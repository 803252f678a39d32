import { readCommitment } from '../meaning/commitments.ts';
import { itemWith, sectionOfText } from '../meaning/items.ts';
import { figuresOf, honorsOf, type ReportPiece } from './locate.ts';
import type { Achievement, Figure, Honor, PlanItem, Section, Span } from '../model.ts';

/** A piece whose text stands in another now, `shift` characters further on. */
export interface Origin {
  piece: ReportPiece;
  shift: number;
}

/**
 * A piece that was read off its words anew, with what an editor had corrected in the pieces it was made from.
 * A correction is what differs from what the words say by themselves.
 */
export function keepCorrections(to: Section, ...origins: readonly Origin[]): Section;
export function keepCorrections(
  to: Achievement | PlanItem,
  ...origins: readonly Origin[]
): Achievement | PlanItem;
export function keepCorrections(to: ReportPiece, ...origins: readonly Origin[]): ReportPiece;
export function keepCorrections(to: ReportPiece, ...origins: readonly Origin[]): ReportPiece {
  let kept = to;
  for (const { piece, shift } of origins) {
    const fresh = readAnew(piece);
    const figures = corrected(figuresOf(kept), figuresOf(fresh), figuresOf(piece), shift, stands(kept));
    kept = withFigures(kept, figures);
    if (kept.type !== 'plan-item' && piece.type !== 'plan-item') {
      const isThere = isTitleIn(textOf(kept));
      const honors = corrected(kept.honors, honorsOf(fresh), piece.honors, shift, isThere);
      kept = { ...kept, honors };
    }
    if (kept.type === 'plan-item' && piece.type === 'plan-item' && shift === 0) {
      const { leadDepartment, deadline } = readCommitment(piece.text);
      kept = {
        ...kept,
        leadDepartment: piece.leadDepartment === leadDepartment ? kept.leadDepartment : piece.leadDepartment,
        deadline: piece.deadline === deadline ? kept.deadline : piece.deadline,
      };
    }
  }
  return kept;
}

export const textOf = (piece: ReportPiece): string => (piece.type === 'section' ? piece.lead : piece.text);

export const withFigures = (piece: ReportPiece, figures: readonly Figure[]): ReportPiece =>
  piece.type === 'plan-item' ? { ...piece, targets: figures } : { ...piece, figures };

/** Puts a span in its place among others, instead of those it touches. */
export const putSpan = <T extends Span>(spans: readonly T[], span: T): readonly T[] =>
  [...spans.filter((one) => !touches(one, span)), span].sort((one, other) => one.start - other.start);

export const touches = (one: Span, other: Span): boolean => one.start < other.end && one.end > other.start;

function corrected<T extends Span>(
  found: readonly T[],
  fresh: readonly T[],
  known: readonly T[],
  shift: number,
  standsThere: (span: T) => boolean,
): readonly T[] {
  const moved = (span: T): T => ({ ...span, start: span.start + shift, end: span.end + shift });
  const at = (spans: readonly T[], { start, end }: Span): T | undefined =>
    spans.find((one) => one.start === start && one.end === end);
  let spans = found.filter(
    (one) => !fresh.some((said) => isAt(moved(said), one) && at(known, said) === undefined),
  );
  for (const one of known) {
    const changes = changesFrom(at(fresh, one), one);
    const there = moved(one);
    if (changes === null || !standsThere(there)) continue;
    spans = [...putSpan(spans, { ...(at(spans, there) ?? there), ...changes })];
  }
  return spans;
}

const isAt = (one: Span, other: Span): boolean => one.start === other.start && one.end === other.end;

/** What one says otherwise than the other, but for where it stands; null where nothing. */
function changesFrom<T extends Span>(before: T | undefined, now: T): Partial<T> | null {
  if (before === undefined) return {};
  const changes: Partial<T> = {};
  for (const key in now)
    if (key !== 'start' && key !== 'end' && before[key] !== now[key]) changes[key] = now[key];
  return Object.keys(changes).length === 0 ? null : changes;
}

const stands =
  (piece: ReportPiece) =>
  ({ start, end, text }: Figure): boolean =>
    textOf(piece).slice(start, end) === text && text !== '';

const isTitleIn =
  (text: string) =>
  ({ start, end, title }: Honor): boolean =>
    text.slice(start, end) === title;

const readAnew = (piece: ReportPiece): ReportPiece =>
  piece.type === 'section' ? sectionOfText(piece) : itemWith(piece, piece.type);
