import { LinksPanel } from './LinksPanel';

interface ContentManager {
  apis: { addEditViewSidePanel: (panels: object[]) => void };
}
interface App {
  getPlugin: (name: string) => ContentManager;
}

export default {
  register() {},
  bootstrap(app: App) {
    app.getPlugin('content-manager').apis.addEditViewSidePanel([LinksPanel]);
  },
};
