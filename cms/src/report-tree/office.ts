import type { Core } from '@strapi/strapi';
import { recordChange } from '../changes/record';
import { linkedId, ofStatus, type Status } from './tree';

/**
 * Publishes an office, or gives up its edits. To Strapi the reports of an office are a part of it: it would take
 * the links of one version's reports over to the other's, and so move or lose reports nobody has touched.
 */
export async function copyOffice(strapi: Core.Strapi, documentId: string, to: Status) {
  const before = await officesOfReports(strapi, to);
  const documents = strapi.documents('api::office.office');
  const result = await (to === 'published'
    ? documents.publish({ documentId })
    : documents.discardDraft({ documentId }));

  const after = await officesOfReports(strapi, to);
  for (const [report, office] of before) {
    if (after.get(report) === office) continue;
    const row = await strapi.db
      .query('api::office.office')
      .findOne({ where: { documentId: office, publishedAt: ofStatus(to) }, select: ['id'] });
    await strapi.db
      .query('api::report.report')
      .update({ where: { id: report }, data: { office: row?.id ?? null } });
  }
  if (to === 'published')
    await recordChange(strapi, { kind: 'published', about: 'office', subject: documentId });
  return result;
}

/** Which office the reports of one status belong to, by the reports' row. */
async function officesOfReports(strapi: Core.Strapi, status: Status): Promise<Map<number, string | null>> {
  const reports: { id: number; office?: unknown }[] = await strapi.db.query('api::report.report').findMany({
    where: { publishedAt: ofStatus(status) },
    select: ['id'],
    populate: { office: { select: ['documentId'] } },
  });
  return new Map(reports.map(({ id, office }) => [id, linkedId(office)]));
}
