import { findWarnings, locate, readPage, type ReportPiece } from '@work-reports/report-text';
import type { Understood } from './documents.ts';

/**
 * What "parse --json" prints: the typed tree, each section and item with its place in the document's text
 * (UTF-16 code units), and warnings likewise. `readReport` reads its `report` back.
 */
export function treeOf(file: string, { source, report }: Understood): object {
  const { body } = readPage(source.text);
  const inSource = ({ start, end }: { start: number; end: number }) => ({
    start: body.start + start,
    end: body.start + end,
  });
  const spans = new Map(locate(report).map(({ piece, span }) => [piece, inSource(span)]));
  const withSpan = (piece: ReportPiece): object => ({
    span: spans.get(piece),
    ...piece,
    ...(piece.type === 'section' && { content: piece.content.map(withSpan) }),
  });
  return {
    source: { file, characters: source.text.length, body },
    warnings: findWarnings(report).map((warning) => ({ ...warning, span: inSource(warning.span) })),
    report: { ...report, sections: report.sections.map(withSpan) },
  };
}
