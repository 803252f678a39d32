import { layOut, spaceBefore } from './text/layout.ts';
import type { Printable, PrintableItem, PrintableSection } from './model.ts';

/** The report's body, character for character, from the indent of its first paragraph to its last stop. */
export function printReport(report: Printable): string {
  const pieces: string[] = [];
  for (const section of report.sections) printPiece(section, pieces);
  return layOut(pieces.join(''), report.paragraphBreak);
}

function printPiece(piece: PrintableSection | PrintableItem, pieces: string[]): void {
  pieces.push(spaceBefore(piece));
  if (piece.type === 'section') {
    pieces.push(piece.marker, piece.heading, piece.headingEnd, piece.lead);
    for (const part of piece.content) printPiece(part, pieces);
  } else {
    pieces.push(piece.marker, piece.topic, piece.topicEnd, piece.text);
  }
}
