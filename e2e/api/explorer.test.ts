import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibilityFaults } from '../accessibility.ts';
import { findChromium, launchChromium } from '../chromium.ts';
import { TestCms } from '../running-cms.ts';

let cms: TestCms;
let browser: Browser;

beforeAll(async () => {
  [cms, browser] = await Promise.all([TestCms.start(), launchChromium(findChromium())]);
});
afterAll(() => Promise.all([cms.stop(), browser.close()]));

/** Opens the address of the API as a reader does, and sees to it that nobody else is asked and nothing is refused. */
async function visit(
  look: (page: Page) => Promise<void>,
  { hash = '', ...options }: BrowserContextOptions & { hash?: string } = {},
): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  const elsewhere: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(`${cms.url}/`)) elsewhere.push(request.url());
  });
  page.on('console', (message) => {
    // That the API answered with an error is no fault of the page.
    if (message.location().url === `${cms.url}/graphql` && message.text().startsWith('Failed to load'))
      return;
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(`${cms.url}/graphql${hash}`);
  await page.locator('#documentation h3').waitFor();
  await look(page);
  expect(elsewhere).toEqual([]);
  expect(complaints).toEqual([]);
  await context.close();
}

const run = async (page: Page) => {
  await page.getByRole('button', { name: '运行' }).click();
  await page.getByRole('status').filter({ hasText: 'HTTP' }).waitFor();
  return page.getByRole('textbox', { name: '结果' }).innerText();
};

test('the address of the API shows a browser a page on which a first query runs', async () => {
  await visit(async (page) => {
    expect(await run(page)).toContain('横岗街道2023年工作总结及2024年工作计划');
    expect(await page.getByRole('status').innerText()).toMatch(/^HTTP 200，\d+ 毫秒，/);
  });
});

test('every sample of the explorer is answered without an error', async () => {
  await visit(async (page) => {
    const samples = page.getByRole('combobox', { name: '示例' });
    const names = (await samples.locator('option').allInnerTexts()).filter((name) => name !== '示例');
    expect(names.length).toBeGreaterThan(2);
    for (const name of names) {
      await samples.selectOption(name);
      const result = await run(page);
      expect(result, name).toContain('"data"');
      expect(result, name).not.toContain('"errors"');
    }
  });
});

test('the documentation follows the types of the schema and finds a field by its name', async () => {
  await visit(async (page) => {
    const documentation = page.locator('#documentation');
    expect(await documentation.innerText()).toContain('单位某一整年的已发布报告');
    await documentation.getByRole('button', { name: '[Report!]!', exact: true }).first().click();
    expect(await documentation.getByRole('heading').innerText()).toBe('Report');
    expect(await documentation.innerText()).toContain('planYear');
    await page.getByRole('searchbox').fill('leadDepartment');
    await documentation.getByRole('button', { name: 'PlanItem.leadDepartment' }).click();
    expect(await documentation.locator('.sought').innerText()).toContain('leadDepartment');
  });
});

test('an editor of queries says what is wrong and offers what can be asked', async () => {
  const asked = new URLSearchParams({ query: '{ offices { nam } }' });
  await visit(
    async (page) => {
      const query = page.getByRole('textbox', { name: '查询' });
      await page.locator('.cm-lintRange-error').waitFor();
      await query.click();
      await page.keyboard.press('Control+End');
      for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('Control+Space');
      await page.getByRole('option', { name: /^name/ }).click();
      await page.keyboard.press('Control+Enter');
      await page.getByRole('status').filter({ hasText: 'HTTP 200' }).waitFor();
      expect(await page.getByRole('textbox', { name: '结果' }).innerText()).toContain('横岗街道办事处');
    },
    { hash: `#${asked.toString()}` },
  );
});

test('a token is sent, and kept neither in the address nor in the browser', async () => {
  await visit(async (page) => {
    await page.getByText('变量与令牌').click();
    await page.getByLabel('访问令牌').fill('no-such-token');
    const request = page.waitForRequest((sent) => sent.method() === 'POST');
    await page.getByRole('button', { name: '运行' }).click();
    expect(await (await request).headerValue('authorization')).toBe('Bearer no-such-token');
    expect(page.url()).not.toContain('no-such-token');
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });
});

test.each<[string, BrowserContextOptions]>([
  ['a phone', { viewport: { width: 320, height: 640 } }],
  ['a desktop in the dark', { colorScheme: 'dark' }],
])('on %s the explorer passes axe and fits the width', async (_, options) => {
  await visit(async (page) => {
    await run(page);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  }, options);
});

test('programs that ask the same address get data, and browsers files they may keep', async () => {
  const query = await fetch(`${cms.url}/graphql?query=${encodeURIComponent('{ offices { name } }')}`, {
    headers: { accept: '*/*', 'apollo-require-preflight': 'true' },
  });
  expect(await query.text()).toContain('横岗街道办事处');

  const page = await fetch(`${cms.url}/graphql`, { headers: { accept: 'text/html' } });
  expect(page.headers.get('content-security-policy')).not.toContain('unsafe');
  const again = await fetch(`${cms.url}/graphql`, {
    // Node asks for a fresh answer unless it is told otherwise.
    headers: {
      accept: 'text/html',
      'cache-control': 'max-age=0',
      'if-none-match': page.headers.get('etag') ?? '',
    },
  });
  expect(again.status).toBe(304);

  const script = /src="([^"]+\.js)"/.exec(await page.text())?.[1] ?? '';
  const kept = await fetch(new URL(script, `${cms.url}/graphql`), { headers: { 'accept-encoding': 'br' } });
  expect(kept.headers.get('cache-control')).toContain('immutable');
  expect(kept.headers.get('content-encoding')).toBe('br');
  expect(Number(kept.headers.get('content-length'))).toBeLessThan(200_000);
});
