import type { ReportHead } from '../data/view-models.ts';

/** The moment of the last publication of some reports; of none, now: it is only just seen that there is none. */
export const latestOf = (reports: readonly Pick<ReportHead, 'publishedAt'>[]): Date =>
  reports.length === 0
    ? new Date()
    : new Date(Math.max(...reports.map(({ publishedAt }) => publishedAt.getTime())));
