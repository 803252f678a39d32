import { EventEmitter } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';

vi.stubEnv('API_TIME_LIMIT', '20');
const { TimeoutError, withinTimeLimit } = await import('./time-limit');

/** Asks for a query as knex does: whoever listens may refuse it. */
const query = (transaction: EventEmitter) => transaction.emit('query');

test('work may ask the database until its time is over', async () => {
  const transaction = new EventEmitter();
  const asked = withinTimeLimit(transaction, async () => {
    query(transaction);
    await wait(30);
    query(transaction);
  });
  await expect(asked).rejects.toThrow(TimeoutError);
});

test('the transaction can be ended after that', async () => {
  const transaction = new EventEmitter();
  await withinTimeLimit(transaction, () => wait(30));
  expect(() => query(transaction)).not.toThrow();
});

test('work that makes nothing of a query refused to it is late all the same', async () => {
  const transaction = new EventEmitter();
  const swallow = async () => {
    await wait(30);
    expect(() => query(transaction)).toThrow(TimeoutError);
  };
  expect(await withinTimeLimit(transaction, swallow)).toBe(false);
  expect(await withinTimeLimit(transaction, () => Promise.resolve(query(transaction)))).toBe(true);
});
