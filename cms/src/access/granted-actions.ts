import type { Core } from '@strapi/strapi';

type Holder =
  | { uid: 'plugin::users-permissions.permission'; role: number }
  | { uid: 'admin::api-token-permission'; token: number };

/** Gives a role or token the right to exactly these actions of the content API. */
export async function setActions(
  strapi: Core.Strapi,
  { uid, ...holder }: Holder,
  actions: readonly string[],
): Promise<void> {
  const permissions = strapi.db.query(uid);
  const granted: { id: number; action: string }[] = await permissions.findMany({ where: holder });

  for (const { id, action } of granted) {
    if (!actions.includes(action)) await permissions.delete({ where: { id } });
  }
  for (const action of actions) {
    if (!granted.some((permission) => permission.action === action)) {
      await permissions.create({ data: { action, ...holder } });
    }
  }
}
