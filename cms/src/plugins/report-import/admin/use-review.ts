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
import { useCallback, useMemo, useRef, useState } from 'react';

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
  /** Makes a correction; false where it cannot be made there. */
  edit: (edit: Edit) => boolean;
  undo: (() => void) | null;
  redo: (() => void) | null;
}

interface History {
  /** What was corrected, and the report after it. */
  done: readonly Step[];
  undone: readonly Step[];
}
interface Step {
  edit: Edit;
  report: ReportText;
}

/** The reading of a document and what an editor makes of it. */
export function useReview(source: SourceText): Review {
  const [original] = useState(() => parseReport(source.text, source));
  const [history, setHistory] = useState<History>({ done: [], undone: [] });
  const current = useRef(history);
  const go = useCallback((next: History) => {
    current.current = next;
    setHistory(next);
  }, []);

  const edit = useCallback(
    (next: Edit): boolean => {
      const { done } = current.current;
      const before = done.at(-1)?.report ?? original;
      const report = applyEdit(before, next);
      if (report === before) return false;
      go({ done: [...done, { edit: next, report }], undone: [] });
      return true;
    },
    [go, original],
  );
  const undo = useCallback(() => {
    const { done, undone } = current.current;
    go({ done: done.slice(0, -1), undone: [...done.slice(-1), ...undone] });
  }, [go]);
  const redo = useCallback(() => {
    const { done, undone } = current.current;
    go({ done: [...done, ...undone.slice(0, 1)], undone: undone.slice(1) });
  }, [go]);

  const report = history.done.at(-1)?.report ?? original;
  const body = useMemo(() => printReport(original), [original]);
  const shown = useMemo(() => {
    const paths = pathsOf(report.sections, []);
    const placed = locate(report).map((located, index) => {
      const path = paths[index] ?? [];
      return { ...located, path, key: path.join('.') };
    });
    return { placed, warnings: findWarnings(report) };
  }, [report]);
  const edits = useMemo(() => history.done.map((step) => step.edit), [history.done]);

  return {
    report,
    body,
    ...shown,
    edits,
    edit,
    undo: history.done.length > 0 ? undo : null,
    redo: history.undone.length > 0 ? redo : null,
  };
}

/** The ways to all pieces, in the order in which `locate` gives them. */
function pathsOf(pieces: readonly ReportPiece[], above: readonly number[]): (readonly number[])[] {
  return pieces.flatMap((piece, index) => {
    const path = [...above, index];
    return [path, ...(piece.type === 'section' ? pathsOf(piece.content, path) : [])];
  });
}
