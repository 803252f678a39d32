import { messageOf } from '../../../admin/say';
import { TrailIcon } from './icon';

interface App {
  addMenuLink: (link: object) => void;
}

export default {
  register(app: App) {
    app.addMenuLink({
      to: '/plugins/audit-trail',
      icon: TrailIcon,
      intlLabel: messageOf('操作记录'),
      permissions: [{ action: 'plugin::audit-trail.read', subject: null }],
      Component: () => import('./TrailPage'),
      position: 5,
    });
  },
};
