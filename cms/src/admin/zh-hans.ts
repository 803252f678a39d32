import { admin } from './translations/admin';
import { contentManager } from './translations/content-manager';
import { enumerations } from './translations/enumerations';
import { apiErrors } from './translations/errors';
import { labels } from './translations/labels';
import { SENTENCES } from './translations/sentences';
import { settings } from './translations/settings';

/** Without them Strapi would take those in English. */
const ours = Object.fromEntries(Object.keys(SENTENCES).map((sentence) => [sentence, sentence]));

/**
 * Chinese for what Strapi leaves in English or says awkwardly, and for what is ours. Words are those of a Chinese
 * office: 发布, 撤回, 放弃修改, 新建; what Strapi calls an entry is 内容 or 一项, a relation 关联内容.
 */
export const zhHans: Record<string, string> = {
  ...ours,
  ...labels.chinese,
  ...enumerations.chinese,
  ...admin,
  ...settings,
  ...contentManager,
  ...apiErrors,
};
