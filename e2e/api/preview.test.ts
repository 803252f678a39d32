import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { readDocument } from '@work-reports/report-files';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBuilder, type RunningBuilder, untilBuilt } from '../../scripts/builder.ts';
import { freePort } from '../../system/ports.ts';
import { stop } from '../../system/processes.ts';
import { findChromium, launchChromium } from '../chromium.ts';
import { TestCms } from '../running-cms.ts';

// Vitest marks its workers as a development environment, which Astro would believe.
delete process.env['DEV'];

const folder = mkdtempSync(path.join(tmpdir(), 'work-reports-preview-'));
const out = path.join(folder, 'pages');
const secrets = {
  BUILDER_SECRET: 'a secret that the CMS and the builder share',
  PREVIEW_TOKEN: 'a-token-that-reads-drafts',
  PREVIEW_SECRET: 'a secret that signs the links to previews',
};
const EDIT = '还没有发布的改动';
const PAGE = '/henggang-jiedao/2023/';

let cms: TestCms;
let builder: RunningBuilder;
let report: string;
/** The link for a leader, and the cookie that it gives. */
let link: string;
let cookie: string;
beforeAll(async () => {
  const port = await freePort();
  cms = await TestCms.start({
    BUILDER_URL: `http://127.0.0.1:${port}`,
    // A second: long enough to be opened, short enough to be waited for.
    PREVIEW_OWN_HOURS: String(1 / 3600),
    ...secrets,
  });
  builder = await launchBuilder(port, {
    CMS_URL: cms.url,
    SITE_URL: 'https://example.gov.cn',
    SITE_OUT: out,
    ...secrets,
  });
  const { data } = await cms.ask('{ reports { documentId sections { achievements { documentId } } } }');
  const [sample] = (
    data as { reports: { documentId: string; sections: { achievements: { documentId: string }[] }[] }[] }
  ).reports;
  report = sample?.documentId ?? '';
  const achievement = sample?.sections.flatMap(({ achievements }) => achievements)[0]?.documentId ?? '';
  await cms.edit('achievement', achievement, { topic: EDIT });
  link = (await cms.admin('POST', `/preview-links/reports/${report}`)).body.path ?? '';
});
afterAll(async () => {
  await stop(builder.process);
  await cms.stop();
  rmSync(folder, { recursive: true, force: true });
});

const get = (address: string, sent = cookie) =>
  fetch(`${cms.url}${address}`, { redirect: 'manual', headers: { cookie: sent } });
const preview = (address: string, sent = cookie) => get(`/preview/${report}${address}`, sent);

/** What is there once the waiting page no longer is. */
async function built(address: string): Promise<Response> {
  for (let tries = 0; tries < 300; tries += 1) {
    const response = await preview(address);
    if (response.status !== 202) return response;
    await wait(100);
  }
  throw new Error(`It was never built. The builder last said:\n${builder.output()}`);
}

const BUTTON = '/content-manager/preview/url/api::report.report';

