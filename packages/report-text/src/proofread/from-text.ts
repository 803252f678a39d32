import type { ReportText } from '../model.ts';
import { figuresOf, honorsOf, type ReportPiece } from '../review/locate.ts';
import type { ProofreadPiece, ProofreadReport } from './model.ts';

/** A report that was just read off a text, as it would be stored. Its pieces are numbered in reading order. */
export function proofreadReportOf(report: ReportText): ProofreadReport {
  const pieces: ProofreadPiece[] = [];
  let honors = 0;
  const visit = (all: readonly ReportPiece[], parent: string | null): void => {
    for (const [index, piece] of all.entries()) {
      const id = String(pieces.length + 1);
      const stored = { id, parent, order: index + 1, marker: piece.marker, figures: figuresOf(piece) };
      if (piece.type === 'section') {
        const { type, part, heading, headingEnd, lead } = piece;
        pieces.push({ ...stored, type, part, heading, headingEnd, lead });
      } else {
        const { type, topic, topicEnd, text } = piece;
        pieces.push({ ...stored, type, topic, topicEnd, text, progressNote: '' });
      }
      for (const { title, recipient, count } of honorsOf(piece)) {
        honors += 1;
        const tellsOfIt = piece.type === 'achievement' ? id : null;
        const honor = { id: `${id}-${honors}`, parent: tellsOfIt, order: honors };
        pieces.push({ ...honor, type: 'honor', title, recipient, count });
      }
      if (piece.type === 'section') visit(piece.content, id);
    }
  };
  visit(report.sections, null);
  const { title, year, planYear, period, fromYear, toYear } = report;
  return { id: 'report', title, year, planYear, period, fromYear, toYear, pieces };
}
