import type { EntryType, TreeNode } from './tree';

/** What the audit trail tells of entry by entry: beside what editors work on, the words that the checks look for. */
export type ToldType = EntryType | 'api::word.word';

const NAMES = {
  'api::office.office': '单位',
  'api::report.report': '报告',
  'api::section.section': '章节',
  'api::achievement.achievement': '成绩',
  'api::plan-item.plan-item': '计划',
  'api::honor.honor': '荣誉',
  'api::word.word': '词语',
} satisfies Record<ToldType, string>;

/** How an editor knows an entry: 成绩“招商稳商取得突破”. */
export function nameOf(node: TreeNode<ToldType>): string {
  const { name, title, heading, topic, text, lead, find, order } = node.content;
  const words = [name, title, heading, topic, text, lead, find].find(
    (value) => typeof value === 'string' && value !== '',
  );
  const place = typeof order === 'number' ? `第${order}项` : '未命名';
  return `${NAMES[node.uid]}“${typeof words === 'string' ? words.slice(0, 20) : place}”`;
}
