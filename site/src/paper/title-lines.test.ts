import { expect, test } from 'vitest';
import { titleLines } from './title-lines.ts';

const title = '示例街道2023年工作总结及2024年工作计划';

test('a title that fits stands on one line', () => {
  expect(titleLines(title, 30)).toEqual([title]);
});

test('a longer one is cut between what it joins', () => {
  expect(titleLines(title, 18)).toEqual(['示例街道2023年工作总结', '及2024年工作计划']);
});

test('no line is wider than there is room for, and no word is torn', () => {
  const long = '示例市示例区人民政府示例街道办事处2023年度工作总结和2024年度工作计划';
  const lines = titleLines(long, 16);
  expect(lines.join('')).toBe(long);
  expect(lines.length).toBe(3);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(18);
});

test('a text that is no title any more is left to flow', () => {
  expect(titleLines('示例'.repeat(500), 18)).toHaveLength(1);
});
