import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState } from 'react';
import { reasonOf } from '../../../admin/reason-of';
import type { SiteStatus } from '../answers';

/** How often the server is asked, in milliseconds. */
const WHILE_BUILDING = 5000;
const ELSE = 30_000;

/** How the public site stands; null until that is known. */
export function useSiteStatus() {
  const { get, post } = useFetchClient();
  const [status, setStatus] = useState<SiteStatus | null>(null);
  const [problem, setProblem] = useState('');

  const look = useCallback(async (): Promise<void> => {
    try {
      setStatus((await get<SiteStatus>('/public-site/status')).data);
      setProblem('');
    } catch (error) {
      setProblem(reasonOf(error));
    }
  }, [get]);

  const pause = status?.state === 'building' ? WHILE_BUILDING : ELSE;
  useEffect(() => {
    void look();
    const timer = setInterval(() => void look(), pause);
    return () => clearInterval(timer);
  }, [look, pause]);

  const rebuild = useCallback(async (): Promise<void> => {
    try {
      await post('/public-site/rebuild');
      setStatus((known) => known && { ...known, state: 'building', since: new Date().toISOString() });
    } catch (error) {
      setProblem(reasonOf(error));
    }
  }, [post]);

  return { status, problem, rebuild };
}
