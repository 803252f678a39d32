import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { linkedId } from './tree';

const INDEX = 'reports_identity';

/**
 * The database itself holds "one report per office, year and period", for drafts and for published versions:
 * a check in code alone lets two editors who save at once both pass.
 */
export async function createIdentityIndex(strapi: Core.Strapi): Promise<void> {
  await strapi.db.connection.raw(
    `CREATE UNIQUE INDEX IF NOT EXISTS ${INDEX} ON reports (identity, (published_at IS NULL))`,
  );
}

/** Writes down which office, year and period a report draft stands for. */
export async function storeIdentity(strapi: Core.Strapi, documentId: string): Promise<void> {
  const report = await strapi
    .documents('api::report.report')
    .findOne({ documentId, status: 'draft', populate: { office: true } });
  if (!report) return;
  const office = linkedId(report.office);
  const span = report.period === 'years' ? [report.fromYear, report.toYear] : [];
  const identity = office === null ? null : [office, report.year, report.period, ...span].join('/');
  await strapi.db
    .query('api::report.report')
    .updateMany({ where: { documentId, publishedAt: null }, data: { identity } });
}

/**
 * Says in a sentence what the database says in its own words.
 * @throws ApplicationError where the index refuses a second report for the same; else the error as it came.
 */
export function refuseSecondReport(error: unknown): never {
  if (error instanceof Error && error.message.includes(INDEX)) {
    throw new errors.ApplicationError(
      '该单位已有同一年度、同一时段的报告：请修改那一份，或更正本报告的单位、年度或时段。',
    );
  }
  throw error;
}
