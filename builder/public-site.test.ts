import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { json } from 'node:stream/consumers';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { Failure } from '../system/failure.ts';
import { changesSince } from './changes.ts';
import { KeptBuilds, type Made } from './kept-builds.ts';
import { PublicSite } from './public-site.ts';
import { Queue } from './queue.ts';
import { rollBackSite } from './rollback.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'work-reports-public-site-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The log of a CMS, each change with the report it is about; the cursor of a change is its place. */
let log: `${'published' | 'withdrawn' | 'deleted'}${'' | ` ${string}`}`[];
let cms: Server;
let url: string;
beforeAll(async () => {
  cms = createServer((request, response) => {
    void json(request).then((body) => {
      const { since } = (body as { variables: { since: string | null } }).variables;
      response.end(JSON.stringify(changesAfter(since === null ? 0 : Number(since), since)));
    });
  });
  await new Promise<void>((resolve) => cms.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(cms.address() as AddressInfo).port}`;
});
afterAll(() => cms.close());

function changesAfter(place: number, since: string | null) {
  if (place > log.length) return { errors: [{ message: 'unknown', extensions: { code: 'BAD_CURSOR' } }] };
  // Two a page, so that there is more than one.
  const page = log.slice(place, place + 2);
  const cursor = page.length > 0 ? String(place + page.length) : since;
  const hasMore = log.length > place + page.length;
  return { data: { changes: { cursor, hasMore, nodes: page.map(toNode) } } };
}

function toNode(change: string) {
  const [kind, documentId = 'another'] = change.split(' ');
  return { kind, documentId };
}

let builds: KeptBuilds;
let built: Made[];
let fault: Error | null;
let during: () => void;
beforeEach(() => {
  log = ['published', 'published', 'published'];
  built = [];
  fault = null;
  during = () => undefined;
  builds = new KeptBuilds(path.join(mkdtempSync(path.join(folder, 'site-')), 'pages'));
});
const withdrawnSince = (change: string | null) => async () => (await changesSince(url, change)).withdrawn;

/** Two offices, each with a report, and what is made of both. */
function pagesAt(change: string | null): Record<string, string> {
  const reports = (office: string, id: string) => ({
    reports: [{ id, url: `https://example.gov.cn/${office}/2023/` }],
  });
  const offices = [reports('shili-jiedao', 'one'), reports('shili-zhen', 'other')];
  return {
    'index.html': String(change),
    '500.html': 'soon',
    'data/catalogue.json': JSON.stringify({ offices }),
    'search/words.json': 'one other',
    'shili-jiedao/2023/index.html': 'one',
    'shili-jiedao/figures/index.html': 'one',
    'shili-zhen/2023/index.html': 'other',
  };
}

/** What a reader finds. */
const found = (name: string): string | null => {
  const file = path.join(builds.folder, '../pages', name);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
};

const started: PublicSite[] = [];
afterEach(() => {
  for (const site of started.splice(0)) site.stop();
});

async function start(version = '1'): Promise<PublicSite> {
  await builds.prepare();
  const build = async (made: Made) => {
    built.push(made);
    const before = builds.countsAs();
    during();
    if (fault) throw fault;
    for (const [name, text] of Object.entries(pagesAt(made.change))) {
      mkdirSync(path.dirname(path.join(builds.next, name)), { recursive: true });
      writeFileSync(path.join(builds.next, name), text);
    }
    return builds.add({ ...made, duration: 1 }, before, withdrawnSince(made.change));
  };
  const site = new PublicSite({ builds, queue: new Queue(), cms: url, version, build });
  started.push(site);
  return site;
}

const changes = () => built.map(({ change }) => change);

test('the site is built when something has changed, and not otherwise', async () => {
  const site = await start();
  await site.refresh();
  await site.refresh();
  expect(changes()).toEqual(['3']);
  log.push('withdrawn');
  await site.refresh();
  expect(changes()).toEqual(['3', '4']);
  expect(site.status()).toMatchObject({ state: 'current', lastBuild: { change: '4' }, pending: false });
});

test('what is published during a build is found by the next look', async () => {
  const site = await start();
  during = () => void log.push('published');
  await site.refresh();
  during = () => undefined;
  await site.refresh();
  expect(changes()).toEqual(['3', '4']);
});

test('a start builds what was missed, and what an update of the code changes', async () => {
  await (await start()).refresh();
  await (await start()).refresh();
  expect(changes()).toEqual(['3']);
  log.push('published');
  await (await start()).refresh();
  await (await start('2')).refresh();
  expect(built).toEqual([
    { change: '3', version: '1' },
    { change: '4', version: '1' },
    { change: '4', version: '2' },
  ]);
});

test('a build that fails is told, outlives a restart, and is let be until something changes or somebody asks', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  let site = await start();
  await site.refresh();
  fault = new Failure('The site could not be built. ENOSPC: no space left on device');
  log.push('published');
  await site.refresh();
  await site.refresh();
  expect(built).toHaveLength(2);
  expect(site.status()).toMatchObject({ state: 'failed', failure: { reason: /磁盘已满/ } });
  log.push('published');
  await site.refresh();
  expect(built).toHaveLength(3);

  site = await start();
  expect(site.status()).toMatchObject({ state: 'failed', failure: { reason: /磁盘已满/ } });
  fault = null;
  await site.refresh({ anyway: true });
  expect(site.status()).toMatchObject({ state: 'current', failure: null });
});

