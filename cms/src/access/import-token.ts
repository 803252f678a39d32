import type { Core } from '@strapi/strapi';

/** The permission a token needs to import reports, and to publish them by importing. */
export const IMPORT = 'api::report.report.import';

const NAME = '命令行导入';
const DESCRIPTION =
  '供本机的 pnpm report import 使用，可以导入报告（不设审核的系统还可以同时发布）；密钥是 cms/.env 中的 IMPORT_TOKEN。';

/**
 * Lets the command line of this machine import reports: the secret in `IMPORT_TOKEN` becomes an API token with
 * that one right. Another secret replaces it; without one there is none.
 */
export async function storeImportToken(strapi: Core.Strapi): Promise<void> {
  const secret = process.env['IMPORT_TOKEN'];
  const tokens = strapi.service('admin::api-token');
  const existing: { id: number } | null = await tokens.getByName(NAME);
  if (!secret) {
    if (existing) await tokens.revoke(existing.id);
    return;
  }
  const token =
    existing ??
    (await tokens.create({
      name: NAME,
      description: DESCRIPTION,
      type: 'custom',
      permissions: [IMPORT],
      lifespan: null,
    }));
  await strapi.db
    .query('admin::api-token')
    .update({ where: { id: token.id }, data: { accessKey: tokens.hash(secret), encryptedKey: null } });
}
