import type { Figure, Honor, ReportPiece, ReportText, Section } from '@work-reports/report-text';
import { say, type Sentence } from '../../../admin/say';

/** Labels in the order they are offered. */
export type Words<Key extends string> = Readonly<Record<Key, Sentence>>;

/** What a piece can be: a heading with what stands under it, an item, or nothing but text. */
export type Role = 'heading' | 'achievement' | 'plan-item' | 'text';
export const ROLES: Words<Role> = {
  achievement: '成绩',
  'plan-item': '计划',
  text: '文字',
  heading: '章节',
};
export const roleOf = (piece: ReportPiece): Role => {
  if (piece.type !== 'section') return piece.type;
  return piece.marker + piece.heading === '' ? 'text' : 'heading';
};

export const PARTS: Words<Section['part']> = { summary: '总结', plan: '计划|部分', other: '其他' };
export const KINDS: Words<Section['kind']> = {
  opening: '开头',
  profile: '概况',
  review: '工作回顾',
  lessons: '经验体会',
  problems: '存在问题',
  targets: '主要目标',
  plan: '工作计划',
  self_government: '自身建设',
  closing: '结尾',
  annex: '附件',
  glossary: '名词解释',
};
export const PERIODS: Words<ReportText['period']> = { year: '全年', half_year: '半年', years: '多年' };
export const QUALIFIERS: Words<Figure['qualifier']> = {
  exact: '确数',
  at_least: '不少于',
  about: '约',
  nearly: '接近',
  more_than: '超过',
  at_most: '不超过',
};
export const DIRECTIONS: Words<'none' | 'up' | 'down'> = { none: '不是升降', up: '上升', down: '下降' };
export const STATUSES: Words<Figure['status']> = { actual: '实际', expected: '预计', target: '目标' };
export const LEVELS: Words<Honor['level']> = {
  national: '国家级',
  provincial: '省级',
  municipal: '市级',
  district: '区县级',
  other: '其他',
};
export const RECIPIENTS: Words<Honor['recipientKind']> = {
  person: '个人',
  team: '集体',
  community: '社区',
  unit: '单位|获得者',
  enterprise: '企业',
  office: '本单位',
};

/** The year and period a report stands for: 2023年（半年）, 2021—2025年. */
export const termOf = ({ year, period, fromYear, toYear }: ReportText): string =>
  period === 'years'
    ? say('{fromYear}—{toYear}年', { fromYear: fromYear ?? year, toYear: toYear ?? year })
    : say('{year}年（{period}）', { year, period: say(PERIODS[period]) });
