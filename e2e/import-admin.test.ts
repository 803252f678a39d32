import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { buildSite } from '../scripts/site.ts';
import { launchChromium } from './chromium.ts';
import { TestCms } from './running-cms.ts';

let cms: TestCms;
let browser: Browser;
let page: Page;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'work-reports-import-admin-'));
  cms = await TestCms.start({ IMPORT_SAMPLE: 'false' });
  await cms.draft('office', { name: '示例街道办事处', slug: 'shili-jiedao', kind: 'street_office' });
  browser = await launchChromium(inject('chromium'));
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
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
  rmSync(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  await page.goto(`${cms.url}/admin/plugins/report-import`);
  await page.getByText('第一步').waitFor();
});

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** A Word file as an office writes it: no styles, leads in bold, a word parted between two runs. */
function wordFile(paragraphs: readonly (readonly string[])[]): string {
  const body = paragraphs
    .map((runs) => {
      const texts = runs.map((run) =>
        run.startsWith('*')
          ? `<w:r><w:rPr><w:b/></w:rPr><w:t>${run.slice(1)}</w:t></w:r>`
          : `<w:r><w:t>${run}</w:t></w:r>`,
      );
      return `<w:p>${texts.join('')}</w:p>`;
    })
    .join('');
  const file = path.join(folder, 'report.docx');
  const xml = `<w:document xmlns:w="${W}"><w:body>${body}</w:body></w:document>`;
  writeFileSync(file, zipSync({ 'word/document.xml': strToU8(xml) }));
  return file;
}

const DOCUMENT = [
  ['*示例街道2022年工作总结及2023年工作计划'],
  ['*一、2022年工', '*作总结'],
  ['　　', '*招商引资取得突破，', '*活力增强', '。走访企业60家，引进项目3个，其中三个已投产。'],
  ['　　', '*平安建设扎实推进', '。调解纠纷20宗，示例社区获评“示例省文明社区”。'],
  ['*二、2023年工作计划'],
  ['　　新建公园2座。'],
];

const count = async (): Promise<number> => {
  const { body } = await cms.admin(
    'GET',
    '/content-manager/collection-types/api::section.section?pageSize=1',
  );
  return (body as unknown as { pagination: { total: number } }).pagination.total;
};

const upload = (file: string) => page.locator('input[type=file]').setInputFiles(file);
const row = (words: string) => page.locator('[data-row]').filter({ hasText: words });

test('a Word file becomes a draft and then public pages, without typing it', async () => {
  await upload(wordFile(DOCUMENT));
  await page.getByText('识别结果').waitFor();
  expect(await page.locator('[data-row]').allInnerTexts()).toEqual([
    expect.stringMatching(/^章节\s*一、2022年工作总结/),
    expect.stringMatching(/^成绩\s*招商引资取得突破，活力增强/),
    expect.stringMatching(/^成绩\s*平安建设扎实推进/),
    expect.stringMatching(/^章节\s*二、2023年工作计划/),
    expect.stringMatching(/^计划/),
  ]);

  // Pointing at one side shows the other.
  await page.locator('[data-column=original] [data-piece="0.1"]').hover();
  await page.locator('li[data-piece="0.1"].tied').waitFor();

  await row('招商引资').click();
  const figure = page.getByRole('group', { name: '数字 60家' });
  await figure.getByLabel('说的是什么').fill('走访的企业');
  await figure.getByLabel('说的是什么').press('Enter');
  await row('平安建设').click();
  await page.getByRole('group', { name: '荣誉 示例省文明社区' }).getByLabel('级别').selectOption('市级');

  await page.getByRole('button', { name: '存为草稿' }).click();
  await page.getByRole('link', { name: '打开这份报告' }).click();
  await page.getByText('示例街道2022年工作总结及2023年工作计划').first().waitFor();
  const id = page.url().split('/').at(-1)?.split('?')[0] ?? '';
  expect((await cms.act('report', id, 'publish')).status).toBe(200);

  const { data } = await cms.ask(
    '{ annualReport(office: "shili-jiedao", year: 2022) { sections { achievements { text figures { label } } } honors { level } } }',
  );
  expect(JSON.stringify(data)).toContain('"label":"走访的企业"');
  expect(JSON.stringify(data)).toContain('"level":"municipal"');
  const site = path.join(folder, 'site');
  await buildSite(cms.url, site);
  const pages = readFileSync(path.join(site, 'shili-jiedao/2022/index.html'), 'utf8').replaceAll('<wbr>', '');
  expect(pages).toContain('招商引资取得突破');
  expect(pages).toContain('示例省文明社区');
});

