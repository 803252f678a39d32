import { type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { KeptBuilds } from '../builder/kept-builds.ts';
import { rollBackSite } from '../builder/rollback.ts';
import { launchBuilder, type RunningBuilder, untilBuilt } from '../scripts/builder.ts';
import { freePort } from '../system/ports.ts';
import { ended, stop } from '../system/processes.ts';
import { launchSite } from '../scripts/site.ts';
import { TestCms } from './running-cms.ts';

// Vitest marks its workers as a development environment, which Astro would believe.
delete process.env['DEV'];

const folder = mkdtempSync(path.join(tmpdir(), 'work-reports-publication-'));
const out = path.join(folder, 'pages');
const secret = 'a secret that the CMS and the builder share';
const REPORT = '/henggang-jiedao/2023/';

let cms: TestCms;
let builder: RunningBuilder;
let builderPort: number;
let site: ChildProcess;
let siteUrl: string;
beforeAll(async () => {
  builderPort = await freePort();
  cms = await TestCms.start({ BUILDER_URL: `http://127.0.0.1:${builderPort}`, BUILDER_SECRET: secret });
  const sitePort = await freePort();
  siteUrl = `http://127.0.0.1:${sitePort}`;
  builder = await startBuilder();
  await untilBuilt(builder, { out, secret, signal: new AbortController().signal });
  site = await launchSite(sitePort, { cms: cms.url, out });
});
afterAll(async () => {
  await Promise.all([stop(site), stop(builder.process)]);
  await cms.stop();
  rmSync(folder, { recursive: true, force: true });
});

const startBuilder = (env: Record<string, string> = {}) =>
  launchBuilder(builderPort, {
    CMS_URL: cms.url,
    SITE_URL: siteUrl,
    SITE_OUT: out,
    BUILDER_SECRET: secret,
    ...env,
  });

const page = async (address = REPORT) => (await fetch(`${siteUrl}${address}`)).text();
const status = async () =>
  (await cms.admin('GET', '/public-site/status')).body as { state?: string; reason?: string };

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; !(await holds()); tries += 1) {
    if (tries > 300) throw new Error(`It never was so. The builder last said:\n${builder.output()}`);
    await wait(100);
  }
}

/** Publishes the sample with another topic of its first achievement. */
async function publish(topic: string): Promise<void> {
  const { id, achievement } = await sample();
  await cms.edit('achievement', achievement, { topic });
  expect((await cms.act('report', id, 'publish')).body.error).toBeUndefined();
}

async function sample() {
  const { data } = await cms.ask(
    '{ reports { documentId office { documentId } sections { achievements { documentId } } } }',
  );
  const [report] = (
    data as {
      reports: {
        documentId: string;
        office: { documentId: string };
        sections: { achievements: { documentId: string }[] }[];
      }[];
    }
  ).reports;
  const achievement = report?.sections.flatMap(({ achievements }) => achievements)[0];
  if (!report || !achievement) throw new Error('There is no sample.');
  return { id: report.documentId, office: report.office.documentId, achievement: achievement.documentId };
}

test('a publication is public by itself, and no reader is ever without the page and its styles', async () => {
  const faults: string[] = [];
  const seen = new Set<string>();
  const reading = new AbortController();
  const read = (async () => {
    while (!reading.signal.aborted) {
      const response = await fetch(`${siteUrl}${REPORT}`);
      const html = await response.text();
      if (response.status !== 200 || !html.endsWith('</html>')) faults.push(`${response.status} ${html}`);
      for (const [, asset = ''] of html.matchAll(/(?:src|href)="(\/_astro\/[^"]+)"/g)) {
        seen.add(asset);
        if (!(await fetch(`${siteUrl}${asset}`)).ok) faults.push(asset);
      }
    }
  })();
  await publish('不经人手到达公众');
  await until(async () => (await page()).includes('不经人手到达公众'));
  await until(async () => (await status()).state === 'current');
  reading.abort();
  await read;
  expect(faults).toEqual([]);
  expect(seen.size).toBeGreaterThan(0);
});

