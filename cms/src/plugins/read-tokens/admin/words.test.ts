import { expect, test } from 'vitest';
import { pointsOf, stateOf } from './words';

test('a rate is a whole number of 万 within the bounds, or none', () => {
  expect(['300', ' 1 ', '3000'].map(pointsOf)).toEqual([3_000_000, 10_000, 30_000_000]);
  expect(['', ' ', '0', '-5', '2.5', '3001', '三百', '1e9', 'NaN'].map(pointsOf)).toEqual(
    Array(9).fill(null),
  );
});

test('a token that ends within two weeks is told apart from one that has ended', () => {
  const now = new Date('2026-03-01T00:00:00Z');
  const state = (expiresAt: string | null) => stateOf({ expiresAt }, now);
  expect(state(null)).toBe('valid');
  expect(state('2026-03-15T00:00:01Z')).toBe('valid');
  expect(state('2026-03-15T00:00:00Z')).toBe('ending');
  expect(state('2026-03-01T00:00:00Z')).toBe('expired');
});
