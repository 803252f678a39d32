import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { readPage } from '@work-reports/report-text';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { CMS } from '../scripts/folders.ts';
import { launchChromium } from './chromium.ts';

const REPORT = '/henggang-jiedao/2023/';
const PAGES = [
  '/',
  '/henggang-jiedao/',
  REPORT,
  `${REPORT}plan/`,
  `${REPORT}honors/`,
  `${REPORT}figures/`,
  '/404.html',
];
/** The narrowest a page must reflow to: WCAG 2.2, 1.4.10. */
const PHONE = { width: 320, height: 640 };
const DESKTOP = { width: 1280, height: 900 };

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium(inject('chromium'));
});
afterAll(() => browser.close());

async function visit<T>(
  address: string,
  look: (page: Page) => Promise<T>,
  options: BrowserContextOptions = {},
): Promise<T> {
  const context = await browser.newContext({ viewport: DESKTOP, ...options });
  try {
    const page = await context.newPage();
    await page.goto(`${inject('siteUrl')}${address}`);
    return await look(page);
  } finally {
    await context.close();
  }
}

const withoutSpace = (text: string) => text.replace(/\s/g, '');

/** What a reader would copy or hear of the report: no notes, which repeat the text beside it. */
const readText = (page: Page) =>
  page.locator('.document .text').evaluate((element) => {
    const copy = element.cloneNode(true) as HTMLElement;
    for (const note of copy.querySelectorAll('[aria-hidden]')) note.remove();
    return copy.textContent;
  });

test('the page of a report holds the official text, every character in its order', async () => {
  const source = readFileSync(path.join(CMS, 'samples/2023-henggang-jiedao.txt'), 'utf8');
  const { body } = readPage(source);
  expect(withoutSpace(await visit(REPORT, readText))).toBe(withoutSpace(source.slice(body.start, body.end)));
});

test('every link leads to a page, and every anchor to a place on it', async () => {
  const files = new Set(
    readdirSync(inject('siteFolder'), { recursive: true, encoding: 'utf8' }).map((file) => `/${file}`),
  );
  const ids = new Map<string, string[]>();
  const links: { from: string; to: URL }[] = [];
  for (const from of PAGES) {
    await visit(from, async (page) => {
      ids.set(from, await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id)));
      const hrefs = await page
        .locator('a')
        .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
      links.push(...hrefs.map((href) => ({ from, to: new URL(href) })));
    });
  }
  expect(links.length).toBeGreaterThan(80);
  for (const { from, to } of links) {
    const place = `${to.pathname}${to.hash} on ${from}`;
    expect(to.origin, place).toBe(inject('siteUrl'));
    const file = to.pathname.endsWith('/') ? `${to.pathname}index.html` : to.pathname;
    expect(files.has(file), place).toBe(true);
    if (to.hash) expect(ids.get(to.pathname), place).toContain(to.hash.slice(1));
  }
});

describe.each([
  ['phone', { viewport: PHONE }],
  ['desktop', { viewport: DESKTOP }],
  ['dark', { viewport: DESKTOP, colorScheme: 'dark' }],
] as const)('on a %s screen', (_, options) => {
  test.each(PAGES)('%s passes axe, fits the width, and asks nothing of anyone else', async (address) => {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const requests: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => complaints.push(message.text()));
    await page.goto(`${inject('siteUrl')}${address}`);

    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    const width = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    expect(width[0]).toBeLessThanOrEqual(width[1] ?? 0);
    expect(requests.filter((url) => !url.startsWith(inject('siteUrl')))).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });
});

test.each(PAGES)('%s is Chinese, has one main heading and no script', async (address) => {
  await visit(address, async (page) => {
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.locator('script').count()).toBe(0);
    expect(await page.title()).toContain('年度工作报告');
  });
});

test('a reader goes from the home page to a report, its honors, and back to the sentence', async () => {
  await visit(
    '/',
    async (page) => {
      await page.getByRole('link', { name: '横岗街道2023年工作总结及2024年工作计划' }).click();
      await page
        .getByRole('navigation', { name: '本报告' })
        .getByRole('link', { name: /荣誉 ?7 项/ })
        .click();
      const card = page.getByRole('article').filter({ hasText: '全国模范调解员' }).last();
      expect(await card.innerText()).toContain('街道司法所干部刘精彩');
      await card.getByRole('link', { name: /查看原文/ }).click();
      await page.waitForURL(/\/henggang-jiedao\/2023\/#/);
      const target = page.locator(':target');
      expect(await target.innerText()).toContain('全力维护社会稳定');
      expect(await target.evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(300);
    },
    { viewport: PHONE },
  );
});

test('figures carry their exact value for machines and in full for readers', async () => {
  await visit(REPORT, async (page) => {
    expect(await page.locator('data', { hasText: '28亿元' }).getAttribute('value')).toBe('2800000000');
  });
  await visit(`${REPORT}figures/`, async (page) => {
    const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: '28亿元' }) });
    expect(await row.innerText()).toMatch(/28亿元\s+投资额\s+2,800,000,000 元\s+实际/);
  });
});

test('the contents open on a phone and stand open beside the text on a desktop', async () => {
  const link = (page: Page) => page.getByRole('link', { name: '(五)聚焦政治引领,党建效能稳步提升' });
  await visit(
    REPORT,
    async (page) => {
      expect(await link(page).isVisible()).toBe(false);
      await page.getByText('目录', { exact: true }).click();
      await link(page).click();
      expect(await page.locator(':target').innerText()).toContain('党建效能稳步提升');
    },
    { viewport: PHONE },
  );
  await visit(REPORT, async (page) => expect(await link(page).isVisible()).toBe(true));
});

test('paper gets the text and its date and nothing to click', async () => {
  await visit(REPORT, async (page) => {
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('navigation').count()).toBe(0);
    expect(await page.locator('.document .text [aria-hidden]').first().isVisible()).toBe(false);
    expect(await page.locator('article').innerText()).toContain('发布日期：2023年12月18日');
  });
});

test('the keyboard reaches the text at once', async () => {
  await visit(REPORT, async (page) => {
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: '跳到正文' });
    expect(await skip.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => document.activeElement?.textContent);
    expect(focused?.trim()).toBe('报告全文');
  });
});

test('a report’s page carries the tags of government sites', async () => {
  await visit(REPORT, async (page) => {
    const tags = await page
      .locator('meta[name]')
      .evaluateAll((all) => all.map((tag) => [tag.getAttribute('name'), tag.getAttribute('content')]));
    expect(Object.fromEntries(tags)).toMatchObject({
      SiteName: '年度工作报告',
      ColumnName: '年度工作计划及总结',
      ArticleTitle: '横岗街道2023年工作总结及2024年工作计划',
      PubDate: '2023-12-18 00:00',
      ContentSource: '横岗街道办事处',
    });
  });
});

test('what is not there is answered with the 404 page, and nothing outside the pages is served', async () => {
  for (const address of ['/no-such-office/', '/../package.json', '/%2e%2e/package.json', '/%00', '/%ff']) {
    const answer = await fetch(`${inject('siteUrl')}${address}`);
    expect(answer.status, address).toBe(404);
    expect(await answer.text()).toContain('没有找到这个页面');
  }
});

test('pages tell browsers to run no script and load nothing from elsewhere', async () => {
  const { headers } = await fetch(`${inject('siteUrl')}${REPORT}`);
  expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(headers.get('x-content-type-options')).toBe('nosniff');
});
