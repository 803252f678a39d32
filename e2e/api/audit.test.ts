import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RawDatabase } from '../database.ts';
import type { Database } from '../database.ts';
import { type Person, TestCms } from '../running-cms.ts';

interface Line {
  id: number;
  action: string;
  title: string;
  actorName: string;
}

describe.each<Database>(['sqlite', 'postgres'])('the audit trail on %s', (client) => {
  let cms: TestCms;
  let database: RawDatabase;
  let editor: Person, stranger: Person;
  let report: string;

  beforeAll(async () => {
    cms = await TestCms.start({ IMPORT_SAMPLE: 'false' }, client);
    const office = await cms.draft('office', {
      name: '示例街道办事处',
      slug: 'shili',
      kind: 'street_office',
    });
    const other = await cms.draft('office', { name: '样板镇人民政府', slug: 'yangban', kind: 'town' });
    editor = await cms.person(['编辑'], [office]);
    stranger = await cms.person(['编辑'], [other]);
    const created = await editor.call('POST', '/content-manager/collection-types/api::report.report', {
      office,
      title: '=示例街道2023年工作总结',
      year: 2023,
      period: 'year',
    });
    report = String(created.body.data?.documentId);
    await cms.edit('report', report, { source: '示例街道办事处' });
    database = await cms.database();
  });
  afterAll(async () => {
    await database.close();
    await cms.stop();
  });

  const list = async (by: Person, query: string) => {
    const { body } = await by.call('GET', `/audit-trail/acts?${query}`);
    return (body as unknown as { acts: Line[] }).acts;
  };

  test('tells the staff of an office what was done there, and nobody else', async () => {
    const acts = await list(editor, `report=${report}`);
    expect(acts.map(({ action }) => action)).toEqual(['edited', 'created']);
    expect(await list(editor, `report=${report}&action=edited&from=2020-01-01&text=示例`)).toHaveLength(1);
    expect(await list(editor, `report=${report}&to=2020-01-01`)).toEqual([]);
    expect(await list(editor, 'action=staff_changed')).toEqual([]);
    expect(await list(stranger, `report=${report}`)).toEqual([]);
    const all = await cms.admin(
      'GET',
      `/audit-trail/acts?action=staff_changed&text=${encodeURIComponent('所在单位')}`,
    );
    expect((all.body as unknown as { acts: Line[] }).acts).toHaveLength(2);
    const id = acts[0]?.id;
    const { body } = await editor.call('GET', `/audit-trail/acts/${id}`);
    expect(body).toMatchObject([
      { kind: 'changed', fields: [{ label: '来源', before: null, after: '示例街道办事处' }] },
    ]);
    expect((await stranger.call('GET', `/audit-trail/acts/${id}`)).status).toBe(404);
  });

  test('is given out as a table that no spreadsheet computes', async () => {
    const { token } = await signIn(editor);
    const response = await fetch(`${cms.url}/audit-trail/acts.csv?report=${report}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    const bytes = Buffer.from(await response.arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const lines = bytes.toString('utf8').trim().split('\r\n');
    expect(lines).toHaveLength(3);
    expect(lines[2]).toContain("'=示例街道2023年工作总结");
  });

  test('is changed by nobody, not by whoever can reach the database either', async () => {
    const refusals = ["UPDATE acts SET note = '改'", 'DELETE FROM acts WHERE id = 1'];
    if (client === 'postgres') refusals.push('TRUNCATE acts');
    const { total } = (await database.all('SELECT COUNT(*) AS total FROM acts'))[0] ?? {};
    for (const statement of refusals) await expect(database.all(statement)).rejects.toThrow(/append-only/);
    for (const method of ['POST', 'PUT', 'DELETE'])
      expect((await cms.admin(method, '/audit-trail/acts/1', {})).status).toBeGreaterThanOrEqual(400);
    // Another start brings the database up to date, which it can with the triggers in place.
    const other = await cms.another();
    expect((await other.admin('GET', '/audit-trail/acts')).status).toBe(200);
    expect((await database.all('SELECT COUNT(*) AS total FROM acts'))[0]?.['total']).toBe(total);
    expect(await cms.faults()).toEqual([]);
  });

  const signIn = async ({ email, password }: Person): Promise<{ token: string }> => {
    const response = await fetch(`${cms.url}/admin/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, password }),
    });
    return ((await response.json()) as { data: { token: string } }).data;
  };
});
