import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { linkedId } from './tree';

/**
 * The database itself holds "one report per office, year and period", for drafts and for published versions:
 * a check in code alone lets two editors who save at once both pass.
 */
export async function createIdentityIndex(strapi: Core.Strapi): Promise<void> {
  await strapi.db.connection.raw(
    'CREATE UNIQUE INDEX IF NOT EXISTS reports_identity ON reports (identity, (published_at IS NULL))',
  );
}

/**
 * Writes down which office, year and period a report draft stands for.
 * @throws ApplicationError where another report stands for the same.
 */
export async function storeIdentity(strapi: Core.Strapi, documentId: string): Promise<void> {
  const report = await strapi
    .documents('api::report.report')
    .findOne({ documentId, status: 'draft', populate: { office: true } });
  const office = linkedId(report?.office);
  if (!report || office === null) return;

  const identity = [office, report.year, report.period, report.fromYear, report.toYear].join('/');
  const other = await strapi.db
    .query('api::report.report')
    .findOne({ where: { identity, documentId: { $ne: documentId }, publishedAt: null } });
  if (other) {
    throw new errors.ApplicationError(
      `该单位已有同一年度、同一时段的报告《${String(other.title)}》，请修改那一份，或更正本报告的单位、年度或时段。`,
    );
  }
  await strapi.db
    .query('api::report.report')
    .updateMany({ where: { documentId, publishedAt: null }, data: { identity } });
}
