import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, expect, test } from 'vitest';
import { answers } from '../scripts/cms.ts';
import { ROOT } from '../system/folders.ts';
import { freePort } from '../system/ports.ts';
import { collect, ended } from '../system/processes.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'work-reports-start-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const started: ChildProcess[] = [];
afterEach(() => {
  for (const child of started.splice(0)) interrupt(child);
});

/** `pnpm start` on ports and a database of its own, in a process group of its own, as in a terminal. */
async function start(database: string, extra: Record<string, string> = {}) {
  const [port, sitePort, builderPort] = [await freePort(), await freePort(), await freePort()];
  const env = {
    ...process.env,
    PORT: String(port),
    SITE_PORT: String(sitePort),
    BUILDER_PORT: String(builderPort),
    HOST: '127.0.0.1',
    DATABASE_FILENAME: path.join(folder, database),
    SITE_OUT: path.join(folder, 'pages'),
    ...extra,
  };
  const child = spawn(process.execPath, ['scripts/start.ts'], {
    cwd: ROOT,
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.push(child);
  const output = collect(child.stdout, child.stderr);
  const [cms = '', site = '', builder = ''] = [port, sitePort, builderPort].map(
    (each) => `http://127.0.0.1:${each}`,
  );
  return { child, output, cms, site, builder };
}

/** Ctrl-C: the terminal sends it to every process of the group. */
function interrupt({ pid, exitCode }: ChildProcess): void {
  if (pid !== undefined && exitCode === null) process.kill(-pid, 'SIGINT');
}

async function until(said: () => string, words: string): Promise<void> {
  for (let tries = 0; !said().includes(words); tries += 1) {
    if (tries > 600) throw new Error(`Never said "${words}":\n${said()}`);
    await wait(100);
  }
}

async function reportsOf(cms: string): Promise<unknown> {
  const response = await fetch(`${cms}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ reports { documentId publishedAt } sections { documentId } }' }),
  });
  return response.json();
}

test('start serves everything, Ctrl-C stops all of it, and a second start changes no data', async () => {
  const seen: unknown[] = [];
  for (let round = 0; round < 2; round += 1) {
    const { child, output, cms, site, builder } = await start('data.db');
    await until(output, 'Press Ctrl-C to stop.');
    expect(output()).toContain(`http://localhost:${new URL(site).port}/`);
    expect(output()).toContain(`http://localhost:${new URL(cms).port}/admin`);
    expect(output()).toContain(`http://localhost:${new URL(cms).port}/graphql`);
    expect(await answers(`${site}/henggang-jiedao/2023/`)).toBe(true);
    expect(await answers(`${cms}/admin`)).toBe(true);
    seen.push(await reportsOf(cms));

    interrupt(child);
    expect(await ended(child)).toBe(0);
    expect(output()).toContain('Stopped.');
    expect(await answers(`${cms}/_health`)).toBe(false);
    expect(await answers(`${site}/healthz`)).toBe(false);
    expect(await answers(`${builder}/healthz`)).toBe(false);
  }
  expect(seen[1]).toEqual(seen[0]);
});

test('a taken port is named before anything starts', async () => {
  const other = createServer();
  const taken = await freePort();
  await new Promise<void>((resolve) => other.listen(taken, '127.0.0.1', resolve));
  const { child, output } = await start('unused.db', { SITE_PORT: String(taken) });
  expect(await ended(child)).toBe(1);
  expect(output().trim()).toBe(
    `✗ Port ${taken} is taken: stop the program that uses it, or set SITE_PORT to a free port.`,
  );
  other.close();
});

test('a damaged database file is named, and left as it is', async () => {
  writeFileSync(path.join(folder, 'broken.db'), 'no database '.repeat(1000));
  const { child, output } = await start('broken.db');
  expect(await ended(child)).toBe(1);
  expect(output()).toContain('✗ The database file is damaged: put a backup in its place');
  expect(output()).not.toMatch(/\n\s+at /);
});

test('a CMS that does not come up says its last words', async () => {
  const { child, output } = await start('unused.db', { DATABASE_CLIENT: 'oracle' });
  expect(await ended(child)).toBe(1);
  expect(output()).toMatch(/✗ .*DATABASE_CLIENT/s);
  expect(output()).not.toMatch(/\n\s+at /);
});
