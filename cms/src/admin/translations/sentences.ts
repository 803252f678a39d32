import { STATES } from '../../language/said';
import { english as auditTrail } from '../../plugins/audit-trail/admin/english';
import { english as previewLinks } from '../../plugins/preview-links/admin/english';
import { english as promiseTracker } from '../../plugins/promise-tracker/admin/english';
import { english as publicSite } from '../../plugins/public-site/admin/english';
import { english as readTokens } from '../../plugins/read-tokens/admin/english';
import { english as reportDesk } from '../../plugins/report-desk/admin/english';
import { english as reportImport } from '../../plugins/report-import/admin/english';
import { english as review } from '../../plugins/review/admin/english';

/** What several of our pages say. */
const shared = {
  年度工作报告管理系统: 'Yearly work reports',
  '服务器没有响应，请检查网络后重试。': 'The server does not answer: check the network and try again.',
  '，': ', ',
  '、': ', ',
  '：': ': ',
  全部: 'All',
  筛选: 'Filter',
  取消: 'Cancel',
  保存: 'Save',
  '正在载入…': 'Loading…',
  发布前检查: 'Checks',
  成绩: 'Achievement',
  计划: 'Plan item',
  章节: 'Section',
  单位: 'Office',
  关闭: 'Close',
  到: 'To',
  发布日期: 'Publication date',
  来源: 'Source',
  收起: 'Fold',
  存为草稿: 'Save as a draft',
  还没有保存: 'Not saved yet',
  '不保存，离开': 'Leave without saving',
  继续核对: 'Go on checking',
  '打开这份报告，继续检查': 'Open this report and go on checking',
  删除: 'Delete',
  修改: 'Edit',
  '{days}天': '{days, plural, one {# day} other {# days}}',
  '没能自动复制，已为您选中，请按 Ctrl+C（苹果电脑按 ⌘C）。':
    'It could not be copied; it is selected: press Ctrl+C (⌘C on a Mac).',
  没有完成: 'Not done',
  ...STATES,
};

/**
 * All that our pages say in Chinese, in English. What stands behind a bar is not said: it tells two meanings of the
 * same Chinese words apart.
 */
export const SENTENCES = {
  ...shared,
  ...auditTrail,
  ...previewLinks,
  ...promiseTracker,
  ...publicSite,
  ...readTokens,
  ...reportDesk,
  ...reportImport,
  ...review,
};
