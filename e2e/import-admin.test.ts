import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
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
  mkdirSync(path.join(folder, 'uploads'));
  cms = await TestCms.start({ IMPORT_SAMPLE: 'false', TMPDIR: path.join(folder, 'uploads') });
  await cms.draft('office', { name: '示例街道办事处', slug: 'shili-jiedao', kind: 'street_office' });
  browser = await launchChromium(inject('chromium'));
  page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
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

/** How many entries of a type there are, as drafts. */
async function count(type: string): Promise<number> {
  const { body } = await cms.admin(
    'GET',
    `/content-manager/collection-types/api::${type}.${type}?pageSize=1`,
  );
  return (body as unknown as { pagination: { total: number } }).pagination.total;
}

const upload = (file: string) => page.locator('input[type=file]').setInputFiles(file);
const rows = () => page.locator('[data-row]');
const row = (words: string) => rows().filter({ hasText: words });
const read = () => page.getByRole('heading', { name: '识别结果' }).waitFor();
const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');

async function paste(text: string): Promise<void> {
  await page.getByLabel('粘贴报告全文').fill(text);
  await page.getByRole('button', { name: '读取粘贴的文字' }).click();
  await read();
}

/** Offers a file of these characters and waits for what is said of it. */
async function refusalOf(content: string | Uint8Array, sentence: string): Promise<void> {
  const file = path.join(folder, 'bad.txt');
  writeFileSync(file, content);
  await upload(file);
  await page.getByText(sentence).waitFor();
}

test('a Word file becomes a draft and then public pages, without typing it', async () => {
  await upload(wordFile(DOCUMENT));
  await read();
  expect(await rows().allInnerTexts()).toEqual([
    expect.stringMatching(/^章节\s*一、2022年工作总结/),
    expect.stringMatching(/^成绩\s*招商引资取得突破，活力增强/),
    expect.stringMatching(/^成绩\s*平安建设扎实推进/),
    expect.stringMatching(/^章节\s*二、2023年工作计划/),
    expect.stringMatching(/^计划/),
  ]);
  await page.getByRole('button', { name: '走访企业 60家' }).waitFor();

  await row('招商引资').click();
  const figure = page.getByRole('group', { name: '数字 60家' });
  await figure.getByLabel('说的是什么').fill('走访的企业');
  await figure.getByLabel('说的是什么').press('Enter');
  const written = page.getByRole('group', { name: '数字 三个' }).getByLabel('数值');
  await written.fill('1.2万');
  await written.press('Tab');
  await row('平安建设').click();
  await page.getByRole('group', { name: '荣誉 示例省文明社区' }).getByLabel('级别').selectOption('市级');
  await page.getByRole('button', { name: '更正' }).click();
  await page.getByLabel('发布日期').fill('2023年1月9日');
  await page.getByLabel('发布日期').press('Enter');

  await page.getByRole('button', { name: '存为草稿' }).click();
  await page.getByRole('link', { name: '打开这份报告' }).click();
  await page.waitForURL(/api::report\.report\/\w/);
  await page.getByLabel('标题').waitFor();
  const id = page.url().split('/').at(-1)?.split('?')[0] ?? '';
  expect((await cms.act('report', id, 'publish')).status).toBe(200);

  const { data } = await cms.ask(
    '{ annualReport(office: "shili-jiedao", year: 2022) { publishedOn sections { achievements { figures { label value } } } honors { level } } }',
  );
  expect(data?.['annualReport']).toMatchObject({
    publishedOn: '2023-01-09',
    sections: [{ achievements: [{ figures: [{ label: '走访的企业' }, {}, { value: 12_000 }] }, {}] }, {}],
    honors: [{ level: 'municipal' }],
  });
  const site = path.join(folder, 'site');
  await buildSite(cms.url, 'https://reports.example', site);
  const pages = readFileSync(path.join(site, 'shili-jiedao/2022/index.html'), 'utf8').replaceAll('<wbr>', '');
  expect(pages).toContain('招商引资取得突破');
  expect(pages).toContain('示例省文明社区');
});

test('pointing at a piece or a number on one side marks it on the other', async () => {
  await paste(`示例街道2017年工作总结\n一、工作情况\n${'整治环境。\n'.repeat(60)}修路5公里。`);
  const twin = page.locator('[data-column=understood] li[data-piece="0.60"]');
  await page.locator('[data-column=original] [data-piece="0.60"]').scrollIntoViewIfNeeded();
  await page.locator('[data-column=original] mark').hover();
  await page.locator('[data-column=understood] [data-mark="f0"][data-tied]').waitFor();
  await expect.poll(() => twin.evaluate((one) => one.getBoundingClientRect().top < innerHeight)).toBe(true);

  await rows().first().focus();
  await page.locator('[data-column=original] [data-piece="0"][data-tied]').waitFor();
});

test('the same report again updates the draft, said before and asked about', async () => {
  const before = await count('report');
  await upload(wordFile(DOCUMENT.with(5, ['　　新建公园三座。'])));
  await read();
  await page.getByText('这个单位已有 2022年（全年）的报告，已发布').waitFor();
  await page.getByRole('button', { name: '更新草稿' }).click();
  const dialog = page.getByRole('alertdialog');
  await dialog.getByText('已有 2022年（全年）的报告').waitFor();
  await dialog.getByRole('button', { name: '更新草稿' }).click();
  await page.getByText('已存为草稿').waitFor();

  // Once saved, later corrections are saved without a question.
  await row('新建公园').click();
  await page.getByRole('group', { name: '这一条是' }).getByRole('button', { name: '文字' }).click();
  await page.getByText('之后的更正还没有保存').waitFor();
  await page.getByRole('button', { name: '更新草稿' }).click();
  await page.getByText('已存为草稿。').waitFor();
  expect(await count('report')).toBe(before);
});

