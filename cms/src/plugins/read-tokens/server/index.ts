import type { Core } from '@strapi/strapi';
import { guardTokens, restoreRights } from './guard';
import schema from './schema.json';
import { tokens } from './tokens';

/** The right to hand out and revoke read-only tokens in the admin, which an administrator gives to roles. */
const MANAGE = 'plugin::read-tokens.manage';

const route = (method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, handler: string) => ({
  method,
  path,
  handler: `tokens.${handler}`,
  config: {
    policies: [
      'admin::isAuthenticatedAdmin',
      { name: 'admin::hasPermissions', config: { actions: [MANAGE] } },
    ],
  },
});

export default {
  async register({ strapi }: { strapi: Core.Strapi }) {
    strapi.plugin('graphql').service('extension').shadowCRUD('plugin::read-tokens.consumer').disable();
    await strapi
      .service('admin::permission')
      .actionProvider.registerMany([
        { section: 'plugins', displayName: '管理接口令牌', uid: 'manage', pluginName: 'read-tokens' },
      ]);
  },
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    guardTokens(strapi);
    await restoreRights(strapi);
  },
  contentTypes: { consumer: { schema } },
  controllers: { tokens },
  routes: {
    admin: {
      type: 'admin',
      routes: [
        route('GET', '/tokens', 'list'),
        route('POST', '/tokens', 'create'),
        route('PUT', '/tokens/:id', 'update'),
        route('DELETE', '/tokens/:id', 'revoke'),
      ],
    },
  },
};
