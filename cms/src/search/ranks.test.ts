import { expect, test } from 'vitest';
import { ranksOf } from './ranks';

const ranked = (order: string, before: readonly (readonly [string, number])[] = []) =>
  ranksOf(Array.from(order), new Map(before));
const after = (order: string, next: string) => {
  const before = ranked(order).map((rank, index) => [order.charAt(index), rank] as const);
  return new Map(ranked(next, before).map((rank, index) => [next.charAt(index), rank]));
};

test('what stays keeps its rank when something is added or removed', () => {
  const ranks = after('abcd', 'xaybdz');
  const first = after('abcd', 'abcd');
  for (const id of 'abd') expect(ranks.get(id)).toBe(first.get(id));
  expect([...ranks.values()]).toEqual([...ranks.values()].toSorted((a, b) => a - b));
  expect(new Set(ranks.values()).size).toBe(6);
});

test('what is moved gets another rank, and the others keep theirs', () => {
  const ranks = after('abcde', 'eabcd');
  const first = after('abcde', 'abcde');
  for (const id of 'abcd') expect(ranks.get(id)).toBe(first.get(id));
  expect(ranks.get('e')).toBeLessThan(ranks.get('a') ?? 0);
});

test('ranks rise however often something is put in the same place', () => {
  let before = new Map<string, number>();
  let order = ['a', 'b'];
  for (let time = 0; time < 200; time += 1) {
    order = ['a', `${time}`, ...order.slice(1)];
    const ranks = ranksOf(order, before);
    expect(ranks.every((rank, index) => index === 0 || rank > (ranks[index - 1] ?? 0))).toBe(true);
    before = new Map(order.map((id, index) => [id, ranks[index] ?? 0]));
  }
});
