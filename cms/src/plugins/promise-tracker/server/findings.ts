import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { PROGRESSES, type Finding } from '../answers';

const ROW = z.object({
  documentId: z.string(),
  progress: z.enum(PROGRESSES),
  progressNote: z.string().nullable(),
  outcomes: z.array(z.object({ documentId: z.string() })),
});

/** What is stored of each plan item of a report, by document id, with its outcomes in the later report alone. */
export async function findingsOf(
  strapi: Core.Strapi,
  reportId: string,
  laterId: string,
): Promise<Map<string, Finding>> {
  const rows: unknown = await strapi.db.query('api::plan-item.plan-item').findMany({
    where: { section: { report: { documentId: reportId } }, publishedAt: null },
    select: ['documentId', 'progress', 'progressNote'],
    populate: {
      outcomes: {
        select: ['documentId'],
        where: { section: { report: { documentId: laterId } }, publishedAt: null },
      },
    },
  });
  return new Map(
    z
      .array(ROW)
      .parse(rows)
      .map(({ documentId, progress, progressNote, outcomes }) => [
        documentId,
        { progress, progressNote: progressNote ?? '', outcomes: outcomes.map((one) => one.documentId) },
      ]),
  );
}
