import type { Figure, Honor, Section } from '@work-reports/report-text';

/** Labels in the order they are offered. */
type Words<Key extends string> = Readonly<Record<Key, string>>;

export const PIECES: Words<'section' | 'achievement' | 'plan-item'> = {
  section: '章节',
  achievement: '成绩',
  'plan-item': '计划',
};
export const PARTS: Words<Section['part']> = { summary: '总结', plan: '计划', other: '其他' };
export const KINDS: Words<Section['kind']> = {
  opening: '前言',
  profile: '基本情况',
  review: '工作回顾',
  lessons: '经验体会',
  problems: '问题与不足',
  targets: '目标',
  plan: '工作安排',
  self_government: '自身建设',
  closing: '结语',
  annex: '附件',
  glossary: '名词解释',
};
export const QUALIFIERS: Words<Figure['qualifier']> = {
  exact: '正好',
  at_least: '至少',
  about: '约',
  nearly: '近',
  more_than: '超过',
  at_most: '至多',
};
export const DIRECTIONS: Words<'none' | 'up' | 'down'> = { none: '不是增减', up: '增加', down: '减少' };
export const STATUSES: Words<Figure['status']> = { actual: '已完成', expected: '预计', target: '目标' };
export const LEVELS: Words<Honor['level']> = {
  national: '国家级',
  provincial: '省级',
  municipal: '市级',
  district: '区县级',
  other: '其他',
};
export const RECIPIENTS: Words<Honor['recipientKind']> = {
  person: '个人',
  team: '团队',
  community: '社区',
  unit: '单位',
  enterprise: '企业',
  office: '本机关',
};

export const SHORTCUTS =
  '↑↓ 选择，Enter 展开，1 成绩、2 计划、3 文字，M 与上一条合并，Ctrl+Z 撤销，Ctrl+Y 重做，Esc 收起';
