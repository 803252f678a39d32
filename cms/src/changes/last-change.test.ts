import { expect, test } from 'vitest';
import { together } from './last-change';

/** A question whose answers are given by hand. */
function asked() {
  const open: ((answer: number) => void)[] = [];
  const ask = together(() => new Promise<number>((resolve) => open.push(resolve)));
  return { ask, open };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

test('nobody is given what was read before they came', async () => {
  const { ask, open } = asked();
  const first = ask();
  const second = ask();
  open[0]?.(1);
  expect(await first).toBe(1);
  await settled();
  open[1]?.(2);
  expect(await second).toBe(2);
});

test('all who wait are told by one question', async () => {
  const { ask, open } = asked();
  const first = ask();
  const waiting = [ask(), ask(), ask()];
  open[0]?.(1);
  await first;
  await settled();
  expect(open).toHaveLength(2);
  open[1]?.(2);
  expect(await Promise.all(waiting)).toEqual([2, 2, 2]);
});

test('a fault is told to those who asked, and the next question is asked', async () => {
  let faults = 1;
  const ask = together(() => (faults-- > 0 ? Promise.reject(new Error('gone')) : Promise.resolve(3)));
  const first = ask();
  const second = ask();
  await expect(first).rejects.toThrow('gone');
  expect(await second).toBe(3);
});
