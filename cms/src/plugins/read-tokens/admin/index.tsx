import { messageOf } from '../../../admin/say';
import { TokenIcon } from './icon';

interface App {
  addMenuLink: (link: object) => void;
}

export default {
  register(app: App) {
    app.addMenuLink({
      to: '/plugins/read-tokens',
      icon: TokenIcon,
      intlLabel: messageOf('接口令牌'),
      permissions: [{ action: 'plugin::read-tokens.manage', subject: null }],
      Component: () => import('./TokensPage'),
      position: 4,
    });
  },
};
