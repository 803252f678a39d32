import type { PartType } from '../answers';

export const TYPE_WORDS: Readonly<Record<PartType | 'report', string>> = {
  report: '报告',
  section: '章节',
  achievement: '成绩',
  'plan-item': '计划',
  honor: '荣誉',
};
