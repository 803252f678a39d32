import type { ReportHead } from '../data/view-models.ts';

/** The moment of the last publication of some reports, of which there must be one. */
export const latestOf = (reports: readonly Pick<ReportHead, 'publishedAt'>[]): Date =>
  new Date(Math.max(...reports.map(({ publishedAt }) => publishedAt.getTime())));
