import { getFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { MOST_ASKED } from '../answers';

/**
 * What the server says of single entries, asked for together: the cells of a list are drawn one by one, and its
 * page is one question.
 */
export function askTogether<T extends { documentId: string }>(address: string) {
  let waiting: string[] = [];
  let asked: Promise<Map<string, T>> | null = null;

  const ask = async (): Promise<Map<string, T>> => {
    await Promise.resolve();
    const ids = [...new Set(waiting)].slice(0, MOST_ASKED);
    waiting = [];
    asked = null;
    // Made when first asked: while the admin starts, it does not know yet where its server is.
    const { data } = await getFetchClient().get<{ results: T[] }>(`${address}?ids=${ids.join(',')}`);
    return new Map(data.results.map((answer) => [answer.documentId, answer]));
  };

  /** Undefined while it is asked for, null where there is no answer. */
  return function useAnswer(documentId: string): T | null | undefined {
    const [answer, setAnswer] = useState<T | null>();
    useEffect(() => {
      let isLate = false;
      waiting.push(documentId);
      asked ??= ask();
      asked.then(
        (answers) => !isLate && setAnswer(answers.get(documentId) ?? null),
        () => !isLate && setAnswer(null),
      );
      return () => {
        isLate = true;
      };
    }, [documentId]);
    return answer;
  };
}
