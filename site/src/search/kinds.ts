import { HONOR_LEVELS } from '../words.ts';
import type { EntryKind } from './index-format.ts';

/** What an entry is, in words, in the order readers choose from. */
export const ENTRY_KINDS = {
  report: '报告',
  achievement: '工作成绩',
  'plan-item': '计划事项',
  section: '章节正文',
  'honor-national': `${HONOR_LEVELS.national}荣誉`,
  'honor-provincial': `${HONOR_LEVELS.provincial}荣誉`,
  'honor-municipal': `${HONOR_LEVELS.municipal}荣誉`,
  'honor-district': `${HONOR_LEVELS.district}荣誉`,
  'honor-other': `${HONOR_LEVELS.other}荣誉`,
} satisfies Record<EntryKind, string>;
