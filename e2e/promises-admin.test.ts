import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { accessibilityFaults } from './accessibility.ts';
import { launchChromium } from './chromium.ts';
import { TestCms } from './running-cms.ts';

let cms: TestCms;
let browser: Browser;
let page: Page;
let plan: string;
let later: string;

/** A publication takes longer than a glance where other work goes on. */
const PATIENCE = { timeout: 20_000 };

const PLAN = `示例街道2022年工作总结及2023年工作计划
一、2022年工作总结
（一）民生改善。走访群众600户。
二、2023年工作计划
（一）加快道路建设。推进云栖路改造，完善慢行系统。
（二）建设公园城区。新建鹭湖公园，增设儿童活动设施。
（三）建设体育设施。规划建设街道全民健身馆。`;
const LATER = `示例街道2023年工作总结及2024年工作计划
一、2023年工作总结
（一）路网不断优化。云栖路改造于6月完工通车，同步完善人行天桥。全年完成投资1.2亿元。
（二）公园亮点纷呈。百果公园补植乔木600株。
（三）绿化品质提升。占地4公顷的鹭湖公园正在进行景观施工。
二、2024年工作计划
（一）继续努力。走访群众700户。`;

beforeAll(async () => {
  cms = await TestCms.start({ IMPORT_SAMPLE: 'false' });
  await cms.draft('office', { name: '示例街道办事处', slug: 'shili-jiedao', kind: 'street_office' });
  plan = await importReport(PLAN);
  later = await importReport(LATER);
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
});

beforeEach(async () => {
  await page.goto(`${cms.url}/admin/plugins/promise-tracker?report=${plan}`);
  await card('云栖路').waitFor();
});

