import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { differenceOf, type EntryDifference } from '../audit/difference';
import { type Action, recordAct } from '../audit/record';
import { recordChange } from '../changes/record';
import { isUnderway, REVIEW_STATES } from '../review/states';
import { linkedId, loadVersion, ofStatus, type Status } from './tree';

const OFFICE = 'api::office.office';

/**
 * Publishes an office, or gives up its edits. To Strapi the reports of an office are a part of it: it would take
 * the links of one version's reports over to the other's, and so move or lose reports nobody has touched.
 */
export async function copyOffice(strapi: Core.Strapi, documentId: string, to: Status) {
  const officeBefore = await loadVersion(strapi, OFFICE, documentId, to);
  const before = await officesOfReports(strapi, to);
  const documents = strapi.documents(OFFICE);
  const result = await (to === 'published'
    ? documents.publish({ documentId })
    : documents.discardDraft({ documentId }));

  const after = await officesOfReports(strapi, to);
  for (const [report, office] of before) {
    if (after.get(report) === office) continue;
    const row = await strapi.db
      .query(OFFICE)
      .findOne({ where: { documentId: office, publishedAt: ofStatus(to) }, select: ['id'] });
    await strapi.db
      .query('api::report.report')
      .update({ where: { id: report }, data: { office: row?.id ?? null } });
  }
  if (to === 'published')
    await recordChange(strapi, { kind: 'published', about: 'office', subject: documentId });
  const officeAfter = await loadVersion(strapi, OFFICE, documentId, to);
  const difference = differenceOf(officeBefore ? [officeBefore] : [], officeAfter ? [officeAfter] : []);
  await recordOfficeAct(
    strapi,
    documentId,
    to === 'published' ? 'office_published' : 'office_edited',
    difference,
  );
  return result;
}

export async function recordOfficeAct(
  strapi: Core.Strapi,
  documentId: string,
  action: Extract<Action, `office_${string}`>,
  difference: readonly EntryDifference[] = [],
): Promise<void> {
  const office: { name: string } | null = await strapi.db
    .query(OFFICE)
    .findOne({ where: { documentId, publishedAt: null }, select: ['name'] });
  const title = office?.name ?? '单位';
  await recordAct(strapi, {
    action,
    title,
    office: documentId,
    ...(difference.length > 0 && { difference }),
  });
}

/**
 * What is public of an office is changed by its administrator alone, and for all its reports. Until then its draft
 * becomes public with its first report: while one is under review, it stays as the reviewers see it.
 * @param instead What to do about it.
 * @throws ValidationError with a sentence for the administrator.
 */
export async function refuseBesideReview(
  strapi: Core.Strapi,
  documentId: string,
  instead: string,
): Promise<void> {
  const report: { title: string } | null = await strapi.db.query('api::report.report').findOne({
    where: {
      office: { documentId },
      publishedAt: null,
      reviewState: { $in: REVIEW_STATES.filter(isUnderway) },
    },
    select: ['title'],
  });
  if (report)
    throw new errors.ValidationError(
      `该单位的报告《${report.title}》正在审核，发布时会连同单位一起公开：请先${instead}，或退回这份报告。`,
    );
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
