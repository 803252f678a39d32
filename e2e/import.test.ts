import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT } from '../system/folders.ts';
import { TestCms } from './running-cms.ts';

let cms: TestCms;
let folder: string;

const LINES = [
  '示例街道2022年工作总结及2023年工作计划',
  '一、2022年工作总结',
  '（一）抓产业。招商引资成效明显。走访企业60家，引进项目3个。营商环境持续改善。解决诉求45件，示例社区获评“示例省文明社区”。',
  '（二）抓治理。调解纠纷20宗，开展巡查300次。',
  '二、2023年工作计划',
  '（一）聚焦项目。新建公园2座。',
];

interface Answer {
  data?: { documentId: string; action: string; published: boolean; changes: Record<string, number> };
  error?: { message: string };
}

async function post(body: object, token = cms.importToken): Promise<{ status: number } & Answer> {
  const response = await fetch(`${cms.url}/api/reports/import`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify(body),
  });
  return { status: response.status, ...((await response.json()) as Answer) };
}

const importLines = (lines: readonly string[], more: object = {}) =>
  post({ office: 'shili-jiedao', text: lines.join('\n'), ...more });

interface Entry {
  documentId: string;
  topic?: string;
  text?: string;
  heading?: string;
  updatedAt: string;
  figures?: { label: string }[];
}

/** The drafts of a type, as the admin lists them. */
async function drafts(type: string): Promise<Entry[]> {
  const { body } = await cms.admin(
    'GET',
    `/content-manager/collection-types/api::${type}.${type}?pageSize=100&sort=id:asc`,
  );
  return (body as unknown as { results: Entry[] }).results;
}

const report = (...args: string[]) =>
  spawnSync(process.execPath, ['scripts/report.ts', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, CMS_URL: cms.url, CMS_TOKEN: cms.importToken },
  });

beforeAll(async () => {
  cms = await TestCms.start({ IMPORT_SAMPLE: 'false' });
  folder = mkdtempSync(path.join(tmpdir(), 'work-reports-import-'));
  await cms.draft('office', { name: '示例街道办事处', slug: 'shili-jiedao', kind: 'street_office' });
});

afterAll(async () => {
  await cms.stop();
  rmSync(folder, { recursive: true, force: true });
});

test('a dry run tells what it would do and leaves nothing', async () => {
  const { data } = await importLines(LINES, { dryRun: true, publish: true });
  expect(data).toMatchObject({ action: 'created', changes: { created: 10, updated: 0, deleted: 0 } });
  expect(await drafts('report')).toEqual([]);
  expect(await drafts('section')).toEqual([]);
});

test('importing again changes nothing, and a corrected text keeps every entry it can', async () => {
  expect((await importLines(LINES)).data).toMatchObject({ action: 'created', published: false });
  const before = [await drafts('achievement'), await drafts('section'), await drafts('plan-item')];

  expect((await importLines(LINES)).data).toMatchObject({
    action: 'unchanged',
    changes: { created: 0, updated: 0, deleted: 0 },
  });
  expect([await drafts('achievement'), await drafts('section'), await drafts('plan-item')]).toEqual(before);

  const corrected = LINES.map((line) =>
    line.replace('引进项目3个', '引进项目4个').replace('开展巡查300次', '巡查三百次'),
  );
  corrected.splice(4, 0, '（三）抓民生。新建食堂1家。');
  const { data } = await importLines(corrected);
  expect(data).toMatchObject({ action: 'updated', changes: { created: 2, updated: 2, deleted: 0 } });
  const after = await drafts('achievement');
  expect(after.map(({ documentId }) => documentId).slice(0, 3)).toEqual(
    before[0]?.map(({ documentId }) => documentId),
  );
  expect(after[0]?.text).toBe('走访企业60家，引进项目4个。');

  const shorter = await importLines(LINES);
  expect(shorter.data).toMatchObject({ action: 'updated', changes: { created: 0, updated: 2, deleted: 2 } });
  expect(await drafts('report')).toHaveLength(1);
});

test('what an editor has corrected stays where the text is the same', async () => {
  const [first] = await drafts('achievement');
  const id = first?.documentId ?? '';
  const { body } = await cms.admin(
    'GET',
    `/content-manager/collection-types/api::achievement.achievement/${id}`,
  );
  const [figure, ...rest] = (body.data?.['figures'] ?? []) as { label: string }[];
  await cms.edit('achievement', id, { figures: [{ ...figure, label: '走访的企业' }, ...rest] });

  expect((await importLines(LINES)).data).toMatchObject({ action: 'unchanged' });
  const again = await cms.admin(
    'GET',
    `/content-manager/collection-types/api::achievement.achievement/${id}`,
  );
  expect((again.body.data?.['figures'] as { label: string }[])[0]?.label).toBe('走访的企业');
});

