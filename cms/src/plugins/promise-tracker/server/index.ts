import type { Core } from '@strapi/strapi';
import { promises } from './promises';

/** The right to confirm in the admin what became of a plan, which an administrator gives to roles. */
const CONFIRM = 'plugin::promise-tracker.confirm';

const route = (method: 'GET' | 'POST', path: string, handler: string) => ({
  method,
  path,
  handler: `promises.${handler}`,
  config: {
    policies: [
      'admin::isAuthenticatedAdmin',
      { name: 'admin::hasPermissions', config: { actions: [CONFIRM] } },
    ],
  },
});

export default {
  async register({ strapi }: { strapi: Core.Strapi }) {
    await strapi
      .service('admin::permission')
      .actionProvider.registerMany([
        { section: 'plugins', displayName: '核对承诺兑现', uid: 'confirm', pluginName: 'promise-tracker' },
      ]);
  },
  controllers: { promises },
  routes: {
    admin: {
      type: 'admin',
      routes: [
        route('GET', '/reports', 'reports'),
        route('GET', '/reports/:documentId', 'tracking'),
        route('POST', '/reports/:documentId/findings', 'save'),
      ],
    },
  },
};
