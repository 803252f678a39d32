import type { Core } from '@strapi/strapi';
import { setActions } from './granted-actions';
import { READ_ACTIONS } from './public-role';
import { READ_DRAFTS } from './read-drafts';

/** The permission a token needs to import reports, and to publish them by importing. */
export const IMPORT = 'api::report.report.import';

/** API tokens of the product's own programs; the secret of each is in the variable. */
const TOKENS = [
  {
    variable: 'IMPORT_TOKEN',
    name: '命令行导入',
    description:
      '供本机的 pnpm report import 使用，可以导入报告（不设审核的系统还可以同时发布）；密钥是 cms/.env 中的 IMPORT_TOKEN。',
    actions: [IMPORT],
  },
  {
    variable: 'PREVIEW_TOKEN',
    name: '生成预览',
    description: '供生成预览的程序使用，只能读，可以读草稿；密钥是 cms/.env 中的 PREVIEW_TOKEN。',
    actions: [...READ_ACTIONS, READ_DRAFTS],
  },
];

/**
 * Makes an API token of each secret with exactly its rights of today. Another secret replaces it; without one there
 * is none.
 */
export async function storeMachineTokens(strapi: Core.Strapi): Promise<void> {
  const tokens = strapi.service('admin::api-token');
  for (const { variable, name, description, actions } of TOKENS) {
    const secret = process.env[variable];
    const existing: { id: number } | null = await tokens.getByName(name);
    if (!secret) {
      if (existing) await tokens.revoke(existing.id);
      continue;
    }
    const token =
      existing ??
      (await tokens.create({ name, description, type: 'custom', permissions: actions, lifespan: null }));
    await setActions(strapi, { uid: 'admin::api-token-permission', token: token.id }, actions);
    await strapi.db
      .query('admin::api-token')
      .update({ where: { id: token.id }, data: { accessKey: tokens.hash(secret), encryptedKey: null } });
  }
}
