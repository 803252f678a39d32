import { factories } from '@strapi/strapi';

export default factories.createCoreController('api::report.report', {
  /**
   * No route leads here: it gives the permission "read drafts" (access/read-drafts.ts) a name that the
   * admin offers for API tokens.
   */
  readDrafts() {
    throw new Error('readDrafts is a permission, not an endpoint; query /graphql instead.');
  },
});
