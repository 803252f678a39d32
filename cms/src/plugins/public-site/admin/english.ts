/** What this plugin says in Chinese, in English. */
export const english = {
  已是最新: 'Up to date',
  正在生成: 'Building',
  生成失败: 'Failed',
  状态未知: 'Unknown',
  未自动生成: 'Not built by itself',
  '已发布的内容都在公众网站上。': 'All that is published is on the public site.',
  '刚发布或撤回的内容正在送往公众网站，通常不到一分钟。':
    'What was just published or withdrawn is on its way to the public site, usually within a minute.',
  '公众看到的仍是上一版，已撤回的报告不在其中。':
    'The public still sees the version before, without what was withdrawn.',
  '公众网站本身不受影响。': 'The public site itself is not affected.',
  '本系统没有连接生成程序，发布后请通知系统维护人员更新公众网站。':
    'No builder is connected: after publishing, ask whoever runs the system to update the public site.',
  '自 {moment}': 'since {moment}',
  '公众看到的版本：{moment} 生成': 'The public sees the version built on {moment}',
  打开公众网站: 'Open the public site',
  重新生成: 'Build again',
  公众网站: 'Public site',
};
