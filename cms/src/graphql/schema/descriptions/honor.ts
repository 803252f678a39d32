import { type Entity, ENTRY, type Enumeration } from './words';

export const honor: Entity = {
  one: 'honor',
  many: 'honors',
  chinese: '荣誉',
  meaning: [
    'A formal award that a report mentions; praise, press coverage and rankings are none.',
    '报告提到的一项正式荣誉；表扬、媒体报道和排名不算。',
  ],
  fields: {
    ...ENTRY,
    report: [
      'The report that mentions it; null only in unfinished drafts.',
      '提到它的报告；仅未完成的草稿可能为空。',
    ],
    achievement: [
      'The achievement it stands in; null if it stands in the lead of a section.',
      '所在的成绩；出自章节导语的为空。',
    ],
    order: ['Place among the honors of the report, from 1.', '在报告的荣誉中的次序，从 1 起。'],
    title: [
      'The name of the award as printed, without quotation marks; where the text only counts awards, these words.',
      '荣誉名称，与原文一致，不含引号；原文只写项数的，为原文的说法。',
    ],
    start: [
      'Where `title` begins in the `text` of its achievement, in UTF-16 code units from 0; null if that is not known.',
      'title 在所在成绩 text 中的起始位置，以 UTF-16 码元计，从 0 起；位置不明则为空。',
    ],
    end: [
      'Where `title` ends there, exclusive: text.slice(start, end); null with `start`.',
      'title 在其中的结束位置，不含该位置：text.slice(start, end)；start 为空时也为空。',
    ],
    recipient: [
      'Who got it, as printed; empty if the text does not say.',
      '获得者，与原文一致；没有写明则为空字符串。',
    ],
    recipientKind: ['What kind of recipient it is; null if not known.', '获得者类别；不明则为空。'],
    level: ['The level of who grants it.', '荣誉级别。'],
    grantedBy: [
      'The body or region that grants it, as printed; null if the text does not say.',
      '授予荣誉的单位或地区，与原文一致；没有写明则为空。',
    ],
    rank: [
      'Rank or edition as printed, such as 一等奖; null if there is none.',
      '等次或届次，与原文一致，如“一等奖”；没有则为空。',
    ],
    count: [
      'How many, where the text only counts awards or who got them (省级荣誉7项); else null.',
      '原文只写数量时的数量，如“省级荣誉7项”；其他为空。',
    ],
  },
};

export const honorLevel: Enumeration = {
  meaning: ['The level of who grants an honor.', '荣誉级别。'],
  values: {
    national: ['The whole country.', '国家级。'],
    provincial: ['A province.', '省级。'],
    municipal: ['A city.', '市级。'],
    district: ['A district or county.', '区县级。'],
    other: ['Another level, or one that the text does not tell.', '其他，或原文看不出级别。'],
  },
};

export const recipientKind: Enumeration = {
  meaning: ['Who got an honor.', '获得者类别。'],
  values: {
    person: ['A person.', '个人。'],
    team: ['A team.', '集体。'],
    community: ['A community or village.', '社区或村。'],
    unit: ['Another public body, such as a school or a department.', '其他单位，如学校、部门。'],
    enterprise: ['An enterprise.', '企业。'],
    office: ['The office whose report it is.', '报告所属的单位。'],
  },
};
