import type { ComponentType } from 'react';
import { messageOf } from '../../../admin/say';
import { ContentPanel } from '../../report-desk/admin/panels';
import { onlyDeletion, underReview } from './document-actions';
import { StaffIcon, TaskIcon } from './icon';
import { LostWordsPanel } from './LostWords';
import { LiveChecksPanel, ReviewPanel } from './panels';

interface Panel {
  (props: never): object | null;
  type?: string;
}
interface ContentManager {
  addEditViewSidePanel: (arrange: (others: Panel[]) => Panel[]) => void;
  addDocumentAction: (change: typeof underReview) => void;
  addBulkAction: (change: typeof onlyDeletion) => void;
}
interface Widget {
  id: string;
  pluginId?: string;
  icon: ComponentType;
  title: { id: string; defaultMessage: string };
  component: () => Promise<ComponentType>;
}
interface App {
  addMenuLink: (link: object) => void;
  widgets: { register: (arrange: (others: Widget[]) => Widget[]) => void };
  getPlugin: (name: 'content-manager') => { apis: ContentManager };
}

const tasks: Widget = {
  id: 'tasks',
  pluginId: 'review',
  icon: TaskIcon,
  title: messageOf('待我处理'),
  component: async () => (await import('./TasksWidget')).default,
};

export default {
  register(app: App) {
    app.widgets.register((others) => [tasks, ...others]);
    app.addMenuLink({
      to: '/plugins/review/staff',
      icon: StaffIcon,
      intlLabel: messageOf('人员'),
      permissions: [{ action: 'plugin::review.manage-staff', subject: null }],
      Component: () => import('./StaffPage'),
      position: 5,
    });
  },
  bootstrap(app: App) {
    const { apis } = app.getPlugin('content-manager');
    // On a small screen what comes after these is out of sight, and nothing else leads from a report to what it says.
    apis.addEditViewSidePanel((others) => {
      const isFirst = (panel: Panel) => panel.type === 'actions' || panel === ContentPanel;
      return [
        ...others.filter(({ type }) => type === 'actions'),
        LostWordsPanel,
        ContentPanel,
        ReviewPanel,
        LiveChecksPanel,
        ...others.filter((panel) => !isFirst(panel)),
      ];
    });
    apis.addDocumentAction(underReview);
    apis.addBulkAction(onlyDeletion);
  },
};
