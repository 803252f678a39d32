import { expect, it } from 'vitest';
import { formatAmount, readAmount } from './amounts';

it('shows a value in the scale in which the report prints it', () => {
  expect(formatAmount(2_800_000_000, '亿')).toBe('28亿');
  expect(formatAmount(12_300, '万')).toBe('1.23万');
  expect(formatAmount(4.27e12, '万亿')).toBe('4.27万亿');
  expect(formatAmount(8374.2, null)).toBe('8374.2');
  expect(formatAmount(1_234_567, null)).toBe('1,234,567');
});

it('reads what an editor types for a number', () => {
  expect(readAmount('28亿')).toBe(2_800_000_000);
  expect(readAmount(' 1，234.5 ')).toBe(1234.5);
  expect(readAmount('１２')).toBe(12);
  expect(readAmount('4.27万亿')).toBe(4.27e12);
  expect(readAmount('约三百')).toBeNull();
  expect(readAmount('')).toBeNull();
});

it('gives back what it showed', () => {
  for (const [value, scale] of [
    [57.9, null],
    [3_456_700, '万'],
    [0.1, '亿'],
  ] as const)
    expect(readAmount(formatAmount(value, scale))).toBe(value);
});
