import { messageOf } from '../../../admin/say';
import { PromiseIcon } from './icon';

interface App {
  addMenuLink: (link: object) => void;
}

export default {
  register(app: App) {
    app.addMenuLink({
      to: '/plugins/promise-tracker',
      icon: PromiseIcon,
      intlLabel: messageOf('承诺兑现'),
      permissions: [{ action: 'plugin::promise-tracker.confirm', subject: null }],
      Component: () => import('./PromisesPage'),
      position: 3,
    });
  },
};
