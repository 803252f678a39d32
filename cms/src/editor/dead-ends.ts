import type { Core } from '@strapi/strapi';

/**
 * Rights to pages of Strapi that lead an editor or administrator of ours nowhere. Strapi gives its super
 * administrator every right at each start, and its menus show what somebody has a right to.
 */
const DEAD_ENDS = [
  // Advertises plugins, which are installed by developers.
  'admin::marketplace.read',
  // Changes the program, and only while it is developed.
  'plugin::content-type-builder.read',
  // No type holds files; documents to import go another way.
  'plugin::upload.read',
  'plugin::upload.configure-view',
  'plugin::upload.settings.read',
  'plugin::upload.assets.create',
  'plugin::upload.assets.update',
  'plugin::upload.assets.download',
  'plugin::upload.assets.copy-link',
  // No type is translated.
  'plugin::i18n.locale.create',
  'plugin::i18n.locale.read',
  'plugin::i18n.locale.update',
  'plugin::i18n.locale.delete',
  // Accounts of readers: there are none. What the public may read can be narrowed until the next start.
  'plugin::users-permissions.roles.create',
  'plugin::users-permissions.roles.delete',
  'plugin::users-permissions.providers.read',
  'plugin::users-permissions.providers.update',
  'plugin::users-permissions.email-templates.read',
  'plugin::users-permissions.email-templates.update',
  'plugin::users-permissions.advanced-settings.read',
  'plugin::users-permissions.advanced-settings.update',
  // Moves all data to another Strapi.
  'admin::transfer.tokens.access',
];

/** Takes away at each start, from every role, the rights to pages that nobody here has a use for. */
export async function closeDeadEnds(strapi: Core.Strapi): Promise<void> {
  await strapi.db.query('admin::permission').deleteMany({ where: { action: { $in: DEAD_ENDS } } });
}

/** Strapi knows them by codes; names are for people, and an administrator may choose others. */
const NAMES = [
  ['admin::role', 'Super Admin', '超级管理员', '可以使用全部功能和设置。'],
  ['admin::api-token', 'Full Access', '全部权限', '系统自带，可以读写全部内容；不用可以删除。'],
  ['admin::api-token', 'Read Only', '只读', '系统自带，可以读取全部内容；不用可以删除。'],
  ['plugin::users-permissions.role', 'Public', '公众', '没有登录的读者。'],
  ['plugin::users-permissions.role', 'Authenticated', '登录的读者', '本系统没有读者账号。'],
] as const;

/** Names in Chinese what Strapi makes at its first start. */
export async function nameStrapisOwn(strapi: Core.Strapi): Promise<void> {
  for (const [type, name, chinese, description] of NAMES) {
    // An update of none counts as a change of access, and of what was answered before nothing would be given again.
    const own: { id: number } | null = await strapi.db.query(type).findOne({ where: { name } });
    if (own)
      await strapi.db.query(type).update({ where: { id: own.id }, data: { name: chinese, description } });
  }
}