test('a build that fails is tried again after 1, 2, 5, and then every 10 minutes', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  const site = await start();
  fault = new Failure('The site could not be built.');
  await site.refresh();
  for (const [tries, minutes] of [1, 2, 5, 10, 10].entries()) {
    await vi.advanceTimersByTimeAsync(minutes * 60_000 - 1000);
    await site.refresh();
    expect(built).toHaveLength(tries + 1);
    await vi.advanceTimersByTimeAsync(1000);
    await vi.waitFor(() => expect(built).toHaveLength(tries + 2));
    await site.refresh();
  }
  vi.useRealTimers();
});

test('an empty database in the place of that of the site takes nothing off the net', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  const site = await start();
  await site.refresh();
  log = [];
  await site.refresh();
  expect(changes()).toEqual(['3']);
  expect(site.status()).toMatchObject({ state: 'failed', failure: { reason: /空的数据库/ } });
});

test('a rollback stays until the next publication, also one during a build', async () => {
  vi.spyOn(console, 'log').mockReturnValue();
  const site = await start();
  await site.refresh();
  log.push('published');
  await site.refresh();
  const { id } = await rollBackSite(builds, url);
  await site.refresh();
  expect(builds.current()).toMatchObject({ id, change: '3' });

  log.push('published');
  during = () => builds.rollBack(id, { change: '5', version: '1' });
  await site.refresh();
  during = () => undefined;
  await site.refresh();
  expect(builds.current()?.id).toBe(id);
  log.push('published');
  await site.refresh();
  expect(builds.current()?.change).toBe('6');
});

test.each(['withdrawn', 'deleted'] as const)(
  'a build that may hold what was %s since is not served again, nor is any while nobody can say',
  async (kind) => {
    const site = await start();
    await site.refresh();
    log.push(kind, 'published');
    await site.refresh();
    const current = builds.current();
    await expect(rollBackSite(builds, url)).rejects.toThrow(/was withdrawn or deleted after build/);
    await expect(rollBackSite(builds, 'http://127.0.0.1:1')).rejects.toThrow(/does not answer/);
    await expect(rollBackSite(builds, url, '20200101-000000-000')).rejects.toThrow(/pnpm site:builds/);
    log = ['published'];
    await expect(rollBackSite(builds, url)).rejects.toThrow(/another database/);
    expect(builds.current()).toEqual(current);
  },
);

test('a withdrawn report is gone at once, while a build runs and after it', async () => {
  const site = await start();
  await site.refresh();
  log.push('published');
  during = () => void log.push('withdrawn one');
  const running = site.refresh();
  await vi.waitFor(() => expect(log).toContain('withdrawn one'));
  await site.takeDown();
  expect(found('shili-jiedao/2023/index.html')).toBeNull();
  await running;
  expect(builds.current()?.change).toBe('4');
  expect(found('shili-jiedao/2023/index.html')).toBeNull();
  expect(found('shili-zhen/2023/index.html')).toBe('other');

  during = () => undefined;
  log.push('published one');
  await site.refresh();
  await site.takeDown();
  expect(found('shili-jiedao/2023/index.html')).toBe('one');
  expect(readdirSync(builds.folder)).not.toContain('withdrawn');
});

test('a site that cannot be built shows nothing of a withdrawn report, and all else again once it can', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  const site = await start();
  await site.refresh();
  fault = new Failure('The site could not be built.');
  log.push('published other');
  await site.refresh();
  expect(found('search/words.json')).toBe('one other');

  log.push('withdrawn one', 'published one');
  for (let again = 0; again < 2; again += 1) {
    await site.refresh({ anyway: true });
    expect(readdirSync(path.join(builds.folder, '../pages')).toSorted()).toEqual([
      '500.html',
      'index.html',
      'shili-zhen',
    ]);
    expect(found('index.html')).toBe('soon');
    expect(site.status().failure?.reason).toContain('撤回的报告已从公众网站撤下');
    expect(found('shili-zhen/2023/index.html')).toBe('other');
  }
  fault = null;
  await site.refresh({ anyway: true });
  expect(found('index.html')).toBe('6');
  expect(found('shili-jiedao/2023/index.html')).toBe('one');
});

test('traces of a withdrawn report do not outlast five minutes, however long a build runs', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const site = await start();
  await site.refresh();
  log.push('withdrawn one');
  await site.takeDown();
  expect(found('search/words.json')).toBe('one other');
  vi.setSystemTime(Date.now() + 5 * 60_000 + 1);
  await site.takeDown();
  expect(found('search/words.json')).toBeNull();
  vi.useRealTimers();
});

test.each(['', '{"state": "cur', '\0\0\0\0'])(
  'records that a disk has lost (%j) let the site stand and have it built anew',
  async (rest) => {
    const told = vi.spyOn(console, 'error').mockReturnValue();
    await (await start()).refresh();
    const { id } = builds.current() ?? { id: '' };
    for (const name of ['state', 'rollback', id])
      writeFileSync(path.join(builds.folder, `${name}.json`), rest);
    const site = await start();
    expect(found('index.html')).toBe('3');
    expect(site.status()).toMatchObject({ state: 'failed', failure: { reason: /被中断/ } });
    expect(told.mock.calls.join()).toMatch(/The record of build .+ is lost/);
    await site.refresh();
    expect(changes()).toEqual(['3', '3']);
    expect(builds.list()).toHaveLength(2);
    expect(site.status()).toMatchObject({ state: 'current' });
  },
);
