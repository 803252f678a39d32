import { describe, expect, test } from 'vitest';
import type { TreeNode } from '../../../report-tree/tree';
import { REPORT, UIDS, type OutlineEntry, type PartType } from '../answers';
import { toEntries } from './outline';
import { inPlacesOf, withMoved } from './parts';
import { placeOf } from './place';

const node = (type: PartType | 'report', documentId: string, content: Record<string, unknown>): TreeNode => ({
  uid: type === 'report' ? REPORT : UIDS[type],
  documentId,
  content,
});

const TREE = [
  node('report', 'report', { title: '示例报告' }),
  node('section', 'second', { order: 2, marker: '二、', heading: '计划' }),
  node('section', 'first', { order: 1, marker: '一、', heading: '总结', part: 'summary' }),
  node('section', 'inner', { order: 2, parent: 'first', heading: '经济' }),
  node('achievement', 'item', { order: 1, section: 'first', topic: null, text: '开展  活动\n20场。' }),
  node('honor', 'honor', { order: 2, achievement: 'item', title: '示例奖' }),
  node('honor', 'lost', { order: 1, achievement: null, title: '无处可放的奖' }),
];

const drawn = (entries: readonly OutlineEntry[]): string =>
  entries
    .map(({ documentId, below }) => documentId + (below.length === 0 ? '' : `(${drawn(below)})`))
    .join(' ');

describe('the outline of a report', () => {
  test('is in reading order, items and subsections by their one common order', () => {
    const { entries, adrift } = toEntries(TREE);
    expect(drawn(entries)).toBe('first(item(honor) inner) second');
    expect(drawn(adrift)).toBe('lost');
    expect(entries[0]?.below[0]?.text).toBe('开展 活动 20场。');
  });

  test('also shows sections that hang on each other, and shows them once', () => {
    const { entries, adrift } = toEntries([
      node('section', 'a', { order: 1, parent: 'b' }),
      node('section', 'b', { order: 1, parent: 'a' }),
    ]);
    expect(entries).toEqual([]);
    expect(drawn(adrift).match(/a|b/g)?.toSorted()).toEqual(['a', 'b']);
  });

  test('tells of each entry the way to it and what stands beside it', () => {
    const place = placeOf({ title: '示例报告', ...toEntries(TREE) }, 'report', 'inner');
    expect(place?.above.map(({ words }) => words)).toEqual(['一、总结']);
    expect(place?.previous?.documentId).toBe('item');
    expect(place?.next).toBeNull();
    expect(placeOf({ title: '', ...toEntries(TREE) }, 'report', 'nobody')).toBeNull();
  });
});

test('moving a member keeps all others in their order, and a place behind the last is the last', () => {
  expect(withMoved(['a', 'b', 'c'], 'a', 3)).toEqual(['b', 'c', 'a']);
  expect(withMoved(['a', 'b', 'c'], 'c', 1)).toEqual(['c', 'a', 'b']);
  expect(withMoved(['a', 'b', 'c'], 'a', 99)).toEqual(['b', 'c', 'a']);
});

test('honors that change places leave those of other achievements where they are', () => {
  expect(inPlacesOf(['x', 'a', 'y', 'b'], ['b', 'a'])).toEqual(['x', 'b', 'y', 'a']);
});
