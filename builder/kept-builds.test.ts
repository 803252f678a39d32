import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { KeptBuilds } from './kept-builds.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'work-reports-kept-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let out: string;
let builds: KeptBuilds;
beforeEach(async () => {
  out = path.join(mkdtempSync(path.join(folder, 'site-')), 'pages');
  builds = new KeptBuilds(out);
  await builds.prepare();
});

function write(words: string): void {
  const assets = path.join(builds.next, '_astro');
  mkdirSync(assets, { recursive: true });
  writeFileSync(path.join(builds.next, 'index.html'), words);
  writeFileSync(path.join(assets, `${words}.css`), words);
}

let day = 0;
async function add(words: string, change = words) {
  write(words);
  day += 1;
  const facts = { change, version: '1', duration: 1 };
  const added = await builds.add(facts, builds.countsAs(), undefined, new Date(Date.UTC(2026, 0, day)));
  if (!added) throw new Error('It was not added.');
  return added;
}

const served = () => readFileSync(path.join(out, 'index.html'), 'utf8');

test('the last build is served, and five are kept', async () => {
  const added = [];
  for (const words of ['a', 'b', 'c', 'd', 'e', 'f', 'g']) {
    added.unshift(await add(words));
    expect(served()).toBe(words);
  }
  expect(builds.list()).toEqual(added.slice(0, 5));
  expect(builds.current()).toEqual(added[0]);
  const folders = readdirSync(builds.folder).filter((name) => !name.endsWith('.json'));
  expect(folders.toSorted()).toEqual(
    added
      .slice(0, 5)
      .map(({ id }) => id)
      .toSorted(),
  );
});

test('the styles of the build before are there too, those before it no longer', async () => {
  for (const words of ['a', 'b', 'c']) await add(words);
  expect(readdirSync(path.join(out, '_astro')).toSorted()).toEqual(['b.css', 'c.css']);
  expect(readFileSync(path.join(out, '_astro/b.css'), 'utf8')).toBe('b');
});

test('what a killed build has left is swept away, whatever it was at', async () => {
  await add('a');
  write('half');
  writeFileSync(
    path.join(builds.folder, '20260301-093000-000.json'),
    JSON.stringify({
      id: '20260301-093000-000',
      builtAt: '2026-03-01T09:30:00.000Z',
      duration: 1,
      change: null,
      version: '1',
      carried: [],
    }),
  );
  writeFileSync(path.join(builds.folder, '20260301-093000-000.json.part'), '{');
  mkdirSync(path.join(builds.folder, '20260302-093000-000'));
  symlinkSync('nowhere', path.join(builds.folder, 'link'));
  const { id } = await add('b').then(() => builds.list()[1] ?? { id: '' });
  await new KeptBuilds(out).prepare();
  expect(served()).toBe('b');
  expect(readdirSync(builds.folder).filter((name) => !name.startsWith(id)).length).toBe(2);
});

test('a folder from before there were builds becomes the first of them', async () => {
  rmSync(builds.folder, { recursive: true });
  mkdirSync(out);
  writeFileSync(path.join(out, 'index.html'), 'old');
  await builds.prepare();
  expect(served()).toBe('old');
  expect(builds.current()).toMatchObject({ change: null, version: '' });
  await add('new');
  expect(builds.list()).toHaveLength(2);
});

test('a site that went away between two steps of that comes back', async () => {
  await add('a');
  rmSync(out);
  await builds.prepare();
  expect(served()).toBe('a');
});

test('a rollback counts as made from all that had changed by then, until something is built after it', async () => {
  const first = await add('a');
  await add('b');
  builds.rollBack(first.id, { change: 'b', version: '1' });
  expect(served()).toBe('a');
  expect(builds.countsAs()).toMatchObject({ change: 'b', version: '1' });
  await add('c');
  expect(builds.countsAs()).toMatchObject({ change: 'c' });
});

test('the build that is served is kept, however old', async () => {
  const added = [];
  for (const words of ['a', 'b', 'c', 'd', 'e']) added.push(await add(words));
  const [oldest] = added;
  const began = builds.countsAs();
  builds.rollBack(oldest?.id ?? '', { change: 'e', version: '1' });
  // Of a build that was begun before the rollback nothing is left.
  write('f');
  const late = await builds.add({ change: 'f', version: '1', duration: 1 }, began);
  expect(late).toBeNull();
  expect(existsSync(builds.next)).toBe(false);
  expect(served()).toBe('a');
  expect(existsSync(path.join(builds.folder, oldest?.id ?? ''))).toBe(true);
});
