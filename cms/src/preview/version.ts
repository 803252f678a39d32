import type { Core } from '@strapi/strapi';
import { lastChangeWithin } from '../changes/last-change';

/**
 * The state of everything that a preview shows: the report's draft, which every edit of any part marks
 * (report-tree/tree.ts), and what is published around it. Null where the report is not there.
 */
export async function versionOf(strapi: Core.Strapi, report: string): Promise<string | null> {
  const draft: { updatedAt: string | Date } | null = await strapi.db
    .query('api::report.report')
    .findOne({ where: { documentId: report, publishedAt: null }, select: ['updatedAt'] });
  return draft && `${new Date(draft.updatedAt).getTime()}-${await lastChangeWithin(strapi)}`;
}
