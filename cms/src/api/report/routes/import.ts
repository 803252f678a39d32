/** Stores the report that a text holds; see the controller. Only an API token may be given this right. */
export default {
  routes: [{ method: 'POST', path: '/reports/import', handler: 'report.import' }],
};
