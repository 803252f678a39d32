import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState } from 'react';
import type { CreatedReadToken, NewReadToken, ReadToken, ReadTokenChange } from '../answers';
import { reasonOf } from './errors';

export interface Tokens {
  /** Null until they are read. */
  all: readonly ReadToken[] | null;
  /** Each of these resolves with what is in the way, for the administrator, or null. */
  change: (id: number, change: ReadTokenChange) => Promise<string | null>;
  revoke: (id: number) => Promise<string | null>;
  /** Resolves with the token itself, which cannot be read again. */
  create: (token: NewReadToken) => Promise<{ secret: string } | { problem: string }>;
  problem: string;
}

/** The read-only tokens that are handed out. */
export function useTokens(): Tokens {
  const { get, post, put, del } = useFetchClient();
  const [all, setAll] = useState<readonly ReadToken[] | null>(null);
  const [problem, setProblem] = useState('');

  const read = useCallback(async (): Promise<void> => {
    try {
      const { data } = await get<ReadToken[]>('/read-tokens/tokens');
      setAll(data);
      setProblem('');
    } catch (error) {
      setProblem(reasonOf(error));
    }
  }, [get]);
  useEffect(() => void read(), [read]);

  const doing = async (act: () => Promise<unknown>): Promise<string | null> => {
    try {
      await act();
    } catch (error) {
      return reasonOf(error);
    }
    await read();
    return null;
  };

  return {
    all,
    problem,
    change: (id, change) => doing(() => put(`/read-tokens/tokens/${id}`, change)),
    revoke: (id) => doing(() => del(`/read-tokens/tokens/${id}`)),
    async create(token) {
      let secret = '';
      const reason = await doing(async () => {
        ({ secret } = (await post<CreatedReadToken>('/read-tokens/tokens', token)).data);
      });
      return reason === null ? { secret } : { problem: reason };
    },
  };
}
