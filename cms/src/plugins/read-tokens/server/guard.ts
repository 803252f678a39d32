import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { CONSUMER } from '../../../access/consumers';
import { setActions } from '../../../access/granted-actions';
import { READ_ACTIONS } from '../../../access/public-role';
import { READ_DRAFTS } from '../../../access/read-drafts';

const REFUSED =
  '这个令牌是在“接口令牌”页面发放的，不能在这里修改或重新生成；要换权限或密钥，请在那里停用后新建一个。';

/**
 * Keeps Strapi's own settings of API tokens from widening the rights of ours, and from making them readable, as a
 * regenerated token is. Whichever way a token is deleted, nothing of its consumer is left.
 */
export function guardTokens(strapi: Core.Strapi): void {
  const refuse = async ({ params }: { params: { where?: object; data?: object } }): Promise<void> => {
    // Strapi notes when a token was last used.
    const isNote = Object.keys(params.data ?? {}).every((field) =>
      ['lastUsedAt', 'updatedAt'].includes(field),
    );
    if (isNote) return;
    const ours = await strapi.db.query(CONSUMER).count({ where: { token: params.where } });
    if (ours > 0) throw new errors.ApplicationError(REFUSED);
  };
  const sweep = () => removeConsumersWithoutToken(strapi);
  strapi.db.lifecycles.subscribe({
    models: ['admin::api-token'],
    beforeUpdate: refuse,
    beforeUpdateMany: refuse,
    afterDelete: sweep,
    afterDeleteMany: sweep,
  });
}

/** Gives every token of ours what may be read today, at each start: there may be a new type, or one fewer. */
export async function restoreRights(strapi: Core.Strapi): Promise<void> {
  await removeConsumersWithoutToken(strapi);
  const consumers: { token: { id: number; permissions: { action: string }[] } }[] = await strapi.db
    .query(CONSUMER)
    .findMany({ populate: { token: { populate: { permissions: true } } } });
  for (const { token } of consumers) {
    const mayReadDrafts = token.permissions.some(({ action }) => action === READ_DRAFTS);
    await setRights(strapi, token.id, mayReadDrafts);
  }
}

export const setRights = (strapi: Core.Strapi, token: number, mayReadDrafts: boolean): Promise<void> =>
  setActions(strapi, { uid: 'admin::api-token-permission', token }, [
    ...READ_ACTIONS,
    ...(mayReadDrafts ? [READ_DRAFTS] : []),
  ]);

/** The database itself takes the token out of its consumer when the token is deleted. */
async function removeConsumersWithoutToken(strapi: Core.Strapi): Promise<void> {
  await strapi.db.query(CONSUMER).deleteMany({ where: { token: { id: { $null: true } } } });
}
