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
  // No type is translated.
  'plugin::i18n.locale.create',
  'plugin::i18n.locale.read',
  'plugin::i18n.locale.update',
  'plugin::i18n.locale.delete',
  // Moves all data to another Strapi.
  'admin::transfer.tokens.access',
];

/** Takes away at each start, from every role, the rights to pages that nobody here has a use for. */
export async function closeDeadEnds(strapi: Core.Strapi): Promise<void> {
  await strapi.db.query('admin::permission').deleteMany({ where: { action: { $in: DEAD_ENDS } } });
}
