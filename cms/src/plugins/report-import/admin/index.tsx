import { messageOf } from '../../../admin/say';
import { FileUploadIcon } from './icon';

interface App {
  addMenuLink: (link: object) => void;
}

export default {
  register(app: App) {
    app.addMenuLink({
      to: '/plugins/report-import',
      icon: FileUploadIcon,
      intlLabel: messageOf('导入报告'),
      permissions: [{ action: 'plugin::report-import.import', subject: null }],
      Component: () => import('./ImportPage'),
      position: 2,
    });
  },
};
