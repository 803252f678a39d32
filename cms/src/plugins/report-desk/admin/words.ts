import type { Expectation } from '../../../editor/completeness';
import { PART_TYPES, type PartType } from '../answers';

export const TYPE_WORDS: Readonly<Record<PartType | 'report', string>> = {
  report: '报告',
  section: '章节',
  achievement: '成绩',
  'plan-item': '计划',
  honor: '荣誉',
};

export const MISSING_WORDS: Readonly<Record<Expectation, string>> = {
  office: '单位',
  publishedOn: '发布日期',
  source: '来源',
  summary: '总结部分',
  plan: '计划部分',
  achievementText: '有的成绩没有正文',
  planText: '有的计划没有正文',
};

/** How many entries of each type: 章节 18 项，成绩 13 项. */
export const countWords = (counts: Readonly<Record<PartType, number>>): string =>
  PART_TYPES.map((type) => `${TYPE_WORDS[type]} ${counts[type]} 项`).join('，');
