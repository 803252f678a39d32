import { expect, test } from 'vitest';
import type { TreeNode, TreeType } from '../report-tree/tree';
import { indexWordsOf, searchEntriesOf, toIndexWord } from './entries';

const node = (uid: TreeType, documentId: string, content: object): TreeNode => ({
  uid,
  documentId,
  content: { ...content },
});

test('entries stand in reading order, with the theme of the nearest section', () => {
  const entries = searchEntriesOf([
    node('api::report.report', 'report', { title: '示例街道 2023 年工作总结' }),
    node('api::section.section', 'later', {
      report: 'report',
      order: 2,
      heading: '（二）',
      theme: 'culture',
    }),
    node('api::section.section', 'first', {
      report: 'report',
      order: 1,
      heading: '（一）',
      theme: 'economy',
    }),
    node('api::section.section', 'inner', { report: 'report', parent: 'first', order: 2, heading: '１' }),
    node('api::achievement.achievement', 'item', {
      section: 'first',
      order: 1,
      topic: 'ＡＩ',
      text: '走访5家。',
    }),
    node('api::honor.honor', 'award', {
      report: 'report',
      achievement: 'item',
      order: 1,
      title: '先进',
      level: 'district',
    }),
    node('api::honor.honor', 'other', { report: 'report', order: 9, title: '示范' }),
  ]);
  expect(entries.map(({ documentId, theme, level }) => [documentId, theme, level])).toEqual([
    ['report', null, null],
    ['first', 'economy', null],
    ['item', 'economy', null],
    ['award', 'economy', 'district'],
    ['inner', 'economy', null],
    ['later', 'culture', null],
    ['other', null, null],
  ]);
  expect(entries[2]?.text).toBe('ai 走访5家');
});

test('figures are compared from the lower to the higher end', () => {
  const [, entry] = searchEntriesOf([
    node('api::report.report', 'report', {}),
    node('api::plan-item.plan-item', 'item', {
      section: 'report',
      targets: [{ label: '投资 额', value: 2, valueTo: 1, unit: '亩', status: 'target', qualifier: 'about' }],
      investment: { value: 3e8, unit: '元', baseUnit: '元', status: 'target', qualifier: 'exact' },
    }),
  ]);
  expect(entry?.figures).toMatchObject([
    { label: '投资额', low: 1, high: 2, unit: '亩', baseUnit: null },
    { label: '', low: 3e8, high: 3e8, baseUnit: '元' },
  ]);
});

test('a pair begins with the word of its first character, and never runs into the next text', () => {
  expect(indexWordsOf('街道 𠮷')).toEqual([toIndexWord('街道'), toIndexWord('道'), toIndexWord('𠮷')]);
  expect(toIndexWord('街道')).toMatch(new RegExp(`^${toIndexWord('街')}[0-9a-z]{4}$`));
  expect(toIndexWord('\u{10ffff}')).toHaveLength(4);
});
