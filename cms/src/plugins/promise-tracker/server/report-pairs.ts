import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { z } from 'zod';
import { currentActor } from '../../../actor';
import { identityOf } from '../../../report-tree/identity';
import { assertOwnOffice, ownOffices } from '../../../review/offices';
import type { TrackedReport } from '../answers';

const REPORT = z.object({
  documentId: z.string(),
  title: z.string(),
  year: z.number(),
  planYear: z.number().nullable(),
  office: z.object({ documentId: z.string(), name: z.string() }),
});
type Report = z.infer<typeof REPORT>;

interface ShownReport {
  documentId: string;
  title: string;
  isPublished: boolean;
}

/** Every report with a plan whose planned year has a report of the same office, newest first. */
export async function listReportPairs(strapi: Core.Strapi): Promise<TrackedReport[]> {
  const own = (await ownOffices(strapi)).map(({ documentId }) => documentId);
  const reports = await findDrafts(strapi, { office: { documentId: { $in: own } } });
  const pairs: TrackedReport[] = [];
  for (const report of reports) {
    const later = await findLater(strapi, report);
    if (later === null) continue;
    const planItems = { section: { report: { documentId: report.documentId } }, publishedAt: null };
    const query = strapi.db.query('api::plan-item.plan-item');
    const promises = await query.count({ where: planItems });
    if (promises === 0) continue;
    const checked = await query.count({ where: { ...planItems, progress: { $ne: 'planned' } } });
    const { documentId, title, office } = report;
    pairs.push({ documentId, title, officeName: office.name, later, counts: { promises, checked } });
  }
  return pairs;
}

/**
 * A report and the one that tells what became of its plan.
 * @throws NotFoundError with a sentence for the editor where either is not there.
 */
export async function findReportPair(
  strapi: Core.Strapi,
  documentId: string,
): Promise<{ report: ShownReport; later: ShownReport }> {
  const [report] = await findDrafts(strapi, { documentId });
  if (!report) throw new errors.NotFoundError('没有找到这份报告，请刷新页面后重新选择。');
  await assertOwnOffice(strapi, currentActor(strapi), report.office.documentId);
  const later = await findLater(strapi, report);
  if (!later) throw new errors.NotFoundError('还没有计划年度的报告，请先导入那一份，再核对这份报告的计划。');
  return { report: await shown(strapi, report), later: await shown(strapi, later) };
}

async function findDrafts(strapi: Core.Strapi, where: object): Promise<Report[]> {
  const rows: unknown[] = await strapi.db.query('api::report.report').findMany({
    where: { ...where, publishedAt: null },
    select: ['documentId', 'title', 'year', 'planYear'],
    populate: { office: { select: ['documentId', 'name'] } },
    orderBy: [{ year: 'desc' }, { id: 'desc' }],
  });
  // A report whose office nobody has chosen yet has no report after it.
  return rows.flatMap((row) => REPORT.safeParse(row).data ?? []);
}

/** The draft of the report on the year that a report plans for. */
async function findLater(
  strapi: Core.Strapi,
  { documentId, year, planYear, office }: Report,
): Promise<{ documentId: string; title: string } | null> {
  const identity = identityOf(office.documentId, { year: planYear ?? year + 1, period: 'year' });
  // A report that is nothing but a plan stands for the year it plans for.
  return strapi.db.query('api::report.report').findOne({
    where: { identity, publishedAt: null, documentId: { $ne: documentId } },
    select: ['documentId', 'title'],
  });
}

async function shown(
  strapi: Core.Strapi,
  { documentId, title }: { documentId: string; title: string },
): Promise<ShownReport> {
  const published = await strapi.db
    .query('api::report.report')
    .count({ where: { documentId, publishedAt: { $notNull: true } } });
  return { documentId, title, isPublished: published > 0 };
}