test('a link takes whoever holds it to the draft, as the public site would show it', async () => {
  const opened = await get(link, '');
  const given = opened.headers.get('set-cookie') ?? '';
  expect(given).toMatch(new RegExp(`; path=/preview/${report}/; expires=.*; samesite=lax; httponly`));
  cookie = given.split(';')[0] ?? '';

  const waiting = await get(opened.headers.get('location') ?? '');
  expect(await waiting.text()).toContain('正在生成预览');
  const ready = await built('/start/');
  expect(ready.headers.get('location')).toBe(`/preview/${report}${PAGE}`);

  const page = await preview(PAGE);
  const html = await page.text();
  expect(html).toContain(EDIT);
  expect(html).toContain('预览稿：未发布，请勿外传');
  expect(html).toContain('<link rel="canonical" href="https://example.gov.cn/henggang-jiedao/2023/">');
  expect(Object.fromEntries(page.headers)).toMatchObject({
    'cache-control': 'no-store',
    'x-robots-tag': 'noindex',
    'referrer-policy': 'no-referrer',
    'content-security-policy': "frame-ancestors 'self'",
    'cross-origin-resource-policy': 'same-origin',
  });
  // All that the page is made of, and where its tabs lead.
  const links = Array.from(html.matchAll(/ (?:href|src)="(\/[^"#]*)/g), ([, address]) => String(address));
  const own = links.filter((address) => /_astro|\/2023\//.test(address));
  expect(own.length).toBeGreaterThan(10);
  for (const address of new Set(own)) expect([address, (await get(address)).status]).toEqual([address, 200]);
  const pdf = await preview(`${PAGE}report.pdf`);
  expect(pdf.headers.get('content-type')).toBe('application/pdf');
  expect(Buffer.from(await pdf.arrayBuffer()).toString()).toContain('【草稿】横岗街道2023年');
});

test('whoever prints it has the notice on every sheet, a poster too', async () => {
  const browser = await launchChromium(findChromium());
  try {
    const [name = '', value = ''] = cookie.split('=');
    const context = await browser.newContext();
    await context.addCookies([{ name, value, url: `${cms.url}/preview/${report}/` }]);
    const page = await context.newPage();
    for (const [address, sheets] of [
      [`${PAGE}summary/`, 1],
      [`${PAGE}plan/`, 2],
    ] as const) {
      await page.goto(`${cms.url}/preview/${report}${address}`);
      const pdf = await page.pdf({ format: 'A4' });
      const count = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
      expect([address, count]).toEqual([address, expect.toSatisfy((known: number) => known >= sheets)]);
      const { text } = await readDocument(pdf, 'print.pdf');
      expect([address, text.match(/预览稿/g)?.length]).toEqual([address, count]);
    }
  } finally {
    await browser.close();
  }
});

test('pages of other sites cannot read it in the name of who holds a link', async () => {
  const headers = { cookie, origin: 'https://other.example.gov.cn' };
  const page = await fetch(`${cms.url}/preview/${report}${PAGE}`, { headers });
  expect([page.status, page.headers.get('access-control-allow-credentials')]).toEqual([200, null]);
});

test('what a preview does not hold is to be read on the public site', async () => {
  const page = await preview('/search/');
  expect([page.status, await page.text()]).toEqual([404, expect.stringContaining('请到公众网站查看')]);
});

test('nothing of it is in what the public gets', async () => {
  await untilBuilt(builder, {
    out,
    secret: secrets.BUILDER_SECRET,
    signal: new AbortController().signal,
  });
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  expect(files.length).toBeGreaterThan(50);
  for (const { parentPath, name } of files) {
    const content = readFileSync(path.join(parentPath, name), 'utf8');
    for (const trace of [EDIT, '预览稿', 'preview-notice'])
      if (content.includes(trace)) throw new Error(`${name} holds ${trace}`);
  }
  // Nor does it stay anywhere but where a preview is taken away again.
  const elsewhere = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && !file.parentPath.startsWith(`${out}.previews`))
    .map(({ parentPath, name }) => path.join(parentPath, name));
  expect(elsewhere.filter((file) => readFileSync(file, 'utf8').includes(EDIT))).toEqual([]);
});

test('nothing is opened without a token, by a forged one, or by one that has expired', async () => {
  const { body } = await cms.admin('GET', `${BUTTON}?documentId=${report}&status=draft`);
  const own = String(body.data?.['url']);
  const opened = await get(own, '');
  expect(opened.status).toBe(302);
  const late = opened.headers.get('set-cookie')?.split(';')[0] ?? '';
  await wait(1100);
  for (const [address, sent, status, words] of [
    ['/preview', '', 403, '打不开这份预览'],
    [link.replace(/.$/, (last) => (last === 'A' ? 'E' : 'A')), '', 403, '打不开这份预览'],
    [own, '', 410, '预览链接已过期'],
    [`/preview/${report}${PAGE}`, late, 410, '预览链接已过期'],
  ] as const) {
    const page = await get(address, sent);
    expect([address, page.status, page.headers.get('set-cookie')]).toEqual([address, status, null]);
    expect(await page.text()).toContain(words);
  }
});

test('a cookie shows its own report alone, and nothing outside of it', async () => {
  const other = await get(`/preview/${'a'.repeat(24)}${PAGE}`);
  const without = await preview(PAGE, '');
  const outside = await preview('/..%2f..%2fpackage.json');
  expect([other.status, without.status, outside.status]).toEqual([403, 403, 403]);
});

test('an incomplete draft says what it lacks', async () => {
  await cms.edit('report', report, { title: null });
  const page = await built(PAGE);
  expect([page.status, await page.text()]).toEqual([422, expect.stringContaining('没有填写：标题。')]);
  await cms.edit('report', report, { title: '横岗街道2023年工作总结' });
  expect(await (await built(PAGE)).text()).toContain('<title>【草稿】横岗街道2023年工作总结 -');
});

test('an account that may not read the report gets no link to it', async () => {
  const address = `${BUTTON}?documentId=${report}&status=draft`;
  const role = await cms.admin('POST', '/admin/roles', { name: '访客', description: '什么也不能看' });
  const account = { firstname: '示例', lastname: '访客', email: 'guest@example.com' };
  const created = await cms.admin('POST', '/admin/users', { ...account, roles: [role.body.data?.['id']] });
  const password = 'Example-2024';
  await cms.admin('PUT', `/admin/users/${String(created.body.data?.['id'])}`, { password, isActive: true });
  const login = await fetch(`${cms.url}/admin/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: account.email, password }),
  });
  const { data } = (await login.json()) as { data: { token: string } };
  const headers = { authorization: `Bearer ${data.token}` };
  expect((await fetch(`${cms.url}${address}`, { headers })).status).toBe(204);
  for (const method of ['GET', 'POST', 'DELETE']) {
    const refused = await fetch(`${cms.url}/preview-links/reports/${report}`, { method, headers });
    expect([method, refused.status]).toEqual([method, 403]);
  }
});

test('links that are collected show nothing any more', async () => {
  const { body } = await cms.admin('DELETE', `/preview-links/reports/${report}`);
  expect(body.validUntil).toBeNull();
  const opened = await get(link, '');
  expect([opened.status, await opened.text()]).toEqual([410, expect.stringContaining('已被收回')]);
  expect((await preview(PAGE)).status).toBe(410);
});

test('of a report that is deleted nothing is shown any more', async () => {
  const { path: made = '' } = (await cms.admin('POST', `/preview-links/reports/${report}`)).body;
  const own = (await get(made, '')).headers.get('set-cookie')?.split(';')[0] ?? '';
  await cms.admin('DELETE', `/content-manager/collection-types/api::report.report/${report}`);
  const page = await preview(PAGE, own);
  expect([page.status, await page.text()]).toEqual([404, expect.stringContaining('没有找到这份报告')]);
});

test('no token of a link is in the log, however the address is written', async () => {
  const [, token = ''] = link.split('token=');
  await get(`/preview?token=%77${token.slice(1).replaceAll('.', '%2E')}`, '');
  expect(cms.output()).toContain('GET /preview (');
  const [, grant = 'none'] = token.split('.');
  expect(cms.output()).not.toContain(grant);
});
