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
  expect(list).toMatch(/2023\s+全年/);
  expect(list).not.toContain('2,023');

  await title.click();
  await page.getByText('总结年度', { exact: false }).first().waitFor();

  const form = await page.locator('main').innerText();
  for (const label of ['单位', '标题', '时段', '全年', '发布日期', '报告总结的年度', '章节', '荣誉'])
    expect(form).toContain(label);
  expect(form).not.toContain('段落间隔');
  expect(form).not.toMatch(/paragraphBreak|planYear|identity/);
});

test('an editor meets the six types and no collection of accounts', async () => {
  const menu = await page.getByRole('navigation').allInnerTexts();
  for (const type of ['单位', '报告', '章节', '成绩', '计划', '荣誉']) expect(menu.join()).toContain(type);
  expect(menu.join()).not.toContain('User');
});
