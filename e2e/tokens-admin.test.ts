import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { accessibilityFaults } from './accessibility.ts';
import { launchChromium } from './chromium.ts';
import { TestCms } from './running-cms.ts';

let cms: TestCms;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  cms = await TestCms.start({ IMPORT_SAMPLE: 'false' });
  await cms.admin('GET', '/read-tokens/tokens');
  browser = await launchChromium(inject('chromium'));
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  page = await context.newPage();
  page.on('dialog', (dialog) => void dialog.accept());
  await page.goto(`${cms.url}/admin/auth/login`);
  await page.locator('input[name=email]').fill('admin@example.com');
  await page.locator('input[name=password]').fill('Example-2024');
  await page.locator('button[type=submit]').click();
  await page.getByText('您好').first().waitFor();
});

afterAll(async () => {
  await browser.close();
  await cms.stop();
});

beforeEach(async () => {
  await page.goto(`${cms.url}/admin/plugins/read-tokens`);
  await page.getByRole('button', { name: '新建令牌' }).waitFor();
});

const button = (name: string) => page.getByRole('button', { name, exact: true });
const field = (name: string) => page.getByRole('textbox', { name });
const card = (name: string) => page.getByRole('listitem', { name, exact: true });
const copied = () => page.evaluate(() => navigator.clipboard.readText());

/** Fills the form in and reads the token off the page. */
async function create(name: string, purpose: string): Promise<string> {
  await button('新建令牌').click();
  await field('使用者').fill(name);
  await field('用途和联系人').fill(purpose);
  await button('生成令牌').click();
  await page.getByText(`“${name}”的令牌已生成`).waitFor();
  return page.getByRole('group', { name: '令牌' }).locator('code').innerText();
}

async function status(secret: string): Promise<number> {
  const headers = { authorization: `Bearer ${secret}` };
  return (await fetch(`${cms.url}/graphql?query={reports{title}}`, { headers })).status;
}

test('a token is made, copied, shown once and then never again', async () => {
  await page.getByText('还没有发过令牌').waitFor();
  const secret = await create('示例日报', '张三，做年度对比。');
  expect(await status(secret)).toBe(200);

  const group = page.getByRole('group', { name: '令牌' });
  await group.getByRole('button', { name: '复制' }).click();
  await group.getByText('已复制').waitFor();
  expect(await copied()).toBe(secret);
  const example = page.getByRole('group', { name: '使用方法' });
  await example.getByRole('button', { name: '复制' }).click();
  await example.getByText('已复制').waitFor();
  expect(await copied()).toContain(`curl '${cms.url}/graphql'`);
  expect(await copied()).toContain(`Bearer ${secret}`);

  await page.getByRole('link', { name: '首页' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: '留下' }).click();
  await button('已交给使用者，关闭').click();
  await card('示例日报').getByText('300万点').waitFor();
  expect(await page.content()).not.toContain(secret);

  await page.reload();
  await card('示例日报').getByText('有效', { exact: true }).waitFor();
  expect(await card('示例日报').innerText()).toMatch(/最近使用\s+\d{4}年/);
  expect(await page.content()).not.toContain(secret);
  expect(await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]))).not.toContain(secret);
});

test('what is not filled in is said beside the field, and who may read drafts is told what that means', async () => {
  await button('新建令牌').click();
  await button('生成令牌').click();
  await page.getByText('请填写使用者。').waitFor();
  await page.getByText('请填写用途和联系人。').waitFor();
  await expect.poll(() => field('使用者').evaluate((input) => input === document.activeElement)).toBe(true);
  await field('每分钟额度').fill('九千');
  await page.getByText('请填写1到3000之间的整数。').waitFor();

  await field('使用者').fill('发布前预览');
  await field('用途和联系人').fill('信息科李四。');
  await field('每分钟额度').fill('50');
  await page.getByRole('checkbox', { name: '还可以读取没有发布的草稿' }).click();
  await page.getByText('草稿没有经过审核').waitFor();
  await button('生成令牌').click();
  await button('已交给使用者，关闭').click();
  await card('发布前预览').getByText('可读草稿').waitFor();
  await card('发布前预览').getByText('50万点').waitFor();

  await button('新建令牌').click();
  await field('使用者').fill('发布前预览');
  await field('用途和联系人').fill('又一个。');
  await button('生成令牌').click();
  await page.getByText('已有名为“发布前预览”的令牌').waitFor();
});

test('a rate is changed', async () => {
  const secret = await create('示例平台', '李四。');
  await button('已交给使用者，关闭').click();
  await card('示例平台').getByRole('button', { name: '修改' }).click();
  await field('每分钟额度').fill('20');
  await field('用途和联系人').fill('王五，换了联系人。');
  await button('保存').click();
  await card('示例平台').getByText('20万点').waitFor();
  await card('示例平台').getByText('王五，换了联系人。').waitFor();
  const headers = { authorization: `Bearer ${secret}` };
  const response = await fetch(`${cms.url}/graphql?query={reports{title}}`, { headers });
  expect(response.headers.get('ratelimit-policy')).toContain('q=200000;');
});

test('a token is revoked after a question', async () => {
  const secret = await create('示例网站', '赵六。');
  await button('已交给使用者，关闭').click();
  const question = page.getByRole('alertdialog', { name: '停用“示例网站”的令牌？' });
  await card('示例网站').getByRole('button', { name: '停用' }).click();
  await question.getByRole('button', { name: '取消' }).click();
  expect(await status(secret)).toBe(200);
  await card('示例网站').getByRole('button', { name: '停用' }).click();
  await question.getByRole('button', { name: '停用' }).click();
  await card('示例网站').waitFor({ state: 'detached' });
  expect(await status(secret)).toBe(401);
});

test.each<'light' | 'dark'>(['light', 'dark'])(
  'the page is free of faults that keep somebody from using it, %s',
  async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    const faults = async () => {
      // Strapi's own buttons are too pale in the dark while the mouse is on them.
      await page.mouse.move(0, 0);
      return accessibilityFaults(page, { part: 'main' });
    };
    await button('新建令牌').click();
    await page.getByRole('checkbox').click();
    await button('生成令牌').click();
    await page.getByText('请填写使用者。').waitFor();
    expect(await faults()).toEqual([]);
    await page.reload();
    await create(`示例${colorScheme}`, '看看样子。');
    expect(await faults()).toEqual([]);
    await button('已交给使用者，关闭').click();
  },
);
