import { type Entity, ENTRY, type Enumeration } from './words';

export const report: Entity = {
  one: 'report',
  many: 'reports',
  chinese: '报告',
  meaning: [
    'One yearly document of an office: what was done, and what is planned. Unique by office, year and period.',
    '单位的一份年度工作报告：总结和计划。同一单位、同一年度、同一时段只有一份。',
  ],
  fields: {
    ...ENTRY,
    office: ['The office it is of; null only in unfinished drafts.', '所属单位；仅未完成的草稿可能为空。'],
    title: ['The headline as printed.', '标题，与原文一致。'],
    year: [
      'The year reported on, even where the title names another; of several years the last; of a plan alone the year planned for.',
      '总结的年度，标题所写的年度可能与之不同；多年报告为最后一年；只有计划时为计划的年度。',
    ],
    planYear: [
      'The year planned for; null if the report holds no plan.',
      '计划的年度；报告没有计划部分则为空。',
    ],
    period: ['What span of time is reported on.', '总结的时段。'],
    fromYear: ['First of several years reported on, else null.', '多年报告的起始年度；其他报告为空。'],
    toYear: ['Last of several years reported on, else null.', '多年报告的截止年度；其他报告为空。'],
    publishedOn: [
      'The day the office says it put the report out; null if it does not say.',
      '单位公布报告的日期；没有写明则为空。',
    ],
    source: [
      'Who the office says the report comes from (来源); null if it does not say.',
      '单位写明的来源；没有写明则为空。',
    ],
    paragraphBreak: [
      'The line breaks and indent between two of its paragraphs; “\\n” in its texts stands for it.',
      '原文两段之间的换行和缩进；各处正文中的“\\n”代表它。',
    ],
    sections: [
      'All its sections of every depth, in reading order; `parent` tells which stand in which.',
      '各级章节，按阅读顺序排列；parent 说明层级。',
    ],
    honors: ['The honors it mentions, in reading order.', '报告提到的荣誉，按阅读顺序排列。'],
  },
};

export const reportPeriod: Enumeration = {
  meaning: ['What span of time a report is about.', '报告的时段。'],
  values: {
    year: ['A whole year.', '全年。'],
    half_year: ['Half a year; the title says which.', '半年；哪半年见标题。'],
    years: ['Several years, `fromYear` to `toYear`.', '多年，自 fromYear 至 toYear。'],
  },
};
