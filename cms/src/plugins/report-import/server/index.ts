import type { Core } from '@strapi/strapi';
import { review } from './review';

/** The right to import reports in the admin, which an administrator gives to roles. */
const IMPORT = 'plugin::report-import.import';

const route = (method: 'GET' | 'POST', path: string, handler: string) => ({
  method,
  path,
  handler: `review.${handler}`,
  config: {
    policies: [
      'admin::isAuthenticatedAdmin',
      { name: 'admin::hasPermissions', config: { actions: [IMPORT] } },
    ],
  },
});

export default {
  async register({ strapi }: { strapi: Core.Strapi }) {
    await strapi
      .service('admin::permission')
      .actionProvider.registerMany([
        { section: 'plugins', displayName: '导入报告', uid: 'import', pluginName: 'report-import' },
      ]);
  },
  controllers: { review },
  routes: {
    admin: {
      type: 'admin',
      routes: [
        route('GET', '/offices', 'offices'),
        route('GET', '/existing', 'existing'),
        route('POST', '/read', 'read'),
        route('POST', '/reports', 'save'),
      ],
    },
  },
};
