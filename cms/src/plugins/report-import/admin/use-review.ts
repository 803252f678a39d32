import {
  applyEdit,
  findWarnings,
  locate,
  parseReport,
  printReport,
  type Edit,
  type Located,
  type ReportPiece,
  type ReportText,
  type Warning,
} from '@work-reports/report-text';
import { useCallback, useMemo, useState } from 'react';

/** A document as the server read it. */
export interface SourceText {
  text: string;
  strong: { start: number; end: number }[];
}

/** A piece with the way to it, which names it on the page and in edits. */
export interface Placed extends Located {
  path: readonly number[];
  key: string;
}

export interface Review {
  report: ReportText;
  body: string;
  placed: readonly Placed[];
  warnings: readonly Warning[];
  /** Everything that was corrected, as the server is to repeat it. */
  edits: readonly Edit[];
  edit: (edit: Edit) => void;
  undo: (() => void) | null;
  redo: (() => void) | null;
}

interface History {
  /** The report after no edit, after the first, …; one more than there are edits. */
  reports: readonly ReportText[];
  edits: readonly Edit[];
  at: number;
}

/** The reading of a document and what an editor makes of it. */
export function useReview(source: SourceText): Review {
  const [history, setHistory] = useState<History>(() => ({
    reports: [parseReport(source.text, source)],
    edits: [],
    at: 0,
  }));
  const report = history.reports[history.at];

  const edit = useCallback((next: Edit) => {
    setHistory((before) => {
      const current = before.reports[before.at];
      const changed = applyEdit(current, next);
      if (changed === current) return before;
      return {
        reports: [...before.reports.slice(0, before.at + 1), changed],
        edits: [...before.edits.slice(0, before.at), next],
        at: before.at + 1,
      };
    });
  }, []);
  const move = (by: number) => () => setHistory((before) => ({ ...before, at: before.at + by }));

  const shown = useMemo(() => {
    const paths = pathsOf(report.sections, []);
    const placed = locate(report).map((located, index) => {
      const path = paths[index] ?? [];
      return { ...located, path, key: path.join('.') };
    });
    return { body: printReport(report), placed, warnings: findWarnings(report) };
  }, [report]);

  return {
    report,
    ...shown,
    edits: history.edits.slice(0, history.at),
    edit,
    undo: history.at > 0 ? move(-1) : null,
    redo: history.at < history.edits.length ? move(1) : null,
  };
}

/** The ways to all pieces, in the order in which `locate` gives them. */
function pathsOf(pieces: readonly ReportPiece[], above: readonly number[]): (readonly number[])[] {
  return pieces.flatMap((piece, index) => {
    const path = [...above, index];
    return [path, ...(piece.type === 'section' ? pathsOf(piece.content, path) : [])];
  });
}
