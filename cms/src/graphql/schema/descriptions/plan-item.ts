import { type Entity, ENTRY, type Enumeration, ITEM, PIECE } from './words';

export const planItem: Entity = {
  one: 'plan item',
  many: 'plan items',
  chinese: '计划事项',
  meaning: ['Something promised, in the plan of a report.', '报告计划部分的一项工作安排。'],
  fields: {
    ...ENTRY,
    ...PIECE,
    ...ITEM,
    section: [
      'The section it stands in; null only in unfinished drafts.',
      '所在章节；仅未完成的草稿可能为空。',
    ],
    targets: ['Figures in `text`, as they stand there.', 'text 中的数字，按出现的先后排列。'],
    leadDepartment: [
      'Who leads the work, as printed; null if the text does not say.',
      '牵头部门，与原文一致；没有写明则为空。',
    ],
    deadline: [
      'By when, as printed (6月底前); null if the text does not say.',
      '完成时限，与原文一致，如“6月底前”；没有写明则为空。',
    ],
    investment: [
      'What it is to cost, a figure in `text`; null if the text does not say.',
      '计划的投资，为 text 中的数字；没有写明则为空。',
    ],
    progress: [
      'What became of it by a later report, as editors confirmed; `planned` until then.',
      '以后的报告如何交代本项，由编辑确认；确认之前为 planned。',
    ],
    progressNote: ['A note of the editors on `progress`, or null.', '编辑对进展的说明；没有则为空。'],
    outcomes: [
      'Achievements of later reports that tell of it, as editors confirmed.',
      '以后的报告中落实本项的成绩，由编辑确认。',
    ],
  },
};

export const planProgress: Enumeration = {
  meaning: ['What became of a plan item, as a later report tells.', '以后的报告所交代的计划事项进展。'],
  values: {
    planned: ['Not compared with a later report yet.', '尚未核对。'],
    in_progress: ['Under way.', '推进中。'],
    done: ['Done.', '完成。'],
    adjusted: ['Changed or given up.', '调整。'],
    not_mentioned: ['The later report does not mention it.', '未提及。'],
  },
};
