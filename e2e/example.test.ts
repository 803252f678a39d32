import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { TestCms } from './running-cms.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'work-reports-example-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const start = (example: boolean) =>
  TestCms.start({
    DATABASE_FILENAME: path.join(folder, 'data.db'),
    IMPORT_EXAMPLE: String(example),
  });

/** Everything the public sees of the offices and their plans. */
async function published(cms: TestCms): Promise<Record<string, unknown>> {
  const { data, errors } = await cms.ask(`{
    offices(pagination: { limit: 1000 }, sort: "slug") { documentId slug fictional siteIdCode icpNumber policeNumber }
    reports(pagination: { limit: 1000 }, sort: ["office.slug", "year"]) { documentId year period publishedAt office { slug } }
    planItems(pagination: { limit: 1000 }, sort: "documentId") { documentId progress progressNote publishedAt outcomes { documentId } }
    achievements(pagination: { limit: 1000 }, sort: "documentId") { documentId topic publishedAt fulfils { topic } }
    honors(pagination: { limit: 1000 }, sort: "documentId") { documentId level publishedAt }
    sections(pagination: { limit: 1000 }, sort: "documentId") { documentId theme publishedAt }
  }`);
  if (!data) throw new Error(JSON.stringify(errors));
  return data;
}

/** One start after the other on the same database, as an office would do it. */
async function seen(example: boolean): Promise<Record<string, unknown>> {
  const cms = await start(example);
  try {
    return await published(cms);
  } finally {
    await cms.stop();
  }
}

test('the example comes when asked for, beside the sample, once, and stays', async () => {
  const without = await seen(false);
  expect(without['offices']).toMatchObject([{ slug: 'henggang-jiedao', fictional: false }]);

  const first = await seen(true);
  const nothing = { siteIdCode: null, icpNumber: null, policeNumber: null };
  expect(first['offices']).toMatchObject([
    { slug: 'henggang-jiedao', fictional: false },
    { slug: 'shili-jiedao', fictional: true, ...nothing },
    { slug: 'shili-zhen', fictional: true, ...nothing },
  ]);
  expect(first['reports']).toMatchObject([
    { year: 2023, office: { slug: 'henggang-jiedao' } },
    ...[2021, 2022, 2023, 2024].map((year) => ({ year, period: 'year', office: { slug: 'shili-jiedao' } })),
    ...[2022, 2023].map((year) => ({ year, period: 'year', office: { slug: 'shili-zhen' } })),
    { year: 2024, period: 'half_year', office: { slug: 'shili-zhen' } },
  ]);
  for (const fulfilled of ['扩大精准招商成果', '推动重点项目投产'])
    expect(JSON.stringify(first['achievements'])).toContain(`"fulfils":[{"topic":"${fulfilled}"}]`);
  for (const progress of ['planned', 'in_progress', 'done', 'adjusted', 'not_mentioned'])
    expect(JSON.stringify(first['planItems'])).toContain(`"progress":"${progress}"`);

  for (const theme of ['economy', 'construction', 'rural', 'safety', 'livelihood', 'party'])
    expect(JSON.stringify(first['sections'])).toContain(`"theme":"${theme}"`);

  expect(await seen(true)).toEqual(first);
  expect(await seen(false)).toEqual(first);
}, 180_000);
