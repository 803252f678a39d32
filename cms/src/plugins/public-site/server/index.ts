import type { Core } from '@strapi/strapi';
import { Builder, wakeOnChanges } from './builder';
import { site } from './site';

/** The right to have the public site built anew, which an administrator gives to roles. */
const REBUILD = 'plugin::public-site.rebuild';

const builder = Builder.fromSettings(process.env);

export default {
  async register({ strapi }: { strapi: Core.Strapi }) {
    await strapi
      .service('admin::permission')
      .actionProvider.registerMany([
        { section: 'plugins', displayName: '重新生成公众网站', uid: 'rebuild', pluginName: 'public-site' },
      ]);
  },
  bootstrap({ strapi }: { strapi: Core.Strapi }) {
    if (builder) wakeOnChanges(strapi, builder);
  },
  controllers: { site: site(builder) },
  routes: {
    admin: {
      type: 'admin',
      routes: [
        {
          method: 'GET',
          path: '/status',
          handler: 'site.status',
          config: { policies: ['admin::isAuthenticatedAdmin'] },
        },
        {
          method: 'POST',
          path: '/rebuild',
          handler: 'site.rebuild',
          config: {
            policies: [
              'admin::isAuthenticatedAdmin',
              { name: 'admin::hasPermissions', config: { actions: [REBUILD] } },
            ],
          },
        },
      ],
    },
  },
};
