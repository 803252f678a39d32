import { expect, test } from 'vitest';
import { inScale, positionOf, scaleOf, spanOf } from './scales.ts';

const series = (unit: string, ...values: number[]) => {
  const points = values.map((value) => ({ value }));
  const scale = scaleOf({ unit, points });
  return [scale.unit, ...values.map((value) => inScale(value, scale))];
};

test('a series is labelled in the largest unit that keeps its numbers short', () => {
  expect(series('元', 28_600_000_000, 30_200_000_000)).toEqual(['亿元', '286', '302']);
  expect(series('平方米', 18_000, 31_000)).toEqual(['万平方米', '1.8', '3.1']);
  expect(series('家', 64, 8_120)).toEqual(['家', '64', '8,120']);
  expect(series('%', -10.9, 26.3)).toEqual(['%', '-10.9', '26.3']);
});

test('zero is always on the scale, so that a length stands for the whole number', () => {
  const amounts = spanOf([80, 100]);
  expect([positionOf(0, amounts), positionOf(80, amounts), positionOf(100, amounts)]).toEqual([0, 80, 100]);
  const changes = spanOf([10, -30]);
  expect([positionOf(-30, changes), positionOf(0, changes), positionOf(10, changes)]).toEqual([0, 75, 100]);
  expect(positionOf(0, spanOf([0, 0]))).toBe(0);
});
