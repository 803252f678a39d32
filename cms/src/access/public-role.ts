import type { Core } from '@strapi/strapi';
import { setActions } from './granted-actions';

const READABLE = ['office', 'report', 'section', 'achievement', 'plan-item', 'honor'];

/** The right to read what is published of the six types. */
export const READ_ACTIONS: readonly string[] = READABLE.flatMap((type) => [
  `api::${type}.${type}.find`,
  `api::${type}.${type}.findOne`,
]);

/**
 * Gives anonymous readers the right to read the six types, and takes every other right from them and from
 * signed-in accounts, at each start: a slip in the admin does not outlive a restart.
 */
export async function restrictPublicRoles(strapi: Core.Strapi): Promise<void> {
  for (const type of ['public', 'authenticated']) {
    const role = await strapi.db.query('plugin::users-permissions.role').findOne({ where: { type } });
    await setActions(strapi, { uid: 'plugin::users-permissions.permission', role: role.id }, READ_ACTIONS);
  }
}
