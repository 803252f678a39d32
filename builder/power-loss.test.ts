import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { KeptBuilds } from './kept-builds.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'work-reports-power-loss-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What is on disk for good, and what takes another's place, in the order in which it happens. */
const done = vi.hoisted((): string[] => []);
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  const opened = new Map<number, string>();
  return {
    ...fs,
    openSync: (name: string, flags: string) => {
      const descriptor = fs.openSync(name, flags);
      opened.set(descriptor, name);
      return descriptor;
    },
    fsyncSync: (descriptor: number) => {
      fs.fsyncSync(descriptor);
      done.push(`flush ${opened.get(descriptor)}`);
    },
    writeFileSync: (name: string, content: string, options?: { flush: boolean }) => {
      fs.writeFileSync(name, content, options);
      if (options?.flush) done.push(`flush ${name}`);
    },
    renameSync: (from: string, to: string) => {
      fs.renameSync(from, to);
      done.push(`${from} becomes ${to}`);
    },
  };
});
vi.mock('node:fs/promises', async (original) => {
  const fs = await original<typeof import('node:fs/promises')>();
  const open = async (name: string, flags: string) => {
    const file = await fs.open(name, flags);
    const sync = () => file.sync().then(() => done.push(`flush ${name}`));
    return { sync, close: () => file.close() };
  };
  return { ...fs, open };
});

const out = path.join(folder, 'pages');
const builds = new KeptBuilds(out);
const REPORT = { id: 'one', url: 'https://example.gov.cn/shili-jiedao/2023/' };

beforeEach(async () => {
  await builds.prepare();
  mkdirSync(path.join(builds.next, 'data'), { recursive: true });
  mkdirSync(path.join(builds.next, 'shili-jiedao/2023'), { recursive: true });
  writeFileSync(path.join(builds.next, 'shili-jiedao/2023/index.html'), 'one');
  writeFileSync(
    path.join(builds.next, 'data/catalogue.json'),
    JSON.stringify({ offices: [{ reports: [REPORT] }] }),
  );
  done.length = 0;
});

const add = () => builds.add({ change: '1', version: '1', duration: 1 }, builds.countsAs());
const steps = () => done.map((step) => step.replaceAll(`${folder}/`, ''));

test('each step of a build is on disk before the one that counts on it', async () => {
  const { id } = (await add()) ?? { id: '' };
  const files = ['', '/data', '/data/catalogue.json', '/shili-jiedao', '/shili-jiedao/2023'];
  const next = [...files, '/shili-jiedao/2023/index.html'].map((name) => `flush pages.builds/next${name}`);
  expect(steps().slice(0, next.length).toSorted()).toEqual(next);
  expect(steps().slice(next.length)).toEqual([
    `flush pages.builds/${id}.json.part`,
    `pages.builds/${id}.json.part becomes pages.builds/${id}.json`,
    'flush pages.builds',
    `pages.builds/next becomes pages.builds/${id}`,
    'flush pages.builds',
    'pages.builds/link becomes pages',
    `flush ${folder}`,
  ]);
});

test('what was withdrawn does not come back', async () => {
  const { id } = (await add()) ?? { id: '' };
  done.length = 0;
  builds.withdraw(['one'], { withTraces: false });
  expect(steps()).toEqual([
    `pages.builds/${id}/shili-jiedao/2023/ becomes pages.builds/withdrawn`,
    `flush pages.builds/${id}/shili-jiedao`,
  ]);
});
