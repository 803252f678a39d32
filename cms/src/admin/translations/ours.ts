/** Names of our own, which are messages with an English default. */
export const ours = {
  chinese: {
    'report-import.name': '导入报告',
    'promise-tracker.name': '承诺兑现',
    'read-tokens.name': '接口令牌',
    'public-site.name': '公众网站',
    'review.name': '审核',
    'audit-trail.name': '操作记录',
    'report-desk.completeness': '完整性',
    'report-desk.standing': '所在位置',
  },
  english: {
    'report-import.name': 'Import a report',
    'promise-tracker.name': 'Promises kept',
    'read-tokens.name': 'API tokens',
    'public-site.name': 'Public site',
    'review.name': 'Review',
    'audit-trail.name': 'Audit trail',
    'report-desk.completeness': 'Completeness',
    'report-desk.standing': 'Place in the report',
    'HomePage.header.subtitle': 'Yearly work reports',
    'Auth.form.welcome.title': 'Yearly work reports',
    'Auth.form.welcome.subtitle': 'Log in to your account',
  },
} as const satisfies Record<'chinese' | 'english', Record<string, string>>;
