import { expect, test } from 'vitest';
import type { Figure } from './data/view-models.ts';
import { formatDate, formatTagTime, formatValue, isoDate } from './format.ts';

const figure = (fields: Partial<Figure>): Figure => ({
  text: '',
  start: 0,
  end: 0,
  value: 0,
  qualifier: 'exact',
  status: 'actual',
  ...fields,
});

test.each([
  [{ value: 2_800_000_000, unit: '元', baseUnit: '元' }, '2,800,000,000 元'],
  [{ value: 20, unit: '场', qualifier: 'at_least' }, '至少 20 场'],
  [{ value: 40, unit: '%', baseUnit: '%', direction: 'down' }, '下降 40%'],
  [{ value: 5957.52, unit: '㎡', baseUnit: '平方米' }, '5,957.52 平方米'],
  [{ value: 3, valueTo: 5, unit: '年' }, '3—5 年'],
  [{ value: 1.5, unit: '个百分点', direction: 'up', qualifier: 'about' }, '上升约 1.5 个百分点'],
  [{ value: 7 }, '7'],
] as const)('%o reads %s', (fields, text) => {
  expect(formatValue(figure(fields))).toBe(text);
});

test('a day stays the same day wherever the site is built', () => {
  const day = new Date('2023-12-18');
  expect([formatDate(day), isoDate(day), formatTagTime(day)]).toEqual([
    '2023年12月18日',
    '2023-12-18',
    '2023-12-18 00:00',
  ]);
});
