import type { Core } from '@strapi/strapi';
import { acts } from './acts';

const READ = 'plugin::audit-trail.read';

const route = (path: string, handler: string) => ({
  method: 'GET',
  path,
  handler: `acts.${handler}`,
  config: {
    policies: ['admin::isAuthenticatedAdmin', { name: 'admin::hasPermissions', config: { actions: [READ] } }],
  },
});

export default {
  async register({ strapi }: { strapi: Core.Strapi }) {
    await strapi
      .service('admin::permission')
      .actionProvider.registerMany([
        { section: 'plugins', displayName: '查看操作记录', uid: 'read', pluginName: 'audit-trail' },
      ]);
  },
  controllers: { acts },
  routes: {
    admin: {
      type: 'admin',
      routes: [route('/acts', 'list'), route('/acts.csv', 'csv'), route('/acts/:id', 'difference')],
    },
  },
};
