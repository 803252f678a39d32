import { expect, test, vi } from 'vitest';
import { Queue } from './queue.ts';
import { settle } from './settle.ts';

/** Jobs that run until they are told to end, and what has run. */
function jobs() {
  const queue = new Queue();
  const ran: string[] = [];
  const ends: (() => void)[] = [];
  const add = (name: string, urgent = false) =>
    queue.add({
      name,
      urgent,
      run: () => {
        ran.push(name);
        return new Promise((resolve) => ends.push(resolve));
      },
    });
  const end = async () => {
    ends.shift()?.();
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { queue, ran, add, end };
}

test('one job runs at a time, and any number that come meanwhile are one more', async () => {
  const { queue, ran, add, end } = jobs();
  void add('site');
  for (let times = 0; times < 10; times += 1) void add('site');
  expect(ran).toEqual(['site']);
  expect(queue.isWaiting('site')).toBe(true);
  await end();
  expect(ran).toEqual(['site', 'site']);
  expect(queue.isWaiting('site')).toBe(false);
  await end();
  expect(ran).toEqual(['site', 'site']);
});

test('a preview goes before a site that waits, but only one: a withdrawal gets through', async () => {
  const { ran, add, end } = jobs();
  void add('running');
  void add('site');
  for (const preview of ['first', 'second', 'third']) void add(preview, true);
  for (let times = 0; times < 5; times += 1) await end();
  expect(ran).toEqual(['running', 'first', 'site', 'second', 'third']);
});

test('who waits hears how it went, and a job that fails keeps no other from running', async () => {
  const queue = new Queue();
  const failing = queue.add({ name: 'a', urgent: true, run: () => Promise.reject(new Error('no paper')) });
  const after = queue.add({ name: 'b', urgent: true, run: () => Promise.resolve() });
  await expect(failing).rejects.toThrow('no paper');
  await expect(after).resolves.toBeUndefined();
});

test('a queue that stops asks the job that runs to end, and begins no other', async () => {
  const queue = new Queue();
  const ran: string[] = [];
  void queue.add({
    name: 'long',
    urgent: false,
    run: (signal) => new Promise((resolve) => signal.addEventListener('abort', () => resolve())),
  });
  const waiting = queue.add({
    name: 'next',
    urgent: false,
    run: () => {
      ran.push('next');
      return Promise.resolve();
    },
  });
  await queue.stop();
  await expect(waiting).rejects.toThrow('stopping');
  expect(ran).toEqual([]);
});

test('calls that come close upon each other are one, and the first waits only so long', () => {
  vi.useFakeTimers();
  const act = vi.fn();
  const call = settle(act, { quiet: 1000, atMost: 5000 });
  call();
  vi.advanceTimersByTime(900);
  call();
  vi.advanceTimersByTime(900);
  expect(act).not.toHaveBeenCalled();
  vi.advanceTimersByTime(100);
  expect(act).toHaveBeenCalledTimes(1);

  for (let times = 0; times < 8; times += 1) {
    call();
    vi.advanceTimersByTime(900);
  }
  expect(act).toHaveBeenCalledTimes(2);
  vi.useRealTimers();
});