test('the same report again updates the draft, after a question', async () => {
  await upload(wordFile(DOCUMENT.with(5, ['　　新建公园三座。'])));
  await page.getByText('识别结果').waitFor();
  await page.getByRole('button', { name: '存为草稿' }).click();
  const dialog = page.getByRole('alertdialog');
  await dialog.getByText('已有 2022 年的报告').waitFor();
  await dialog.getByRole('button', { name: '更新草稿' }).click();
  await page.getByRole('link', { name: '打开这份报告' }).waitFor();
  const { body } = await cms.admin('GET', '/content-manager/collection-types/api::report.report?pageSize=10');
  expect((body as unknown as { results: unknown[] }).results).toHaveLength(1);
});

test('a review works by keyboard alone', async () => {
  await page
    .getByLabel('粘贴报告全文')
    .fill('示例街道2021年工作总结\n一、工作情况\n修路5公里。\n植树30棵。\n我们将继续努力。');
  await page.getByRole('button', { name: '读取粘贴的文字' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('识别结果').waitFor();

  await row('一、工作情况').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('植树');
  await page.keyboard.press('2');
  await page.locator('[data-row="0.1"]').filter({ hasText: '计划' }).waitFor();
  await page.keyboard.press('Control+z');
  await page.locator('[data-row="0.1"]').filter({ hasText: '成绩' }).waitFor();
  await page.keyboard.press('m');
  await page
    .locator('[data-row="0.0"]')
    .filter({ hasText: '修路5公里。 植树30棵。' })
    .or(row('植树30棵'))
    .first()
    .waitFor();
  expect(await page.locator('[data-row]').count()).toBe(3);

  await page.keyboard.press('Enter');
  const words = page.getByRole('textbox', { name: '原文' });
  await words.focus();
  await page.keyboard.press('Control+Home');
  for (let step = 0; step < 7; step++) await page.keyboard.press('ArrowRight');
  await page.getByRole('button', { name: '在光标处拆开' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('[data-row]').count()).toBe(4);
});

test.each([
  ['a scan', '%PDF-1.4\nbroken', '文件已损坏'],
  ['a news item', '示例街道召开2023年工作总结大会\n会议强调，要抓落实。', '新闻稿'],
  ['a form', '示例街道XX年工作总结\n完成XX个项目。', '模板'],
  ['an old Word file', '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1', '另存为'],
])('%s is refused in one sentence and leaves nothing', async (_, content, sentence) => {
  const before = await count();
  const file = path.join(folder, 'bad.txt');
  writeFileSync(file, content, /[\u0080-\u00ff]/.test(content) ? 'latin1' : 'utf8');
  await upload(file);
  await page.getByText(sentence).waitFor();
  expect(await count()).toBe(before);
});

test('what a document holds is shown as text, never run', async () => {
  await page
    .getByLabel('粘贴报告全文')
    .fill(
      '示例街道2020年工作总结\n一、工作<img src=x onerror="document.title=\'run\'">\n<script>document.title="run"</script>修路5公里。',
    );
  await page.getByRole('button', { name: '读取粘贴的文字' }).click();
  await page.getByText('识别结果').waitFor();
  expect(await page.locator('[data-column=original]').innerText()).toContain(
    '<script>document.title="run"</script>',
  );
  expect(await page.title()).not.toBe('run');
});

test('only those who may import are heard', async () => {
  for (const route of ['read', 'reports']) {
    const response = await fetch(`${cms.url}/report-import/${route}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    });
    expect(response.status).toBe(401);
  }
});
