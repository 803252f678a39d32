import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState } from 'react';
import type { StaffList } from '../answers';
import { reasonOf } from '../../../admin/reason-of';

export interface Staff {
  list: StaffList | null;
  /** Why it could not be read, or empty. */
  problem: string;
  /** Says which offices somebody works for; what the server says is in the way, or null. */
  assign: (person: number, offices: readonly string[]) => Promise<string | null>;
}

export function useStaff(): Staff {
  const { get, put } = useFetchClient();
  const [list, setList] = useState<StaffList | null>(null);
  const [problem, setProblem] = useState('');

  const read = useCallback(
    () =>
      get<StaffList>('/review/staff').then(
        ({ data }) => setList(data),
        (error: unknown) => setProblem(reasonOf(error)),
      ),
    [get],
  );
  useEffect(() => void read(), [read]);

  return {
    list,
    problem,
    async assign(person, offices) {
      try {
        await put(`/review/staff/${person}`, { offices });
        await read();
        return null;
      } catch (error) {
        return reasonOf(error);
      }
    },
  };
}
