import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { requireRight } from '../plugins/report-desk/server/rights';
import { isTreeType, reportOf } from '../report-tree/tree';
import { makeLink } from './links';

const REPORT = 'api::report.report';

/**
 * The address that the preview button of the admin opens for a report or one of its parts; undefined, and no button,
 * where there is none or the caller may not read the report: Strapi itself asks only whether they are signed in.
 */
export async function previewAddress(
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
): Promise<string | undefined> {
  const ctx = strapi.requestContext.get();
  if (!ctx || !isTreeType(uid)) return undefined;
  const report = uid === REPORT ? documentId : await reportOf(strapi, uid, documentId, 'draft');
  if (report === null) return undefined;
  try {
    await requireRight(strapi, ctx, 'read', REPORT, report);
  } catch (error) {
    if (error instanceof errors.ForbiddenError || error instanceof errors.NotFoundError) return undefined;
    throw error;
  }
  return makeLink(strapi, report, 'editor', documentId);
}