async function importReport(text: string): Promise<string> {
  const response = await fetch(`${cms.url}/api/reports/import`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${cms.importToken}` },
    body: JSON.stringify({ office: 'shili-jiedao', text, publish: true }),
  });
  const { data } = (await response.json()) as { data: { documentId: string } };
  return data.documentId;
}

interface StoredTracking {
  promises: {
    documentId: string;
    topic: string;
    finding: { progress: string; progressNote: string; outcomes: string[] };
    proposed: { progress: string | null; proposals: { achievement: string }[] };
  }[];
  achievements: { documentId: string; topic: string }[];
}

const route = () => `/promise-tracker/reports/${plan}`;
const tracking = async () => (await cms.admin('GET', route())).body as unknown as StoredTracking;
const stored = async () => (await tracking()).promises.map(({ finding }) => finding);
const save = (findings: readonly object[]) => cms.admin('POST', `${route()}/findings`, { findings });

/** The card of a promise that holds some words. */
const card = (words: string) =>
  page.locator('[data-promise]').filter({ has: page.locator('h3', { hasText: words }) });
const statusOf = async () =>
  (
    (await cms.admin('GET', `/content-manager/collection-types/api::report.report/${plan}`))
      .body as unknown as {
      data: { status: string };
    }
  ).data.status;

interface PublicItem {
  text: string;
  progress: string;
  progressNote: string | null;
  outcomes: { text: string }[];
  section: { report: { year: number } };
}

/** What the public sees of the promises: of each, how it begins, its progress, note and outcomes. */
async function published(): Promise<string[]> {
  const { data } = await cms.ask(
    '{ planItems { text progress progressNote outcomes { text } section { report { year } } } }',
  );
  return (data?.['planItems'] as PublicItem[])
    .filter(({ section }) => section.report.year === 2022)
    .map(({ text, progress, progressNote, outcomes }) =>
      [text.slice(0, 4), progress, progressNote ?? '-', ...outcomes.map((one) => one.text.slice(0, 5))].join(
        ' ',
      ),
    )
    .sort();
}

test('each promise stands beside what the next report says, with nothing decided', async () => {
  const road = card('云栖路');
  await road.getByText('很接近').waitFor();
  expect(await road.getByRole('checkbox').count()).toBe(1);
  expect(await road.locator('mark').allInnerTexts()).toContain('云栖路');
  // The sentence that tells, without the rest.
  expect(await road.locator('fieldset').first().innerText()).not.toContain('全年完成投资');
  await road.getByRole('button', { name: '全文' }).click();
  await road.getByText('全年完成投资').waitFor();

  const park = card('鹭湖公园');
  await park.getByText('正在进行景观施工').waitFor();
  expect(await park.innerText()).not.toContain('百果公园');
  await card('健身馆').getByText('没有找到相近的成绩').waitFor();

  expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(0);
  expect(await page.getByRole('radio', { name: '尚未核对', checked: true }).count()).toBe(3);
  expect((await stored()).map(({ progress }) => progress)).toEqual(['planned', 'planned', 'planned']);
});

test('what an editor finds is saved as a draft, and public once the report is published again', async () => {
  const road = card('云栖路');
  await road.getByRole('button', { name: '同意建议：完成' }).click();
  const park = card('鹭湖公园');
  await park.getByRole('radio', { name: '调整' }).check();
  await park.getByText('请选择对应的成绩').waitFor();
  await page.getByRole('button', { name: '存为草稿' }).click();
  await page.getByText('有的计划还没有填完整').waitFor();
  await park.getByRole('checkbox').check();
  await park.getByRole('textbox').fill('工期调整到明年。');
  await page.getByRole('button', { name: '存为草稿' }).click();
  await page.getByText('已存为草稿').waitFor();
  await page.getByText('已核对 2 / 3 项', { exact: true }).waitFor();
  expect(await published()).toEqual(['推进云栖 planned -', '新建鹭湖 planned -', '规划建设 planned -']);

  await page.getByRole('button', { name: '尚未核对 1' }).click();
  expect(await page.locator('[data-promise]').count()).toBe(1);
  await page.getByRole('button', { name: '已核对 2' }).click();
  expect(await page.locator('[data-promise]').count()).toBe(2);

  // Strapi offers to publish only what it knows to be changed.
  await page.getByRole('link', { name: '打开这份报告，继续检查' }).click();
  await page.getByLabel('标题').waitFor();
  expect(await statusOf()).toBe('modified');
  await page.getByRole('button', { name: '发布', exact: true }).click();
  await page.getByRole('button', { name: '确认发布' }).click();
  const found = [
    '推进云栖 done - 云栖路改造',
    '新建鹭湖 adjusted 工期调整到明年。 占地4公顷',
    '规划建设 planned -',
  ];
  await expect.poll(published, PATIENCE).toEqual(found);
  await expect.poll(statusOf, PATIENCE).toBe('published');

  // The later report published again, whose achievements are then stored anew, keeps what they answer.
  expect((await cms.act('report', later, 'publish')).status).toBe(200);
  expect(await published()).toEqual(found);
});

test('a finding can be taken back, and an achievement found that nobody proposed', async () => {
  const gym = card('健身馆');
  await gym.getByRole('searchbox', { name: '查找其他成绩' }).fill('百果');
  await gym.getByRole('checkbox', { name: '百果公园' }).check();
  await gym.getByRole('radio', { name: '推进中' }).check();
  await page.keyboard.press('Control+s');
  await page.getByText('已存为草稿').waitFor();
  expect((await stored()).at(-1)).toMatchObject({ progress: 'in_progress', outcomes: [expect.any(String)] });

  await gym.getByRole('checkbox', { name: '百果公园' }).uncheck();
  await gym.getByRole('radio', { name: '尚未核对' }).check();
  await page.keyboard.press('Control+s');
  await expect
    .poll(async () => (await stored()).at(-1))
    .toEqual({
      progress: 'planned',
      progressNote: '',
      outcomes: [],
    });
});

test('a promise is checked by keyboard alone', async () => {
  const gym = card('健身馆');
  await gym.getByRole('searchbox').focus();
  await page.keyboard.press('Tab');
  // From 尚未核对 to the left, around to the last of the ring.
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => gym.getByRole('radio', { name: '未提及' }).isChecked()).toBe(true);
  await page.keyboard.press('Tab');
  await page.keyboard.insertText('没有写到。');
  await page.keyboard.press('Control+s');
  await page.getByText('已存为草稿').waitFor();
  expect((await stored()).at(-1)).toEqual({
    progress: 'not_mentioned',
    progressNote: '没有写到。',
    outcomes: [],
  });
});

test('who leaves what is not saved is asked first', async () => {
  await card('健身馆').getByRole('textbox', { name: '公开说明' }).fill('改一改。');
  await page.getByRole('link', { name: '首页' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: '继续核对' }).click();
  expect(await card('健身馆').getByRole('textbox', { name: '公开说明' }).inputValue()).toBe('改一改。');
  await page.getByRole('button', { name: '放弃修改' }).click();
  await page.getByRole('link', { name: '首页' }).click();
  await page.getByText('您好').first().waitFor();
});

test('what does not belong to the two reports is refused, and then nothing at all is saved', async () => {
  const { promises, achievements } = await tracking();
  const before = await stored();
  const [first, second] = promises;
  const right = {
    documentId: second?.documentId,
    progress: 'done',
    progressNote: '',
    outcomes: [achievements[1]?.documentId],
  };
  const wrong = { ...right, documentId: first?.documentId };
  const body = (await cms.admin('GET', '/promise-tracker/reports')).body as unknown as object[];
  expect(body).toEqual([expect.objectContaining({ documentId: plan, counts: { promises: 3, checked: 3 } })]);
  for (const [bad, sentence] of [
    [{ ...wrong, documentId: achievements[0]?.documentId }, '有一项计划不在这份报告中'],
    [{ ...wrong, outcomes: [plan] }, '所选的成绩不在'],
    [{ ...wrong, outcomes: [] }, '请选择对应的成绩'],
    [{ ...wrong, progress: 'not_mentioned' }, '未提及'],
    [{ ...wrong, progress: 'planned' }, '请再选择进展'],
    [{ ...wrong, progress: 'finished' }, '请求的格式不对'],
    [{ ...wrong, text: '另一段文字' }, '请求的格式不对'],
  ] as const) {
    const { status, body } = await save([right, bad]);
    expect(status, sentence).toBe(400);
    expect(body.error?.message).toContain(sentence);
  }
  expect(await stored()).toEqual(before);
  const none = await cms.admin('GET', '/promise-tracker/reports/none');
  expect([none.status, none.body.error?.message]).toEqual([404, '没有找到这份报告，请刷新页面后重新选择。']);
  const last = await cms.admin('GET', `/promise-tracker/reports/${later}`);
  expect([last.status, last.body.error?.message]).toEqual([
    404,
    expect.stringContaining('还没有计划年度的报告'),
  ]);
});

test('only those with the right to confirm are heard', async () => {
  const refused = await Promise.all([
    fetch(`${cms.url}/promise-tracker/reports`),
    fetch(`${cms.url}${route()}`),
    fetch(`${cms.url}${route()}/findings`, { method: 'POST' }),
  ]);
  expect(refused.map(({ status }) => status)).toEqual([401, 401, 401]);
});

test.each<'light' | 'dark'>(['light', 'dark'])(
  'the page is free of faults that keep somebody from using it, %s',
  async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await card('云栖路').getByRole('checkbox').first().waitFor();
    await card('健身馆').getByRole('searchbox').fill('公园');
    await card('健身馆').getByRole('radio', { name: '完成' }).check();
    expect(await accessibilityFaults(page, { part: 'main' })).toEqual([]);
    await page.getByRole('button', { name: '放弃修改' }).click();
  },
);
