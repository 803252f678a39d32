import type { Core } from '@strapi/strapi';

const READABLE = ['office', 'report', 'section', 'achievement', 'plan-item', 'honor'];

const PUBLIC_ACTIONS = READABLE.flatMap((type) => [
  `api::${type}.${type}.find`,
  `api::${type}.${type}.findOne`,
]);

/**
 * Gives anonymous readers the right to read the six types, and takes every other right from them and from
 * signed-in accounts, at each start: a slip in the admin does not outlive a restart.
 */
export async function restrictPublicRoles(strapi: Core.Strapi): Promise<void> {
  await setActions(strapi, 'public', PUBLIC_ACTIONS);
  await setActions(strapi, 'authenticated', PUBLIC_ACTIONS);
}

async function setActions(strapi: Core.Strapi, roleType: string, actions: readonly string[]): Promise<void> {
  const role = await strapi.db
    .query('plugin::users-permissions.role')
    .findOne({ where: { type: roleType }, populate: { permissions: true } });
  const granted: { id: number; action: string }[] = role.permissions;
  const permissions = strapi.db.query('plugin::users-permissions.permission');

  for (const { id, action } of granted) {
    if (!actions.includes(action)) await permissions.delete({ where: { id } });
  }
  for (const action of actions) {
    if (!granted.some((permission) => permission.action === action)) {
      await permissions.create({ data: { action, role: role.id } });
    }
  }
}
