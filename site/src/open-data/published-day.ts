import type { ReportHead } from '../data/view-models.ts';

/** The day a report came out, as midnight UTC: the one the office gives, else that of its publication here in China. */
export function publishedDay({
  publishedOn,
  publishedAt,
}: Pick<ReportHead, 'publishedOn' | 'publishedAt'>): Date {
  if (publishedOn) return publishedOn;
  const day = new Date(publishedAt.getTime() + CHINA_AHEAD_OF_UTC);
  day.setUTCHours(0, 0, 0, 0);
  return day;
}

const CHINA_AHEAD_OF_UTC = 8 * 60 * 60 * 1000;