test('a builder that is killed leaves the old site, and catches up when it is started again', async () => {
  await publish('生成到一半');
  await until(async () => (await status()).state === 'building');
  builder.process.kill('SIGKILL');
  await ended(builder.process);
  expect(await page()).toContain('不经人手到达公众');
  await publish('没有人听见');
  expect(await status()).toMatchObject({ state: 'unreachable', reason: /恢复后会自动补上/ });

  // It hears nothing from this CMS: who knows another secret may tell it nothing.
  builder = await startBuilder({ BUILDER_SECRET: `${secret}, but not any more`, BUILDER_LOOK_SECONDS: '1' });
  await until(async () => (await page()).includes('没有人听见'));
  await publish('只能自己去看');
  await until(async () => (await page()).includes('只能自己去看'));
  expect(cms.output()).toContain('could not be told of a change (it answers with 401');
  await stop(builder.process);
  builder = await startBuilder();
});

test('a build that fails leaves the site, tells why, and is made good by the next publication', async () => {
  const { office } = await sample();
  await cms.edit('office', office, { slug: 'data' });
  await cms.act('office', office, 'publish');
  await until(async () => (await status()).state === 'failed');
  expect((await status()).reason).toBe(
    '单位“横岗街道办事处”的网址名与网站自己的页面 /data/ 重复，请修改这个单位的“网址名”并重新发布。',
  );
  expect(await page()).toContain('只能自己去看');

  await cms.edit('office', office, { slug: 'henggang-jiedao' });
  await cms.act('office', office, 'publish');
  await until(async () => (await status()).state === 'current');
});

test('a withdrawn report is gone, and all traces of it, also while nothing can be built', async () => {
  const { id } = await sample();
  const cache = `${out}.cache`;
  rmSync(cache, { recursive: true });
  writeFileSync(cache, 'No build can keep anything here.');
  await cms.act('report', id, 'unpublish');
  await until(async () => (await fetch(`${siteUrl}${REPORT}`)).status === 404);
  await until(async () => (await page('/')).includes('网站正在更新'));
  await until(async () => (await status()).state === 'failed');
  expect((await status()).reason).toContain('撤回的报告已从公众网站撤下');
  const left = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const texts = left.map(({ parentPath, name }) => readFileSync(path.join(parentPath, name), 'utf8'));
  expect(texts.filter((text) => text.includes('横岗'))).toEqual([]);

  rmSync(cache);
  await cms.act('report', id, 'publish');
  await until(async () => (await page()).includes('只能自己去看'));
  await until(async () => (await status()).state === 'current');
});

test('a page that goes while it is asked for does not take the server along', async () => {
  // Found like a file, and cannot be opened.
  const unopened = createServer().listen(path.join(out, 'unopened.html'));
  await once(unopened, 'listening');
  await fetch(`${siteUrl}/unopened.html`).catch(() => undefined);
  expect(await page('/')).toContain('henggang-jiedao');
  unopened.close();
});

test('a withdrawal takes the pages away, and no rollback brings them back', async () => {
  await publish('还会有下一版');
  await until(async () => (await page()).includes('还会有下一版'));
  const builds = new KeptBuilds(out);
  const [latest] = builds.list();
  const rolledBack = await rollBackSite(builds, cms.url);
  expect(rolledBack.id).not.toBe(latest?.id);
  expect((await cms.admin('POST', '/public-site/rebuild')).status).toBe(200);
  await until(async () => builds.current()?.id !== rolledBack.id && (await status()).state === 'current');

  await cms.act('report', (await sample()).id, 'unpublish');
  await until(async () => (await fetch(`${siteUrl}${REPORT}`)).status === 404);
  await until(async () => (await page('/')).includes('本网站目前没有公开的报告。'));
  await expect(rollBackSite(builds, cms.url)).rejects.toThrow(/was withdrawn or deleted after build/);
  expect(await page('/')).toContain('本网站目前没有公开的报告。');
});
