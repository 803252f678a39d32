import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useMemo, useState } from 'react';
import { say } from '../../../admin/say';
import { faultOf, type Finding, type Tracking } from '../answers';
import { reasonOf } from './errors';

export interface Findings {
  /** What stands on the page for each plan item: as stored, or as changed since. */
  current: ReadonlyMap<string, Finding>;
  /** What is stored. */
  stored: ReadonlyMap<string, Finding>;
  /** Ids of plan items that are changed and not saved. */
  changed: ReadonlySet<string>;
  change: (documentId: string, finding: Finding) => void;
  discard: () => void;
  /** Stores all changes; the id of the first that cannot be, if any. */
  save: () => string | null;
  isBusy: boolean;
  isSaved: boolean;
  problem: string;
}

/** What the editor finds of the plan items of one report, stored only when asked to. */
export function useFindings(reportId: string, { promises }: Tracking): Findings {
  const { post } = useFetchClient();
  const [stored, setStored] = useState<ReadonlyMap<string, Finding>>(
    () => new Map(promises.map(({ documentId, finding }) => [documentId, finding])),
  );
  const [edits, setEdits] = useState<ReadonlyMap<string, Finding>>(new Map());
  const [isBusy, setBusy] = useState(false);
  const [isSaved, setSaved] = useState(false);
  const [problem, setProblem] = useState('');

  const changes = useMemo(
    () => [...edits].filter(([id, finding]) => !isSame(finding, stored.get(id))),
    [edits, stored],
  );

  const store = async (): Promise<void> => {
    setBusy(true);
    setProblem('');
    try {
      const findings = changes.map(([documentId, finding]) => ({ documentId, ...finding }));
      await post(`/promise-tracker/reports/${reportId}/findings`, { findings });
      setStored((before) => new Map([...before, ...changes]));
      setSaved(true);
    } catch (error) {
      setProblem(reasonOf(error));
    } finally {
      setBusy(false);
    }
  };

  return {
    current: useMemo(() => new Map([...stored, ...edits]), [stored, edits]),
    stored,
    changed: useMemo(() => new Set(changes.map(([id]) => id)), [changes]),
    change: useCallback((id: string, finding: Finding) => {
      setSaved(false);
      setEdits((before) => new Map([...before, [id, finding]]));
    }, []),
    discard: () => setEdits(new Map()),
    save() {
      if (isBusy || changes.length === 0) return null;
      const faulty = changes.find(([, finding]) => faultOf(finding) !== null);
      if (faulty !== undefined) {
        setProblem(say('有的计划还没有填完整，请按每项下面的提示补充，再保存。'));
        return faulty[0];
      }
      void store();
      return null;
    },
    isBusy,
    isSaved,
    problem,
  };
}

const isSame = (one: Finding, other: Finding | undefined): boolean =>
  other !== undefined &&
  one.progress === other.progress &&
  one.progressNote.trim() === other.progressNote.trim() &&
  one.outcomes.length === other.outcomes.length &&
  one.outcomes.every((id) => other.outcomes.includes(id));
