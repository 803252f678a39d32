import { getFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useSyncExternalStore } from 'react';
import { partTypeOf, REPORT } from '../../report-desk/answers';
import type { EntryReview, ReviewStatus, Step } from '../answers';
import { reasonOf } from '../../../admin/reason-of';

/** Whether entries of a type are public only as a report that was reviewed, or part of one. */
export const isReviewed = (uid: string): boolean => uid === REPORT || partTypeOf(uid) !== undefined;

interface Seen {
  review: EntryReview | null;
  /** Why it could not be read, or empty. */
  problem: string;
}

/*
 * What is known of each entry's report, for all that a page shows of it: the buttons and the panels of Strapi's edit
 * page are drawn apart from each other, and a step taken by one must be seen by the others.
 */
const NOTHING: Seen = { review: null, problem: '' };
const known = new Map<string, Seen>();
const asked = new Map<string, Promise<void>>();
const watchers = new Set<() => void>();

function watch(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

function show(address: string, seen: Seen): void {
  known.set(address, seen);
  for (const watcher of watchers) watcher();
}

async function read(address: string): Promise<void> {
  try {
    const { data } = await getFetchClient().get<EntryReview>(address);
    show(address, { review: data, problem: '' });
  } catch (error) {
    show(address, { review: null, problem: reasonOf(error) });
  } finally {
    asked.delete(address);
  }
}

export interface EntryReviewed extends Seen {
  /** Takes a step with the report; what the server says is in the way, or null. */
  take: (step: Step, note: string) => Promise<string | null>;
}

/**
 * Where the report of an entry stands, asked again whenever `version` is another.
 *
 * @param documentId of the report, or of what belongs to it; undefined where there is nothing to ask about
 */
export function useEntryReview(uid: string, documentId: string | undefined, version: unknown): EntryReviewed {
  const address = documentId === undefined ? '' : `/review/entries/${uid}/${documentId}`;
  const seen = useSyncExternalStore(watch, () => known.get(address) ?? NOTHING);
  useEffect(() => {
    if (address !== '' && !asked.has(address)) asked.set(address, read(address));
  }, [address, version]);

  const { review } = seen;
  const take = useCallback(
    async (step: Step, note: string) => {
      if (review === null) return null;
      const { documentId: report } = review.report;
      try {
        const { data } = await getFetchClient().post<ReviewStatus>(`/review/reports/${report}/${step}`, {
          note,
        });
        show(address, { review: { ...review, report: data }, problem: '' });
        return null;
      } catch (error) {
        return reasonOf(error);
      }
    },
    [address, review],
  );
  return { ...seen, take };
}
