import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { z } from 'zod';
import { REVIEW_STATES, type ReviewState } from './states';

/** What the review of a report goes by. */
export interface ReviewedReport {
  documentId: string;
  title: string;
  /** Document id of its office; null where none is chosen yet. */
  office: string | null;
  state: ReviewState;
  /** Whether the public can read a version of it. */
  isPublished: boolean;
}

const ROW = z.object({
  documentId: z.string(),
  // A draft may be saved without one.
  title: z
    .string()
    .nullish()
    .transform((title) => title || '未命名的报告'),
  reviewState: z
    .enum(REVIEW_STATES)
    .nullish()
    .transform((state) => state ?? 'draft'),
  office: z.object({ documentId: z.string() }).nullish(),
});

/** @throws NotFoundError with a sentence for the editor. */
export async function findReviewedReport(strapi: Core.Strapi, documentId: string): Promise<ReviewedReport> {
  const reports = strapi.db.query('api::report.report');
  const row = ROW.safeParse(
    await reports.findOne({
      where: { documentId, publishedAt: null },
      select: ['documentId', 'title', 'reviewState'],
      populate: { office: { select: ['documentId'] } },
    }),
  );
  if (!row.success) throw new errors.NotFoundError('没有找到这份报告，请刷新页面后重试。');
  const { title, reviewState: state, office } = row.data;
  const published = await reports.count({ where: { documentId, publishedAt: { $notNull: true } } });
  return { documentId, title, state, office: office?.documentId ?? null, isPublished: published > 0 };
}

/** Puts the draft of a report into a state; `at` also says that its content changed then. */
export async function storeState(
  strapi: Core.Strapi,
  documentId: string,
  reviewState: ReviewState,
  at?: Date,
): Promise<void> {
  await strapi.db.query('api::report.report').updateMany({
    where: { documentId, publishedAt: null },
    data: { reviewState, ...(at && { updatedAt: at }) },
  });
}

/** Gives reports that were stored before there was a review the state they were in all the same. */
export async function storeMissingStates(strapi: Core.Strapi): Promise<void> {
  const reports = strapi.db.query('api::report.report');
  const drafts: { documentId: string; updatedAt: string }[] = await reports.findMany({
    where: { publishedAt: null, reviewState: null },
    select: ['documentId', 'updatedAt'],
  });
  for (const { documentId, updatedAt } of drafts) {
    const unchanged = await reports.count({
      where: { documentId, publishedAt: { $notNull: true }, updatedAt: { $gte: updatedAt } },
    });
    await storeState(strapi, documentId, unchanged > 0 ? 'published' : 'draft');
  }
}
