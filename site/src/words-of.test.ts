import { expect, test } from 'vitest';
import { wordsOf } from './words-of.ts';

test('a heading may break between words and never inside a year, a quotation or before a mark', () => {
  expect(wordsOf('示例街道2023年工作总结及2024年工作计划')).toEqual(
    expect.arrayContaining(['2023年', '工作', '总结', '2024年', '计划']),
  );
  for (const word of wordsOf('推动“两个覆盖”提质增效,再上台阶。')) expect(word).toMatch(/^[^”,。].*[^“]$/);
});

test('nothing is lost', () => {
  for (const text of ['', '一', '(一)聚力产业提档升级,巩固经济向好态势', 'AI小镇 TOD 3.5%'])
    expect(wordsOf(text).join('')).toBe(text);
});
