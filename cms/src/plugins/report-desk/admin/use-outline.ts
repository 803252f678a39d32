import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Outline, OutlineEntry, PartType } from '../answers';
import { arranged } from './arrange';
import { reasonOf } from '../../../admin/reason-of';

export interface Desk {
  outline: Outline | null;
  /** Why the outline could not be read, or empty. */
  problem: string;
  move: (entry: OutlineEntry, place: number) => void;
  remove: (entry: OutlineEntry) => Promise<void>;
  /** Makes an empty draft; its document id, or null where the server refuses. */
  create: (type: PartType, above: string | null) => Promise<string | null>;
}

/** The outline of one report, and what can be done to it. */
export function useOutline(reportId: string): Desk {
  const { get, post, del } = useFetchClient();
  const { toggleNotification } = useNotification();
  const [outline, setOutline] = useState<Outline | null>(null);
  const [problem, setProblem] = useState('');
  const address = `/report-desk/reports/${reportId}`;

  const readAgain = useCallback(
    () =>
      get<Outline>(address).then(
        ({ data }) => setOutline(data),
        (error: unknown) => setProblem(reasonOf(error)),
      ),
    [get, address],
  );
  useEffect(() => void readAgain(), [readAgain]);

  const refused = useCallback(
    (error: unknown) => toggleNotification({ type: 'danger', message: reasonOf(error) }),
    [toggleNotification],
  );

  // Moves are shown at once and stored one after the other: what the server says of one is old while more wait.
  const waiting = useRef(0);
  const last = useRef<Promise<void>>(Promise.resolve());
  const move = useCallback(
    ({ type, documentId }: OutlineEntry, place: number) => {
      setOutline(
        (before) =>
          before && {
            ...before,
            entries: arranged(before.entries, documentId, place),
            adrift: arranged(before.adrift, documentId, place),
          },
      );
      waiting.current += 1;
      last.current = last.current.then(async () => {
        try {
          const { data } = await post<Outline>(`${address}/moves`, { type, documentId, place });
          if (waiting.current === 1) setOutline(data);
        } catch (error) {
          refused(error);
          await readAgain();
        } finally {
          waiting.current -= 1;
        }
      });
    },
    [post, address, readAgain, refused],
  );

  const create = useCallback(
    async (type: PartType, above: string | null) => {
      try {
        return (await post<{ documentId: string }>(`${address}/parts`, { type, above })).data.documentId;
      } catch (error) {
        refused(error);
        return null;
      }
    },
    [post, address, refused],
  );

  return {
    outline,
    problem,
    move,
    async remove({ type, documentId }) {
      try {
        const { data } = await del<Outline>(`${address}/parts/${type}/${documentId}`);
        setOutline(data);
      } catch (error) {
        refused(error);
      }
    },
    create,
  };
}
