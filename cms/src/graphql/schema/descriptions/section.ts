import { type Entity, ENTRY, type Enumeration, PIECE } from './words';

export const section: Entity = {
  one: 'section',
  many: 'sections',
  chinese: '章节',
  meaning: ['A part or numbered section of a report, to any depth.', '报告的一个部分或小节，可层层嵌套。'],
  fields: {
    ...ENTRY,
    ...PIECE,
    report: [
      'The report it belongs to; null only in unfinished drafts.',
      '所属报告；仅未完成的草稿可能为空。',
    ],
    parent: ['The section it stands in; null at the top of the report.', '上级章节；第一层的章节为空。'],
    subsections: ['The sections right below it, in reading order.', '下一级章节，按阅读顺序排列。'],
    achievements: [
      'Achievements that stand right in it, in reading order.',
      '直接在本章节中的成绩，按阅读顺序排列。',
    ],
    planItems: [
      'Plan items that stand right in it, in reading order.',
      '直接在本章节中的计划事项，按阅读顺序排列。',
    ],
    part: ['Which half of the report it belongs to.', '所属部分。'],
    kind: ['What it tells.', '章节类别。'],
    theme: [
      'The field of work it is about, by which years and offices are compared; null if none or several. Sections below without one share it.',
      '工作领域，用于跨年度、跨单位对照；不属于任何领域或兼属几个领域则为空。没有领域的下级章节随上级。',
    ],
    order: [
      'Place among the subsections, achievements and plan items of the section it stands in, from 1.',
      '在上级章节的下级章节、成绩和计划事项中的次序，从 1 起。',
    ],
    marker: [
      'Its number as printed, with any white space after it (一、, (一)); empty if there is none.',
      '原文中的序号，连同其后的空白，如“一、”“(一)”；没有则为空字符串。',
    ],
    heading: [
      'Its heading as printed, without number and closing mark; empty if there is none.',
      '标题，与原文一致，不含序号和末尾标点；没有则为空字符串。',
    ],
    headingEnd: [
      'What parts the heading from the text after it: a mark such as 。, a line break, or both; empty if nothing does.',
      '标题与其后文字之间的标点（如“。”）或换行；没有则为空字符串。',
    ],
    lead: [
      'Its text before all that stands in it; empty if there is none. “\\n” is a paragraph break, U+2028 any other line break.',
      '在下级章节、成绩和计划事项之前的文字；没有则为空字符串。“\\n”为分段，U+2028 为其他换行。',
    ],
    figures: ['Figures in `lead`, as they stand there.', 'lead 中的数字，按出现的先后排列。'],
  },
};

export const reportPart: Enumeration = {
  meaning: ['Which half of a report a section belongs to.', '章节属于报告的哪一部分。'],
  values: {
    summary: ['Looks back at what was done.', '总结。'],
    plan: ['Says what is promised.', '计划。'],
    other: ['Neither, such as an opening or an annex.', '其他，如开头、附件。'],
  },
};

export const sectionKind: Enumeration = {
  meaning: ['What a section tells.', '章节类别。'],
  values: {
    opening: ['Opening words of a report or part.', '开头。'],
    profile: ['What the office or place is like.', '概况。'],
    review: ['Work done.', '工作回顾。'],
    lessons: ['What was learnt.', '经验体会。'],
    problems: ['What falls short.', '存在问题。'],
    targets: ['Main targets for the time ahead.', '主要目标。'],
    plan: ['Work planned.', '工作计划。'],
    self_government: ['How the office itself is run.', '自身建设。'],
    closing: ['Closing words.', '结尾。'],
    annex: ['An annex.', '附件。'],
    glossary: ['Terms explained.', '名词解释。'],
  },
};

export const theme: Enumeration = {
  meaning: ['A field of work, the same ten for all offices.', '工作领域，共十个，各单位通用。'],
  values: {
    economy: ['The economy: industry, investment, trade.', '经济发展。'],
    construction: ['Building the city: roads, renewal, housing estates.', '城市建设。'],
    rural: ['Farming and villages.', '农业农村。'],
    environment: ['Nature, pollution, a clean city.', '生态环境。'],
    livelihood: ['Work, care and help for people.', '民生保障。'],
    culture: ['Education, culture, health and sport.', '教科文卫。'],
    safety: ['Safety, disputes, public order.', '平安稳定。'],
    governance: ['Administration and public services.', '治理服务。'],
    reform: ['Reform, opening up and innovation.', '改革创新。'],
    party: ['Building the Party.', '党的建设。'],
  },
};
