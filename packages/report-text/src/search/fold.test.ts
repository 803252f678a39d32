import { expect, test } from 'vitest';
import { fold, pairsOf } from './fold.ts';

const folded = (text: string) => fold(text).text;

test.each([
  ['推动“两个覆盖”提质增效', '推动两个覆盖提质增效'],
  ['暨南大学（深圳）', '暨南大学(深圳)'],
  ['大运ＡＩ小镇', '大运ai小镇'],
  ['2.4万㎡', '２．４万m2'],
  ['2,800万元', '2800万元'],
  ['落户。\n　　提供', '落户提供'],
])('%s and %s are the same to a reader who searches', (one, other) => {
  expect(folded(one)).toBe(folded(other));
});

test.each([
  ['1+4', '14'],
  ['2.4', '24'],
  ['40%', '40'],
])('%s is not %s', (one, other) => {
  expect(folded(one)).not.toBe(folded(other));
});

test('each character knows where it came from, also where one became two', () => {
  const { text, starts, ends } = fold('约“3㎡”𠮷');
  expect(text).toBe('约3m2𠮷');
  expect(starts).toEqual([0, 2, 3, 3, 5, 5]);
  expect(ends).toEqual([1, 3, 4, 4, 7, 7]);
});

test('the pairs of a text never tear a rare character', () => {
  expect(pairsOf('小𠮷规')).toEqual(['小𠮷', '𠮷规', '规']);
});
