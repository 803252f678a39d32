import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchChromium } from './chromium.ts';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium(inject('chromium'));
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
});

afterAll(() => browser.close());

const account = { email: 'clerk@example.com', password: 'Example-2024' };

test('the first editor registers and then logs in, in Chinese', async () => {
  await page.goto(`${inject('cmsUrl')}/admin`);
  await page.getByRole('heading', { name: '年度工作报告管理系统' }).waitFor();
  await page.locator('input[name=firstname]').fill('示例');
  await page.locator('input[name=email]').fill(account.email);
  await page.locator('input[name=password]').fill(account.password);
  await page.locator('input[name=confirmPassword]').fill(account.password);
  await page.locator('button[type=submit]').click();
  await page.getByText('示例，您好').waitFor();

  await page.context().clearCookies();
  await page.evaluate(() => {
    localStorage.removeItem('jwtToken');
    sessionStorage.clear();
  });
  await page.goto(`${inject('cmsUrl')}/admin/auth/login`);
  await page.locator('input[name=email]').fill(account.email);
  await page.locator('input[name=password]').fill(account.password);
  await page.locator('button[type=submit]').click();
  await page.getByText('示例，您好').waitFor();
});

test('an editor finds the report under Chinese labels and hints', async () => {
  await page.goto(`${inject('cmsUrl')}/admin/content-manager/collection-types/api::report.report`);
  const title = page.getByText('横岗街道2023年工作总结及2024年工作计划').first();
  await title.waitFor();
  const list = await page.getByRole('grid').or(page.getByRole('table')).first().innerText();
  expect(list).toMatch(/计划\s+2023\s/);
  expect(list).not.toContain('2,023');

  await title.click();
  await page.getByText('总结年度', { exact: false }).first().waitFor();

  const form = await page.locator('main').innerText();
  for (const label of ['单位', '标题', '时段', '全年', '发布日期', '报告总结的年度'])
    expect(form).toContain(label);
  expect(form).not.toContain('段落间隔');
  expect(form).not.toMatch(/paragraphBreak|planYear|identity/);
});

test('an editor meets the six types and no collection of accounts', async () => {
  const menu = await page.getByRole('navigation').allInnerTexts();
  for (const type of ['单位', '报告', '章节', '成绩', '计划', '荣誉']) expect(menu.join()).toContain(type);
  for (const none of ['User', '单页内容']) expect(menu.join()).not.toContain(none);
});

/** Latin words that are right in a Chinese admin: names, abbreviations, addresses and what a test typed in. */
const NOT_ENGLISH =
  /API|ICP|GraphQL|Strapi|Ctrl|Cmd|Shift|Enter|URL|JSON|CSV|ID\b|logo\.png|v\d[\d.]*|Community|clerk@example\.com|admin@example\.com|[a-z]+(-[a-z]+)+|https?:\S*/g;

test('an editor meets no English on the pages of the admin', async () => {
  const report = await firstReport();
  const found: string[] = [];
  for (const address of [
    '',
    '/content-manager/collection-types/api::report.report',
    '/content-manager/collection-types/api::section.section',
    `/content-manager/collection-types/api::report.report/${report}`,
    '/content-manager/collection-types/api::honor.honor/create',
    `/plugins/report-desk/${report}`,
    '/me',
  ]) {
    await page.goto(`${inject('cmsUrl')}/admin${address}`);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await page.waitForLoadState('networkidle');
    const words = (await page.locator('body').innerText()).replaceAll(NOT_ENGLISH, ' ').match(/[a-z]{3,}/gi);
    if (words) found.push(`${address}: ${[...new Set(words)].join(' ')}`);
    expect(await page.title()).toMatch(/年度工作报告管理系统$/);
  }
  expect(found).toEqual([]);
});

test('an editor moves an entry of a report by keyboard, and finds it moved after loading the page again', async () => {
  await page.goto(`${inject('cmsUrl')}/admin/plugins/report-desk/${await firstReport()}`);
  const lines = page.locator('[data-type=achievement]');
  const names = () => lines.locator('> .line .words').allInnerTexts();
  await lines.first().waitFor();
  const [first, second] = await names();

  const down = lines.first().getByRole('button', { name: /^下移/ });
  await down.focus();
  const stored = page.waitForResponse(/\/moves$/);
  await page.keyboard.press('Enter');
  expect((await stored).status()).toBe(200);
  expect((await names()).slice(0, 2)).toEqual([second, first]);
  await page.getByText(/已移到第 2 位/).waitFor({ state: 'attached' });
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-control'))).toBe('down');

  await page.reload();
  await lines.first().waitFor();
  expect((await names()).slice(0, 2)).toEqual([second, first]);

  const place = lines.nth(1).getByRole('textbox', { name: /次序/ });
  await place.fill('1');
  const back = page.waitForResponse(/\/moves$/);
  await place.press('Enter');
  expect((await back).status()).toBe(200);
  expect((await names()).slice(0, 2)).toEqual([first, second]);
});

test('from an entry there is a way to its report, and no button that the server would refuse', async () => {
  await page.goto(`${inject('cmsUrl')}/admin/plugins/report-desk/${await firstReport()}`);
  await page.locator('[data-type=achievement] > .line .words').first().click();
  await page.getByText('在报告内容中查看').waitFor();
  await page.getByRole('button', { name: '保存' }).first().waitFor();
  expect(await page.getByRole('button', { name: '发布', exact: true }).count()).toBe(0);
  await page.getByRole('link', { name: '在报告内容中查看' }).click();
  await page.locator('[data-type=section]').first().waitFor();
});

test('who chooses English finds what is ours in English too', async () => {
  await page.evaluate(() => localStorage.setItem('strapi-admin-language', 'en'));
  await page.goto(`${inject('cmsUrl')}/admin/content-manager/collection-types/api::report.report`);
  await page.getByRole('heading', { name: 'Reports' }).waitFor();
  const list = await page.locator('main').innerText();
  for (const words of ['Office', 'Year', 'Published', 'Completeness'])
    expect(list).toMatch(new RegExp(words, 'i'));

  await page.getByText('横岗街道2023年工作总结及2024年工作计划').first().click();
  await page.getByText('The year it sums up').waitFor();
  await page.getByRole('link', { name: 'View and edit the contents' }).click();
  await page.getByText('Click on words to edit them').waitFor();
  await page
    .getByRole('button', { name: /^Move down: Achievement/ })
    .first()
    .waitFor();
  await page.evaluate(() => localStorage.setItem('strapi-admin-language', 'zh-Hans'));
});

/** The document id of the report that was changed last. */
async function firstReport(): Promise<string> {
  await page.goto(`${inject('cmsUrl')}/admin/content-manager/collection-types/api::report.report`);
  await page.getByText('横岗街道2023年工作总结及2024年工作计划').first().click();
  await page.getByText('查看和修改内容').waitFor();
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
}
