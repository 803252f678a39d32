import { onlyPossible } from './document-actions';
import { callByEntryName } from './entry-name';
import { addColumns } from './list-columns';
import { ContentPanel, PlacePanel } from './panels';

interface ContentManager {
  addEditViewSidePanel: (panels: readonly unknown[]) => void;
  addDocumentAction: (change: typeof onlyPossible) => void;
  addBulkAction: (change: typeof onlyPossible) => void;
}
interface App {
  router: { addRoute: (route: object) => void };
  registerHook: (name: string, change: typeof addColumns | typeof callByEntryName) => void;
  getPlugin: (name: 'content-manager') => { apis: ContentManager };
}

export default {
  register(app: App) {
    app.router.addRoute({
      path: 'plugins/report-desk/:documentId',
      lazy: async () => ({ Component: (await import('./DeskPage')).default }),
    });
  },
  bootstrap(app: App) {
    app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', addColumns);
    app.registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', callByEntryName);
    const { apis } = app.getPlugin('content-manager');
    apis.addEditViewSidePanel([ContentPanel, PlacePanel]);
    apis.addDocumentAction(onlyPossible);
    apis.addBulkAction(onlyPossible);
  },
};
