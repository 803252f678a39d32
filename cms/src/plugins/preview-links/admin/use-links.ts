import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState } from 'react';
import { reasonOf } from '../../../admin/reason-of';
import type { LinksAnswer, NewLinkAnswer } from '../answers';

export interface Links {
  /** Null until it is read. */
  known: LinksAnswer | null;
  /** The link that was just made, whole; only now can it be read. */
  made: string;
  isBusy: boolean;
  problem: string;
  make: () => Promise<void>;
  collect: () => Promise<void>;
}

/** The links to the preview of a report. */
export function useLinks(report: string): Links {
  const { get, post, del } = useFetchClient();
  const [known, setKnown] = useState<LinksAnswer | null>(null);
  const [made, setMade] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const address = `/preview-links/reports/${report}`;

  const doing = useCallback(async (act: () => Promise<void>): Promise<void> => {
    setBusy(true);
    setProblem('');
    try {
      await act();
    } catch (error) {
      setProblem(reasonOf(error));
    }
    setBusy(false);
  }, []);

  useEffect(() => {
    setMade('');
    void doing(async () => setKnown((await get<LinksAnswer>(address)).data));
  }, [address, doing, get]);

  return {
    known,
    made,
    isBusy,
    problem,
    make: () =>
      doing(async () => {
        const { path, ...rest } = (await post<NewLinkAnswer>(address)).data;
        setKnown(rest);
        setMade(window.location.origin + path);
      }),
    collect: () =>
      doing(async () => {
        setKnown((await del<LinksAnswer>(address)).data);
        setMade('');
      }),
  };
}
