/**
 * Tells a caller whether it may read drafts. The route also gives that right a name (`report.readDrafts`)
 * which the admin offers for API tokens: Strapi lists only actions that a route leads to.
 */
export default {
  routes: [{ method: 'GET', path: '/drafts', handler: 'report.readDrafts' }],
};
