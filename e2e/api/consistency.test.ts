import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RawDatabase } from '../database.ts';
import { TestCms } from '../running-cms.ts';

let cms: TestCms;
let database: RawDatabase;
let report: string, draft: string;

beforeAll(async () => {
  cms = await TestCms.start();
  database = await cms.database();
  const { data } = await cms.ask('{ reports { documentId } }');
  report = (data?.['reports'] as { documentId: string }[])[0]?.documentId ?? '';
  draft = await cms.draft('report', { title: '示例街道2022年工作总结', year: 2022, period: 'year' });
});
afterAll(async () => {
  await database.close();
  await cms.stop();
});

test('what the product stores is whole', async () => {
  expect(await cms.faults()).toEqual([]);
});

/** Does by SQL what no way of the product does, and returns what the damaged rows are called. */
const damage = async (select: string, ...statements: string[]): Promise<Record<string, string>> => {
  const [row] = await database.all(select);
  if (!row) throw new Error(`Nothing to damage: ${select}`);
  const fill = (statement: string) =>
    statement.replace(/:(\w+)/g, (_, name: string) =>
      typeof row[name] === 'number' ? String(row[name]) : `'${String(row[name])}'`,
    );
  for (const statement of statements) await database.all(fill(statement));
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, String(value)]));
};

const version = (table: string, status: 'draft' | 'published') =>
  `SELECT id, document_id FROM ${table} WHERE published_at IS ${status === 'draft' ? '' : 'NOT '}NULL`;
const ofOthers = (table: string, status: 'draft' | 'published', link: string) =>
  `SELECT s.id, s.document_id, l.id AS link, l.report_id AS report FROM ${table} s JOIN ${link} l ON l.section_id = s.id
   WHERE s.published_at IS ${status === 'draft' ? '' : 'NOT '}NULL`;

test('every kind of damage is named', async () => {
  const expected: (string | RegExp)[] = [];
  await database.all('PRAGMA foreign_keys = OFF');
  for (const table of ['honors', 'offices']) await database.all(`DROP INDEX ${table}_versions`);

  const orphan = await damage(
    `${ofOthers('sections', 'published', 'sections_report_lnk')} ORDER BY s.id LIMIT 1`,
    'DELETE FROM sections_report_lnk WHERE id = :link',
  );
  expected.push(`The published section ${orphan['document_id']} stands in no published report.`);

  const lost = await damage(
    `${ofOthers('sections', 'draft', 'sections_report_lnk')} ORDER BY s.id LIMIT 1`,
    'DELETE FROM sections_report_lnk WHERE id = :link',
  );
  expected.push(`The draft section ${lost['document_id']} stands in no draft report.`);

  const twin = await damage(
    `${version('honors', 'draft')} LIMIT 1`,
    `INSERT INTO honors (document_id, title, "order", level) VALUES (:document_id, '二', 99, 'other')`,
  );
  expected.push(`The honor ${twin['document_id']} has 2 drafts instead of one.`);

  const dangling = await damage(
    'SELECT l.id, l.section_id FROM achievements_section_lnk l ORDER BY l.id LIMIT 1',
    'UPDATE achievements_section_lnk SET section_id = 999999 WHERE id = :id',
  );
  expect(dangling['section_id']).toBeDefined();
  expected.push('A link in achievements_section_lnk leads to row 999999, which is not there.');

  const crossed = await damage(
    `SELECT l.id, p.document_id AS plan, d.document_id AS draft, d.id AS other
     FROM plan_items_section_lnk l JOIN plan_items p ON p.id = l.plan_item_id AND p.published_at IS NOT NULL
     JOIN sections s ON s.id = l.section_id
     JOIN sections d ON d.document_id = s.document_id AND d.published_at IS NULL LIMIT 1`,
    'UPDATE plan_items_section_lnk SET section_id = :other WHERE id = :id',
  );
  expected.push(
    `The published plan-item ${crossed['plan']} leads by section to the draft section ${crossed['draft']}.`,
  );

  const figure = await damage(
    'SELECT id, cmp_id FROM achievements_cmps ORDER BY id LIMIT 1',
    'DELETE FROM achievements_cmps WHERE id = :id',
  );
  expected.push(`Figure ${figure['cmp_id']} belongs to no entry.`);
  await damage(
    'SELECT id, cmp_id FROM achievements_cmps ORDER BY id DESC LIMIT 1',
    'UPDATE achievements_cmps SET entity_id = 999999 WHERE id = :id',
  );
  expected.push(/^Figure \d+ belongs by achievements_cmps to row 999999/);

  const own = await damage(
    `SELECT s.id, s.document_id, l.id AS link FROM sections s JOIN sections_parent_lnk l ON l.section_id = s.id
     WHERE s.published_at IS NULL LIMIT 1`,
    'UPDATE sections_parent_lnk SET inv_section_id = section_id WHERE id = :link',
  );
  expected.push(new RegExp(`has the section ${own['document_id']} under itself`));

  await database.all(
    `UPDATE reports SET identity = '示例', review_state = 'somewhere' WHERE document_id = '${draft}'`,
  );
  expected.push(`The draft report ${draft} stands for 示例 instead of null.`);
  expected.push(`The report ${draft} is in no state of review: somewhere.`);

  const slipped = await damage(
    `${version('achievements', 'published')} ORDER BY id DESC LIMIT 1`,
    `UPDATE achievements SET text = '换掉了。' || text WHERE id = :id`,
  );
  expected.push(new RegExp(`is said to be published as it is, and differs in .*${slipped['document_id']}`));
  expected.push(/^The public report \w+ is not as it was published: /);
  expected.push(/^The public report \w+ is not what was published: the search has \d+ entries/);

  await damage(
    `${version('offices', 'published')} LIMIT 1`,
    'UPDATE offices SET published_at = NULL WHERE id = :id',
  );
  expected.push(/is of an office that is not public/);
  expected.push(/^The office \w+ is not public, and the log of changes says that it is/);

  await damage(
    'SELECT report_id FROM search_reports LIMIT 1',
    'DELETE FROM search_reports WHERE report_id = :report_id',
  );
  expected.push(/^The search does not know the public report/);
  await database.all(`INSERT INTO search_reports (report_id, row_id) VALUES ('gone', 1)`);
  expected.push('The search knows the report gone, which is not public.');

  await database.all(`DELETE FROM changes WHERE about = 'report' AND subject = '${report}'`);
  expected.push(`The report ${report} is public, and the log of changes does not say so.`);

  await database.all('DROP TRIGGER acts_no_update');
  const { id: act } = await damage(
    'SELECT id FROM acts ORDER BY id LIMIT 1',
    `UPDATE acts SET actor_name = '别人' WHERE id = :id`,
  );
  expected.push(
    `The audit trail was changed by hand: entry ${act}, or one before it, is not what was written.`,
  );

  const faults = await cms.faults();
  for (const fault of expected)
    expect(
      faults.some((told) => (typeof fault === 'string' ? told === fault : fault.test(told))),
      `${String(fault)} in:\n${faults.join('\n')}`,
    ).toBe(true);
});
