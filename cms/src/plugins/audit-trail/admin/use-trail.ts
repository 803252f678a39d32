import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ActLine, ActPage, ShownDifference } from '../answers';
import { reasonOf } from './errors';

export interface Trail {
  /** Newest first; null until they are read. */
  acts: readonly ActLine[] | null;
  /** Reads what is older; null where nothing is. */
  more: (() => Promise<void>) | null;
  problem: string;
  differenceOf: (id: number) => Promise<ShownDifference[]>;
  /** All that the filters let through, as a file. */
  csv: () => Promise<Blob>;
}

/** The entries of the audit trail that some filters let through. */
export function useTrail(filters: string): Trail {
  const { get } = useFetchClient();
  const [acts, setActs] = useState<readonly ActLine[] | null>(null);
  const [next, setNext] = useState<number | null>(null);
  const [problem, setProblem] = useState('');
  const asked = useRef(filters);

  const read = useCallback(
    async (before: number | null): Promise<void> => {
      try {
        const query = new URLSearchParams(filters);
        if (before !== null) query.set('before', String(before));
        const { data } = await get<ActPage>(`/audit-trail/acts?${query}`);
        if (asked.current !== filters) return;
        setActs((known) => [...(before === null ? [] : (known ?? [])), ...data.acts]);
        setNext(data.next);
        setProblem('');
      } catch (error) {
        setProblem(reasonOf(error));
      }
    },
    [get, filters],
  );
  useEffect(() => {
    asked.current = filters;
    void read(null);
  }, [read, filters]);

  return {
    acts,
    more: next === null ? null : () => read(next),
    problem,
    differenceOf: async (id) => (await get<ShownDifference[]>(`/audit-trail/acts/${id}`)).data,
    csv: async () => (await get<Blob>(`/audit-trail/acts.csv?${filters}`, { responseType: 'blob' })).data,
  };
}
