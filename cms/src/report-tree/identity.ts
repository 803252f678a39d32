import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { linkedId } from './tree';

const INDEX = 'reports_identity';

const TABLES = ['offices', 'reports', 'sections', 'achievements', 'plan_items', 'honors'];

/** The database itself holds "one draft and one published version of each document": Strapi only means to. */
export async function createVersionIndexes(strapi: Core.Strapi): Promise<void> {
  for (const table of TABLES)
    await strapi.db.connection.raw(
      `CREATE UNIQUE INDEX IF NOT EXISTS ${table}_versions ON ${table} (document_id, (published_at IS NULL))`,
    );
}

/**
 * The database itself holds "one report per office, year and period", for drafts and for published versions:
 * a check in code alone lets two editors who save at once both pass.
 */
export async function createIdentityIndex(strapi: Core.Strapi): Promise<void> {
  await strapi.db.connection.raw(
    `CREATE UNIQUE INDEX IF NOT EXISTS ${INDEX} ON reports (identity, (published_at IS NULL))`,
  );
}

interface Identified {
  year: number;
  period?: string | null;
  fromYear?: number | null;
  toYear?: number | null;
}

/** What no two reports share: office, year and period. */
export const identityOf = (office: string, { year, period, fromYear, toYear }: Identified): string =>
  [office, year, period, ...(period === 'years' ? [fromYear, toYear] : [])].join('/');

/** The draft that stands for an office, year and period, or null. */
export const findReport = (
  strapi: Core.Strapi,
  office: string,
  term: Identified,
): Promise<{ documentId: string; title: string } | null> =>
  strapi.db.query('api::report.report').findOne({
    where: { identity: identityOf(office, term), publishedAt: null },
    select: ['documentId', 'title'],
  });

/** Writes down which office, year and period a report draft stands for. */
export async function storeIdentity(strapi: Core.Strapi, documentId: string): Promise<void> {
  const reports = strapi.db.query('api::report.report');
  const where = { documentId, publishedAt: null };
  const report = await reports.findOne({ where, populate: { office: { select: ['documentId'] } } });
  if (!report) return;
  const office = linkedId(report.office);
  const identity = office === null ? null : identityOf(office, report);
  if (report.identity !== identity) await reports.updateMany({ where, data: { identity } });
}

/**
 * Says in a sentence what the database says in its own words.
 * @throws ValidationError where the index refuses a second report for the same; else the error as it came.
 */
export function refuseSecondReport(error: unknown): never {
  if (error instanceof Error && error.message.includes(INDEX)) {
    throw new errors.ValidationError(
      '该单位已有同一年度、同一时段的报告：请修改那一份，或更正本报告的单位、年度或时段。',
    );
  }
  throw error;
}
