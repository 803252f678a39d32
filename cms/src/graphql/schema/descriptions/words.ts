/** What something means: an English sentence, and the same in Chinese. */
export type Words = readonly [english: string, chinese: string];

/** What a type of entries is called, what it is, and what its fields mean; filters repeat the words of fields. */
export interface Entity {
  one: string;
  many: string;
  chinese: string;
  meaning: Words;
  fields: Readonly<Record<string, Words>>;
}

/** What an enumeration tells, and what each of its values says. */
export interface Enumeration {
  meaning: Words;
  values: Readonly<Record<string, Words>>;
}

/** Fields of every entry. */
export const ENTRY = {
  documentId: [
    'Permanent identifier; edits, imports and publications keep it.',
    '永久编号；修改、重新导入、重新发布后都不变。',
  ],
  publishedAt: [
    'When the entry was last published here; null in drafts.',
    '在本系统最近一次发布的时间；草稿为空。',
  ],
} satisfies Entity['fields'];

/** Fields of sections, achievements and plan items: the pieces that a report is printed from. */
export const PIECE = {
  runsIn: [
    'Whether it goes on in the paragraph of what stands before it, instead of beginning one.',
    '是否接在上文同一段落中，不另起段落。',
  ],
  spacing: [
    'White space before it where that is neither a paragraph break nor nothing; null as a rule.',
    '其前特殊的空白，既非另起段落也非直接相连；通常为空。',
  ],
} satisfies Entity['fields'];

/** Fields of achievements and plan items. */
export const ITEM = {
  order: [
    'Place among the subsections, achievements and plan items of its section, from 1.',
    '在所在章节的下级章节、成绩和计划事项中的次序，从 1 起。',
  ],
  marker: [
    'What numbers or opens it as printed, with any white space after it (一是, 1., ——); empty if there is none.',
    '原文中的序号或起首符号，连同其后的空白，如“一是”“1.”“——”；没有则为空字符串。',
  ],
  topic: [
    'The short lead that names it, as printed, without the mark that ends it; empty if there is none.',
    '原文中概括本项的短语，不含其后的标点；没有则为空字符串。',
  ],
  topicEnd: [
    'The mark that ends the topic, such as 。; empty if there is none.',
    '主题后的标点，如“。”；没有则为空字符串。',
  ],
  text: [
    'The text after the topic, as printed; “\\n” is a paragraph break, U+2028 any other line break.',
    '主题之后的正文，与原文一致；“\\n”为分段，U+2028 为其他换行。',
  ],
} satisfies Entity['fields'];