test('a review works by keyboard alone, from the list of offices to the saved draft', async () => {
  const reports = await count('report');
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await page.getByLabel('粘贴报告全文').focus();
  await page.keyboard.insertText(
    '示例街道2021年工作总结\n一、工作情况\n修路5公里。\n植树30棵。\n民生实事\n清河2条。疏通管网，惠及群众。',
  );
  await press('Tab', 'Enter');
  await read();
  await page.locator('[data-row="0"]').focus();
  await press('ArrowRight', 'ArrowDown');
  expect(await focused()).toContain('植树');

  await press('2');
  await page.locator('[data-piece="0.1"][data-role="plan-item"]').waitFor();
  await press('Control+z');
  await page.locator('[data-piece="0.1"][data-role="achievement"]').waitFor();
  await press('m');
  expect(await focused()).toContain('修路5公里。 植树30棵。'.replace(' ', '\n'));
  expect(await rows().count()).toBe(4);

  // A line that is a heading gathers what follows it, and stands beside the section it was in.
  await press('ArrowDown', '4', 'Shift+ArrowLeft');
  await page.locator('[data-piece="1"][data-role="heading"]').waitFor();
  expect(await focused()).toContain('民生实事');

  // In the text of an opened piece Enter cuts it at the caret.
  await press('ArrowDown', 'Enter');
  await page.getByRole('textbox', { name: '这一条的文字' }).focus();
  await press('Control+Home', ...Array<string>(5).fill('ArrowRight'), 'Enter');
  await expect.poll(() => rows().count()).toBe(5);
  expect(await focused()).toContain('疏通管网');
  await press('Escape', 'Control+s');
  await page.getByText('已存为草稿。').waitFor();
  expect(await count('report')).toBe(reports + 1);
});

test('what is unclear comes first, leads to its place and goes once it is mended', async () => {
  await paste('示例街道2019年工作总结\n一、工作情况\n抓服务。达到45件。');
  const list = page.getByRole('region', { name: '要核对的地方' });
  await list.getByRole('button', { name: '没有看出数字' }).first().click();
  expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).placeholder)).toContain(
    '企业',
  );
  await page.keyboard.insertText('办结的事项');
  await page.keyboard.press('Enter');
  await list.waitFor({ state: 'detached' });
});

test('who leaves a review that is not saved is asked first', async () => {
  await paste('示例街道2018年工作总结\n一、工作情况\n修路5公里。');
  await page.getByRole('link', { name: '首页' }).click();
  const dialog = page.getByRole('alertdialog');
  await dialog.getByRole('button', { name: '继续核对' }).click();
  await page.getByRole('button', { name: '换一个文件' }).click();
  await dialog.getByRole('button', { name: '不保存，离开' }).click();
  await page.getByText('第一步').waitFor();
});

test.each([
  ['a broken PDF', '%PDF-1.4\nbroken', '文件已损坏'],
  ['a news item', '示例街道召开2023年工作总结大会\n会议强调，要抓落实。', '新闻稿'],
  ['a form', '示例街道XX年工作总结\n完成XX个项目。', '模板'],
  ['an old Word file', Buffer.from('d0cf11e0a1b11ae1', 'hex'), '另存为'],
  ['an empty file', '', '没有文字'],
  ['a file that is too large', Buffer.alloc(20 * 1024 * 1024 + 1, 'a'), '文件太大'],
])('%s is refused in one sentence and leaves nothing', async (_, content, sentence) => {
  const before = [await count('section'), await count('report')];
  await refusalOf(content, sentence);
  expect([await count('section'), await count('report')]).toEqual(before);
  expect(readdirSync(path.join(folder, 'uploads'))).toEqual([]);
});

test('what a document holds is shown as text, never run', async () => {
  const file = path.join(folder, 'hostile.html');
  writeFileSync(
    file,
    `<html><head><title>示例街道2020年工作总结</title></head><body onload="document.title='run'"><h1>示例街道2020年工作总结</h1>
    <p>一、工作情况</p><p>&lt;script&gt;document.title="run"&lt;/script&gt;修路5公里。<img src=x onerror="document.title='run'"></p>
    <p>植树30棵。<script>document.title = 'run'</script></p></body></html>`,
  );
  await upload(file);
  await read();
  const original = page.getByRole('region', { name: '原文' });
  expect(await original.innerText()).toContain('<script>document.title="run"</script>修路5公里。');
  expect(await original.locator('img, script').count()).toBe(0);
  expect(await page.title()).not.toBe('run');
});

test('only those who may import are heard, and no upload of others stays on disk', async () => {
  const form = new FormData();
  form.append('files', new Blob(['示例']), 'report.txt');
  form.append('other', new Blob(['示例']), 'report.txt');
  const refused = [
    await fetch(`${cms.url}/report-import/read`, { method: 'POST', body: form }),
    await fetch(`${cms.url}/report-import/reports`, { method: 'POST' }),
    await fetch(`${cms.url}/report-import/offices`),
    await fetch(`${cms.url}/report-import/existing`),
  ];
  expect(refused.map(({ status }) => status)).toEqual([401, 401, 401, 401]);
  expect(readdirSync(path.join(folder, 'uploads'))).toEqual([]);
});

test('the page is free of faults that keep somebody from using it', async () => {
  await paste('示例街道2016年工作总结\n一、工作情况\n抓服务。达到45件，示例社区获评“示例省文明社区”。');
  await rows().nth(1).click();
  await page.getByRole('button', { name: '更正' }).click();
  const { violations } = await new AxeBuilder({ page }).include('main').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
});
