import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

/** Routes of Strapi that answer or obey everybody who is signed in, whatever their office and rights. */
const CLOSED = [
  // How many entries there are, of all offices.
  'plugin::content-manager.homepage.getCountDocuments',
  // How many accounts and tokens.
  'admin::homepage.getKeyStatistics',
  // Settings of a plugin that has nothing to do here, with anything in them.
  'plugin::i18n.settings.updateSettings',
];

/** Has these do and tell nothing: Strapi's home page asks the first two whether it shows their cards or not. */
export function closeRoutes(strapi: Core.Strapi): void {
  const parts = Object.entries(strapi.plugins).map(
    ([name, { routes }]) => [`plugin::${name}.`, routes] as const,
  );
  for (const [prefix, routes] of [['admin::', strapi.admin.routes] as const, ...parts])
    for (const router of Object.values(routes))
      for (const route of 'routes' in router ? router.routes : [])
        if (CLOSED.includes(`${prefix}${String(route.handler)}`)) route.handler = tellNothing;
}

const tellNothing = (ctx: Context): void => {
  ctx.body = { data: null };
};
