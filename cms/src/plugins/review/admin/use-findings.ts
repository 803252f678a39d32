import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState } from 'react';
import { say } from '../../../admin/say';
import type { CheckedFinding } from '../answers';
import { reasonOf } from '../../../admin/reason-of';

export interface Findings {
  /** In reading order; null until they are known. */
  findings: readonly CheckedFinding[] | null;
  /** Why they could not be read, or empty. */
  problem: string;
  /** Accepts a warning; what the server says is in the way, or null. */
  accept: (key: string, reason: string) => Promise<string | null>;
}

/** What the checks find in a report, asked again whenever `version` is another. */
export function useFindings(reportId: string, version: unknown): Findings {
  const { get, post } = useFetchClient();
  const [findings, setFindings] = useState<readonly CheckedFinding[] | null>(null);
  const [problem, setProblem] = useState('');
  const address = `/review/reports/${reportId}`;

  useEffect(() => {
    let isLate = false;
    get<CheckedFinding[]>(`${address}/findings`).then(
      ({ data }) => !isLate && setFindings(data),
      (error: unknown) => !isLate && setProblem(reasonOf(error)),
    );
    return () => {
      isLate = true;
    };
  }, [get, address, version]);

  const accept = useCallback(
    async (key: string, reason: string) => {
      try {
        const { data } = await post<CheckedFinding[]>(`${address}/acceptances`, { key, reason });
        setFindings(data);
        return null;
      } catch (error) {
        return reasonOf(error);
      }
    },
    [post, address],
  );
  return { findings, problem, accept };
}

/** What is neither mended nor accepted. */
export const openIn = (findings: readonly CheckedFinding[]): CheckedFinding[] =>
  findings.filter(({ acceptance }) => acceptance === null);

/** 2 处错误，3 处提醒未处理; empty where nothing is open. */
export function openWords(findings: readonly CheckedFinding[] | null): string {
  const open = openIn(findings ?? []);
  const errors = open.filter(({ severity }) => severity === 'error').length;
  const warnings = open.length - errors;
  const words = [
    errors > 0 && say('{errors} 处错误', { errors }),
    warnings > 0 && say('{warnings} 处提醒未处理', { warnings }),
  ];
  return words.filter(Boolean).join('，');
}

export const countWords = (findings: readonly CheckedFinding[]): string =>
  openWords(findings) || (findings.length > 0 ? say('已全部处理') : say('没有发现问题'));
