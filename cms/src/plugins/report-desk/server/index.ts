import { desk } from './desk';

/** Who may do what is decided by the handlers: the rights in the content manager hold here too. */
const route = (method: 'GET' | 'POST' | 'DELETE', path: string, handler: string) => ({
  method,
  path,
  handler: `desk.${handler}`,
  config: { policies: ['admin::isAuthenticatedAdmin'] },
});

export default {
  controllers: { desk },
  routes: {
    admin: {
      type: 'admin',
      routes: [
        route('GET', '/reports/:documentId', 'outline'),
        route('POST', '/reports/:documentId/parts', 'create'),
        route('POST', '/reports/:documentId/moves', 'move'),
        route('DELETE', '/reports/:documentId/parts/:type/:partId', 'remove'),
        route('GET', '/completeness', 'completeness'),
        route('GET', '/standings/:type', 'standings'),
        route('GET', '/places/:type/:partId', 'place'),
      ],
    },
  },
};
