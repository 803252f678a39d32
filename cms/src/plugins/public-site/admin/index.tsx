import type { ComponentType } from 'react';
import { messageOf } from '../../../admin/say';
import { SiteIcon } from './icon';

interface Widget {
  id: string;
  pluginId?: string;
  icon: ComponentType;
  title: { id: string; defaultMessage: string };
  component: () => Promise<ComponentType>;
}
interface App {
  widgets: { register: (arrange: (others: Widget[]) => Widget[]) => void };
}

const widget: Widget = {
  id: 'status',
  pluginId: 'public-site',
  icon: SiteIcon,
  title: messageOf('公众网站'),
  component: async () => (await import('./SiteWidget')).default,
};

export default {
  /** Before all others: what an editor has published is not done until it is public. */
  register(app: App) {
    app.widgets.register((others) => [widget, ...others]);
  },
};