test('a publication comes with the import, and an import later leaves the public what it had', async () => {
  expect((await importLines(LINES, { publish: true })).data).toMatchObject({ published: true });
  const query =
    '{ annualReport(office: "shili-jiedao", year: 2022) { sections { achievements { documentId text } } } }';
  const shown = await cms.ask(query);
  expect(JSON.stringify(shown)).toContain('调解纠纷20宗');

  await importLines(LINES.map((line) => line.replace('调解纠纷20宗', '调解纠纷21宗')));
  expect(await cms.ask(query)).toEqual(shown);
  await importLines(LINES, { publish: true });
});

test('bad orders are refused in a sentence and leave nothing', async () => {
  const count = (await drafts('section')).length;
  const cases: [object, string][] = [
    [{ office: 'nobody', text: LINES.join('\n') }, '没有网址标识为“nobody”的单位（现有 shili-jiedao）'],
    [{ office: 'shili-jiedao', text: '示例街道召开2023年工作总结大会\n会议强调，要抓落实。' }, '新闻稿'],
    [{ office: 'shili-jiedao', text: '' }, '没有文字'],
    [{ office: 'shili-jiedao', text: '示例街道XX年工作总结\n一、工作。完成XX个。' }, '模板'],
    [{ office: 'shili-jiedao' }, '请求的格式不对（text）'],
    [{ office: 'shili-jiedao', text: 'x', extra: 1 }, '请求的格式不对'],
  ];
  for (const [body, message] of cases) {
    const answer = await post(body);
    expect(answer.status).toBe(400);
    expect(answer.error?.message).toContain(message);
  }
  expect((await drafts('section')).length).toBe(count);
});

test('only a token with the right may import', async () => {
  const body = { office: 'shili-jiedao', text: LINES.join('\n') };
  expect((await post(body, '')).status).toBe(403);
  expect((await post(body, 'wrong')).status).toBe(401);
  const { body: created } = await cms.admin('POST', '/admin/api-tokens', {
    name: 'reader',
    description: '',
    type: 'read-only',
    lifespan: null,
  });
  expect((await post(body, String(created.data?.accessKey))).status).toBe(403);
});

test('the command line imports a folder past a bad file, and says so', () => {
  const file = (name: string, text: string) => writeFileSync(path.join(folder, name), text);
  file('1.txt', LINES.join('\n'));
  file('2.txt', '示例街道召开座谈会\n会议强调。会议要求。');
  file('3.html', `<html><body><h1>示例街道2021年工作总结</h1><p>一、抓产业。引进项目2个。</p></body></html>`);
  const result = report('import', folder, '--office', 'shili-jiedao');
  expect(result.stdout).toMatch(/1\.txt: .* unchanged/);
  expect(result.stdout).toMatch(/2\.txt: failed\. /);
  expect(result.stdout).toMatch(/3\.html: 示例街道2021年工作总结 created, entries 2 new/);
  expect(result.stdout).toContain('3 documents: 1 created, 0 updated, 1 unchanged, 1 failed.');
  expect(result.stderr).toContain('2.txt');
  expect(result.status).toBe(1);
});

test('the command line parses and prints to the character', () => {
  const file = path.join(folder, '1.txt');
  const parsed = report('parse', file, '--json');
  expect(parsed.status).toBe(0);
  writeFileSync(path.join(folder, 'tree.json'), parsed.stdout);
  expect(report('print', path.join(folder, 'tree.json')).stdout).toBe(LINES.slice(1).join('\n'));

  const tree = JSON.parse(parsed.stdout) as {
    report: { sections: { heading: string; span: { start: number; end: number } }[] };
  };
  const source = readFileSync(file, 'utf8');
  const [summary] = tree.report.sections;
  expect(source.slice(summary?.span.start, summary?.span.end)).toMatch(/^一、2022年工作总结[^]*300次。$/);
});

test.each([
  ['a news item', '示例街道召开2023年工作总结大会\n会议强调。会议要求。', /news item/],
  ['a budget', '示例街道2023年部门预算公开\n一、收入。', /budget/],
  ['a report on disclosure', '示例街道2023年政府信息公开工作年度报告\n一、总体情况。', /disclosure/],
  ['a form', '示例街道XX年工作总结\n全年完成XX个项目。', /form/],
  ['an empty file', ' \n', /empty/],
  ['a text without a headline', '工作平稳。', /headline/],
])('the command line refuses %s in one line, with exit code 2', (_, text, message) => {
  const file = path.join(folder, 'bad.txt');
  writeFileSync(file, text);
  const { status, stdout, stderr } = report('parse', file);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr.trim()).toMatch(message);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});

test('the command line says what to do where the CMS is down or the token wrong', () => {
  const run = (env: Record<string, string>) =>
    spawnSync(
      process.execPath,
      ['scripts/report.ts', 'import', path.join(folder, '1.txt'), '--office', 'shili-jiedao'],
      { cwd: ROOT, encoding: 'utf8', env: { ...process.env, CMS_URL: cms.url, CMS_TOKEN: 'x', ...env } },
    );
  const down = run({ CMS_URL: 'http://127.0.0.1:9' });
  expect([down.status, down.stderr]).toEqual([1, expect.stringContaining('does not answer: start it')]);
  const refused = run({});
  expect([refused.status, refused.stderr]).toEqual([1, expect.stringContaining('does not take the token')]);
});
