import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COUNT, type Orders } from '../crash.ts';
import { openDatabase, type RawDatabase } from '../database.ts';
import { TestCms } from '../running-cms.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'work-reports-crash-'));
const orders = path.join(folder, 'orders');
const crashing = {
  IMPORT_SAMPLE: 'false',
  CRASH_ORDERS: orders,
  NODE_OPTIONS: `--import ${pathToFileURL(path.resolve('e2e/crash.ts')).href}`,
};
const give = (order: Orders) => writeFileSync(orders, JSON.stringify(order));
const takeBack = () => rmSync(orders, { force: true });
const statements = () => Number(readFileSync(`${orders}${COUNT}`, 'utf8'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** All that a step on a report may change: entries, their links and figures, review, search, changes, audit trail. */
const TABLES =
  /^(reports|sections|achievements|plan_items|honors|offices|acts|changes|components_report_figures|acceptances)(_|$)|^search_(reports|entries|figures)$|_lnk$|_cmps$/;

async function stateOf(database: RawDatabase, tables: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const table of tables) {
    const rows = (await database.all(`SELECT * FROM ${table}`)).map((row) => JSON.stringify(row)).sort();
    hash.update(JSON.stringify([table, rows]));
  }
  return hash.digest('hex');
}

const tablesOf = async (database: RawDatabase, query: string) =>
  (await database.all(query)).map(({ name }) => String(name)).filter((name) => TABLES.test(name));
const SQLITE_TABLES = `SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name`;
const POSTGRES_TABLES = `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`;

const link = (documentId: string) => ({ connect: [{ documentId }] });

/** A report with all that one can hold, published, and then changed. */
async function changedReport(cms: TestCms, year = 2023): Promise<string> {
  const office = await cms.draft('office', {
    name: `示例街道办事处（${year}）`,
    slug: `shili-${year}`,
    kind: 'street_office',
  });
  const report = await cms.draft('report', {
    title: `示例街道${year}年工作总结`,
    year,
    period: 'year',
    office: link(office),
  });
  const part = { runsIn: false, report: link(report) };
  const section = { ...part, part: 'summary', kind: 'review' };
  const first = await cms.draft('section', { ...section, heading: '回顾', order: 1 });
  const plans = await cms.draft('section', {
    ...section,
    heading: '计划',
    order: 2,
    part: 'plan',
    kind: 'plan',
  });
  const gone = await cms.draft('section', { ...section, heading: '其他', order: 3 });
  const achievement = await cms.draft('achievement', {
    topic: '走访企业',
    text: '走访企业5家，获评示例先进集体。',
    order: 1,
    runsIn: false,
    section: link(first),
    figures: [{ text: '5家', start: 4, end: 6, value: 5, unit: '家', qualifier: 'exact', status: 'actual' }],
  });
  await cms.draft('honor', {
    title: '示例先进集体',
    start: 9,
    end: 15,
    order: 1,
    level: 'district',
    report: link(report),
    achievement: link(achievement),
  });
  await cms.draft('plan-item', {
    topic: '走访',
    text: '走访企业。',
    order: 1,
    runsIn: false,
    progress: 'planned',
    section: link(plans),
  });
  expect((await cms.act('report', report, 'publish')).body.error).toBeUndefined();
  await cms.remove('section', gone);
  await cms.edit('achievement', achievement, { topic: '走访更多企业' });
  return report;
}

describe('a CMS on SQLite that is killed before any statement', () => {
  let cms: TestCms;
  let database: RawDatabase;
  let tables: string[];
  let report: string;

  beforeAll(async () => {
    cms = await TestCms.start(crashing);
    report = await changedReport(cms);
    database = await cms.database();
    tables = await tablesOf(database, SQLITE_TABLES);
  });
  afterAll(async () => {
    await database.close();
    await cms.stop();
  });

  test.each([
    ['a publication', () => cms.act('report', report, 'publish')],
    ['a withdrawal', () => cms.act('report', report, 'unpublish')],
    ['a first publication', () => cms.act('report', report, 'publish')],
    ['giving up edits', () => cms.act('report', report, 'discard')],
    ['a deletion', () => cms.remove('report', report)],
  ])('leaves of %s the old or the new, and never a mixture', async (step, take) => {
    const copies = mkdtempSync(path.join(folder, 'copies-'));
    if (step === 'giving up edits') await edit(cms, report);
    const before = await stateOf(database, tables);
    give({ copyTo: copies });
    const { status, body } = await take();
    takeBack();
    expect(status, JSON.stringify(body)).toBeLessThan(300);
    const after = await stateOf(database, tables);
    expect(after).not.toBe(before);

    const files = readdirSync(copies);
    const isHalfWritten = (file: string) =>
      file.endsWith('-journal') && statSync(path.join(copies, file)).size > 0;
    // Else nothing was in the making, and nothing is shown.
    expect(files.filter(isHalfWritten).length).toBeGreaterThan(20);
    expect(statements()).toBeGreaterThan(100);
    let isNew = false;
    for (let number = 1; files.includes(`${number}.db`); number += 1) {
      const left = await openDatabase({ DATABASE_FILENAME: path.join(copies, `${number}.db`) });
      const state = await stateOf(left, tables);
      await left.close();
      isNew ||= state === after;
      expect(state === (isNew ? after : before), `copy ${number}`).toBe(true);
    }
    rmSync(copies, { recursive: true });
    // Looking at copies keeps this process from noticing that the CMS has closed an idle connection.
    await wait(20);
  });

  test('goes on after a restart as if the publication had never begun', async () => {
    report = await changedReport(cms, 2024);
    const before = await stateOf(database, tables);
    await killDuring(cms, report, { killAt: 200 });
    const restarted = await cms.another();
    expect(await stateOf(database, tables)).toBe(before);
    expect((await restarted.act('report', report, 'publish')).status).toBe(200);
    expect(await restarted.faults()).toEqual([]);
  });
});

describe('a CMS on PostgreSQL that is killed', () => {
  let cms: TestCms;
  let others: TestCms[];
  let database: RawDatabase;
  let tables: string[];
  let report: string;

  beforeAll(async () => {
    cms = await TestCms.start(crashing, 'postgres');
    others = await Promise.all([cms.another(), cms.another()]);
    report = await changedReport(cms);
    database = await cms.database();
    tables = await tablesOf(database, POSTGRES_TABLES);
  });
  afterAll(async () => {
    await database.close();
    await cms.stop();
  });

  test('in the middle of a publication and just before its end leaves the old, and others go on', async () => {
    for (const [index, order] of [{ killAt: 100 }, { killBeforeCommitAfter: 100 }].entries()) {
      const other = others[index] ?? cms;
      await edit(cms, report);
      const before = await stateOf(database, tables);
      await killDuring(other, report, order);
      expect(await stateOf(database, tables)).toBe(before);
      expect((await cms.act('report', report, 'publish')).status).toBe(200);
      expect(await stateOf(database, tables)).not.toBe(before);
    }
    expect(await cms.faults()).toEqual([]);
  });
});

let edits = 0;
async function edit(cms: TestCms, report: string): Promise<void> {
  edits += 1;
  expect((await cms.edit('report', report, { source: `示例${edits}` })).status).toBe(200);
}

async function killDuring(cms: TestCms, report: string, order: Orders): Promise<void> {
  give(order);
  await expect(cms.act('report', report, 'publish')).rejects.toThrow();
  takeBack();
}
