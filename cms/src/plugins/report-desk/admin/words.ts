import { say, type Sentence } from '../../../admin/say';
import type { Expectation } from '../../../editor/completeness';
import { PART_TYPES, type PartType } from '../answers';

export const TYPE_WORDS: Readonly<Record<PartType | 'report', Sentence>> = {
  report: '报告',
  section: '章节',
  achievement: '成绩',
  'plan-item': '计划',
  honor: '荣誉',
};

const MISSING: Readonly<Record<Expectation, Sentence>> = {
  office: '单位',
  publishedOn: '发布日期',
  source: '来源',
  summary: '总结部分',
  plan: '计划部分',
  achievementText: '有的成绩没有正文',
  planText: '有的计划没有正文',
};

/** What a report lacks: 来源、计划部分. */
export const missingWords = (missing: readonly Expectation[]): string =>
  missing.map((one) => say(MISSING[one])).join(say('、'));

/** How many entries of each type: 章节 18 项，成绩 13 项. */
export const countWords = (counts: Readonly<Record<PartType, number>>): string =>
  PART_TYPES.map((type) =>
    say('{type} {count} 项', { type: say(TYPE_WORDS[type]), count: counts[type] }),
  ).join(say('，'));
