import { type Entity, ENTRY, ITEM, PIECE } from './words';

export const achievement: Entity = {
  one: 'achievement',
  many: 'achievements',
  chinese: '成绩',
  meaning: ['Something done, in the summary of a report.', '报告总结部分的一项工作成绩。'],
  fields: {
    ...ENTRY,
    ...PIECE,
    ...ITEM,
    section: [
      'The section it stands in; null only in unfinished drafts.',
      '所在章节；仅未完成的草稿可能为空。',
    ],
    figures: ['Figures in `text`, as they stand there.', 'text 中的数字，按出现的先后排列。'],
    honors: ['Honors that `text` mentions.', 'text 提到的荣誉。'],
    fulfils: [
      'Plan items of earlier reports that it tells of, as editors confirmed.',
      '本项所落实的、以往报告中的计划事项，由编辑确认。',
    ],
  },
};
