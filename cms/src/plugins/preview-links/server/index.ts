import type { Core } from '@strapi/strapi';
import { links } from './links';
import schema from './schema.json';

/** Who may read a report in the admin may show its draft to others: the controller asks for each report. */
const route = (method: 'GET' | 'POST' | 'DELETE', handler: string) => ({
  method,
  path: '/reports/:report',
  handler: `links.${handler}`,
  config: { policies: ['admin::isAuthenticatedAdmin'] },
});

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    strapi.plugin('graphql').service('extension').shadowCRUD('plugin::preview-links.report-link').disable();
  },
  contentTypes: { 'report-link': { schema } },
  controllers: { links },
  routes: {
    admin: {
      type: 'admin',
      routes: [route('GET', 'show'), route('POST', 'create'), route('DELETE', 'collect')],
    },
  },
};
