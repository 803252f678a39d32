import { expect, test } from 'vitest';
import { toPieces } from './full-width.ts';

const fullWidth = (text: string) => toPieces(text).filter((_, index) => index % 2 === 1);

test('ASCII marks in Chinese text are set full-width', () => {
  expect(fullWidth('一城,以商圈为核心;建成2.4万㎡,协助')).toEqual([',', ';', ',']);
  expect(fullWidth('情况如下:完成147%;“小巨人”')).toEqual([':', ';']);
  expect(fullWidth('(一)(5G基站)建设')).toEqual(['(', ')', '(', ')']);
});

test('marks of numbers, times and Latin text stay as narrow as they are', () => {
  for (const text of ['投资1,000元', '每天10:30开门', 'A,B', '国内生产总值(GDP)增长', '已有的，标点；']) {
    expect(fullWidth(text), text).toEqual([]);
  }
});

test('no character is lost or changed', () => {
  const text = '一、(一)甲,乙(丙(丁)戊)己)庚(';
  expect(toPieces(text).join('')).toBe(text);
});

test('a text of nothing but parentheses is cut in no time', () => {
  const start = performance.now();
  toPieces(`${'('.repeat(50_000)}${'甲'.repeat(50_000)}${')'.repeat(50_000)}`);
  expect(performance.now() - start).toBeLessThan(1_000);
});
