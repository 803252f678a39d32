import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import type { EntryType } from '../../../report-tree/tree';

type Action = 'read' | 'create' | 'update' | 'delete';

/** Whether the caller has a right in the content manager at all, whatever the conditions. */
export const hasRight = (strapi: Core.Strapi, ctx: Context, action: Action, uid: EntryType): boolean =>
  checkerOf(strapi, ctx, uid).can[action]();

/**
 * Holds the caller to the rights that the content manager holds them to, conditions of their role included.
 * @throws ForbiddenError, or NotFoundError where the draft is not there or not theirs to see.
 */
export async function requireRight(
  strapi: Core.Strapi,
  ctx: Context,
  action: Action,
  uid: EntryType,
  documentId?: string,
): Promise<void> {
  const checker = checkerOf(strapi, ctx, uid);
  if (checker.cannot[action]()) throw new errors.ForbiddenError('您没有这项权限，请联系管理员。');
  if (documentId === undefined) return;
  const { filters = {} } = await checker.sanitizedQuery[action]({});
  const found = await strapi
    .documents(uid)
    .findFirst({ filters: { $and: [{ documentId }, filters] }, fields: ['documentId'], status: 'draft' });
  if (!found) throw new errors.NotFoundError('没有找到这项内容，请刷新页面后重试。');
}

/** Which of some drafts the caller may read. */
export async function readable(
  strapi: Core.Strapi,
  ctx: Context,
  uid: EntryType,
  documentIds: readonly string[],
): Promise<string[]> {
  const checker = checkerOf(strapi, ctx, uid);
  if (checker.cannot.read()) return [];
  const { filters = {} } = await checker.sanitizedQuery.read({});
  const found = await strapi.documents(uid).findMany({
    filters: { $and: [{ documentId: { $in: [...documentIds] } }, filters] },
    fields: ['documentId'],
    status: 'draft',
    limit: documentIds.length,
  });
  return found.map(({ documentId }) => documentId);
}

const checkerOf = (strapi: Core.Strapi, ctx: Context, uid: EntryType) =>
  strapi
    .plugin('content-manager')
    .service('permission-checker')
    .create({ userAbility: ctx['state'].userAbility, model: uid });
