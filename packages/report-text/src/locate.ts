import { layOut, laidOutLength, spaceBefore } from './layout.ts';
import type { Achievement, PlanItem, ReportText, Section, Span } from './model.ts';

export type ReportPiece = Section | Achievement | PlanItem;

/** Where a piece stands in the body that {@link printReport} prints. */
export interface Located {
  piece: ReportPiece;
  /** The piece with all that stands in it, without the white space before it. */
  span: Span;
  /** Its heading or topic, without the marker and without the mark that ends it. */
  name: Span;
  /** Its lead or text. */
  text: Span;
  /** One for each of its figures or targets, in their order. */
  figures: readonly Span[];
  /** One for each of its honors, in their order; none for plan items. */
  honors: readonly Span[];
}

/** Finds every piece of a report in the report's body, in reading order, a section before what stands in it. */
export function locate(report: ReportText): readonly Located[] {
  const located: Located[] = [];
  const length = (text: string): number => laidOutLength(text, report.paragraphBreak);
  const visit = (piece: ReportPiece, from: number): number => {
    const start = from + length(spaceBefore(piece));
    const [name, nameEnd, text] =
      piece.type === 'section'
        ? [piece.heading, piece.headingEnd, piece.lead]
        : [piece.topic, piece.topicEnd, piece.text];
    const nameStart = start + length(piece.marker);
    const textStart = nameStart + length(name + nameEnd);
    const place = (span: Span): Span => ({
      start: textStart + length(text.slice(0, span.start)),
      end: textStart + length(text.slice(0, span.end)),
    });
    const entry = {
      piece,
      span: { start, end: textStart + length(text) },
      name: { start: nameStart, end: nameStart + length(name) },
      text: { start: textStart, end: textStart + length(text) },
      figures: figuresOf(piece).map(place),
      honors: honorsOf(piece).map(place),
    };
    located.push(entry);
    if (piece.type === 'section')
      for (const part of piece.content) entry.span.end = visit(part, entry.span.end);
    return entry.span.end;
  };
  // The line breaks above the first paragraph belong to the page around the body.
  const [first] = report.sections;
  const above = first === undefined ? '' : spaceBefore(first);
  let end = layOut(above, report.paragraphBreak).length - length(above);
  for (const section of report.sections) end = visit(section, end);
  return located;
}

/** The honors that a piece's text tells of; a plan item tells of none. */
export const honorsOf = (piece: ReportPiece) => (piece.type === 'plan-item' ? [] : piece.honors);

/** The figures of a piece's text, whatever they are called there. */
export const figuresOf = (piece: ReportPiece) => (piece.type === 'plan-item' ? piece.targets : piece.figures);
