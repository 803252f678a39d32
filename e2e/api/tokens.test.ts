import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TestCms } from '../running-cms.ts';

interface ReadToken {
  id: number;
  name: string;
  lastUsedAt: string | null;
  createdBy: string | null;
  pointsPerMinute: number;
}

const folder = mkdtempSync(path.join(tmpdir(), 'work-reports-tokens-'));
const file = path.join(folder, 'data.db');
const DRAFT = '尚未公开的报告';

let cms: TestCms;
let other: TestCms;

beforeAll(async () => {
  // Everything that can be logged is, the queries of the database included.
  const loud = { LOG_LEVEL: 'silly', DEBUG: 'knex:query,knex:bindings' };
  cms = await TestCms.start({ IMPORT_SAMPLE: 'false', DATABASE_FILENAME: file, ...loud });
  await cms.draft('office', { name: '示例街道办事处', slug: 'shili', kind: 'street_office' });
  await cms.draft('report', { title: DRAFT, year: 2031, period: 'year' });
  await fetch(`${cms.url}/api/reports/import`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${cms.importToken}` },
    body: JSON.stringify({
      office: 'shili',
      text: '示例街道2023年工作总结及2024年工作计划\n一、2023年工作总结\n（一）民生改善。走访群众600户。',
      publish: true,
    }),
  });
  other = await cms.another();
});

afterAll(async () => {
  await cms.stop();
  rmSync(folder, { recursive: true, force: true });
});

const asked = {
  purpose: '张三，做年度对比。',
  pointsPerMinute: 3_000_000,
  mayReadDrafts: false,
  lifespan: 30,
};

async function create(name: string, fields: object = {}): Promise<string> {
  const { status, body } = await cms.admin('POST', '/read-tokens/tokens', { name, ...asked, ...fields });
  expect(status, JSON.stringify(body)).toBe(201);
  return (body as { secret: string }).secret;
}
const list = async () => (await cms.admin('GET', '/read-tokens/tokens')).body as unknown as ReadToken[];
async function find(name: string): Promise<ReadToken> {
  const found = (await list()).find((token) => token.name === name);
  if (!found) throw new Error(`There is no token of ${name}.`);
  return found;
}
const revoke = async (name: string) => cms.admin('DELETE', `/read-tokens/tokens/${(await find(name)).id}`);

const read = (where: TestCms, secret: string) =>
  fetch(`${where.url}/graphql?query={reports{title}}`, { headers: { authorization: `Bearer ${secret}` } });
const code = async (query: string, secret: string) =>
  (await cms.ask(query, {}, secret)).errors?.[0]?.extensions?.code;

/** Asks the database itself. */
function inDatabase(sql: string): Record<string, unknown>[] {
  const database = new DatabaseSync(file, { timeout: 5000 });
  try {
    return database.prepare(sql).all();
  } finally {
    database.close();
  }
}
/** The row that Strapi has of a token. */
const stored = (name: string) =>
  inDatabase(`SELECT * FROM strapi_api_tokens WHERE name LIKE '%${name}'`)[0] ?? {};

describe('a token', () => {
  test('reads what is public and does nothing else', async () => {
    const secret = await create('示例日报');
    expect((await cms.ask('{ reports { title sections { heading } } }', {}, secret)).errors).toBeUndefined();
    expect(await (await read(cms, secret)).text()).not.toContain(DRAFT);
    const headers = { authorization: `Bearer ${secret}`, 'content-type': 'application/json' };
    expect((await fetch(`${cms.url}/api/reports`, { headers })).status).toBe(200);
    for (const [method, route, statuses] of [
      ['POST', '/api/reports/import', [403]],
      ['POST', '/api/reports', [403, 404, 405]],
      ['PUT', '/api/reports/any', [403, 404, 405]],
      ['DELETE', '/api/reports/any', [403, 404, 405]],
      ['GET', '/read-tokens/tokens', [401]],
      ['GET', '/admin/api-tokens', [401]],
    ] as const) {
      const body = method === 'POST' ? JSON.stringify({ office: 'shili', text: '一、总结' }) : null;
      const { status } = await fetch(`${cms.url}${route}`, { method, headers, body });
      expect(statuses, `${method} ${route}`).toContain(status);
    }
    expect(await code('{ reports(status: DRAFT) { title } }', secret)).toBe('FORBIDDEN');
    expect((await fetch(`${cms.url}/api/reports?status=draft`, { headers })).status).toBe(403);
  });

  test('reads drafts where it was given the right', async () => {
    const secret = await create('发布前预览', { mayReadDrafts: true });
    const { data } = await cms.ask('{ reports(status: DRAFT) { title } }', {}, secret);
    expect(JSON.stringify(data)).toContain(DRAFT);
  });

  test('is told once and kept as a hash', async () => {
    const secret = await create('示例大学');
    const { id, access_key: key, encrypted_key: readable } = stored('示例大学');
    expect(key).toMatch(/^[0-9a-f]{128}$/);
    expect(readable).toBeNull();
    const answers = [
      await cms.admin('GET', '/read-tokens/tokens'),
      await cms.admin('GET', '/admin/api-tokens'),
      await cms.admin('GET', `/admin/api-tokens/${String(id)}`),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(JSON.stringify(answers)).not.toContain(secret);
    expect(answers.at(-1)?.body.data).not.toHaveProperty('accessKey');
  });

  test("cannot be widened or made readable in Strapi's own settings", async () => {
    const secret = await create('示例研究院');
    const before = stored('示例研究院');
    const route = `/admin/api-tokens/${String(before['id'])}`;
    for (const answer of [
      await cms.admin('PUT', route, { type: 'full-access' }),
      await cms.admin('PUT', route, { type: 'custom', permissions: ['api::report.report.import'] }),
      await cms.admin('PUT', route, { name: '另一个名称' }),
      await cms.admin('POST', `${route}/regenerate`),
    ]) {
      expect(answer.status).toBe(400);
      expect(answer.body.error?.message).toContain('“接口令牌”页面');
    }
    expect(stored('示例研究院')).toEqual(before);
    expect((await read(cms, secret)).status).toBe(200);
  });

  test('ends with the very next request once it is revoked, on another instance too', async () => {
    const secret = await create('示例网站');
    expect((await read(other, secret)).status).toBe(200);
    expect((await revoke('示例网站')).status).toBe(204);
    expect([(await read(other, secret)).status, (await read(cms, secret)).status]).toEqual([401, 401]);
    const headers = { authorization: `Bearer ${secret}` };
    expect((await fetch(`${other.url}/api/reports`, { headers })).status).toBe(401);
    expect(stored('示例网站')).toEqual({});
  });

  test('ends when its time is over', async () => {
    const secret = await create('示例活动');
    expect((await read(cms, secret)).status).toBe(200);
    inDatabase(`UPDATE strapi_api_tokens SET expires_at = ${Date.now() - 1} WHERE name LIKE '%示例活动'`);
    expect((await read(cms, secret)).status).toBe(401);
    const unlimited = await create('示例档案馆', { lifespan: null });
    expect((await read(cms, unlimited)).status).toBe(200);
  });

  test('has a rate of its own, and a change of it holds for the very next request anywhere', async () => {
    const secret = await create('示例平台', { pointsPerMinute: 1_000_000 });
    const policy = async () => (await read(other, secret)).headers.get('ratelimit-policy');
    expect(await policy()).toContain('q=1000000;');
    const { id } = await find('示例平台');
    const change = { purpose: '李四，换了联系人。', pointsPerMinute: 20_000 };
    expect((await cms.admin('PUT', `/read-tokens/tokens/${id}`, change)).status).toBe(204);
    expect(await policy()).toContain('q=20000;');
    expect(await find('示例平台')).toMatchObject({ ...change, createdBy: '示例 管理员' });
    expect((await find('示例平台')).lastUsedAt).not.toBeNull();
  });

  test("that is deleted in Strapi's own settings leaves nothing behind", async () => {
    const secret = await create('示例协会');
    const { id } = stored('示例协会');
    expect((await cms.admin('DELETE', `/admin/api-tokens/${String(id)}`)).status).toBe(200);
    expect((await list()).map(({ name }) => name)).not.toContain('示例协会');
    expect(inDatabase("SELECT * FROM read_token_consumers WHERE name = '示例协会'")).toEqual([]);
    expect((await read(cms, secret)).status).toBe(401);
  });
});

test('what is incomplete, out of bounds or there already is refused', async () => {
  await create('示例电台');
  for (const [fields, sentence] of [
    [{ name: '示例电台' }, '已有名为“示例电台”的令牌'],
    [{ name: ' ' }, '不完整或超出范围'],
    [{ purpose: '' }, '不完整或超出范围'],
    [{ pointsPerMinute: 0 }, '不完整或超出范围'],
    [{ pointsPerMinute: 30_000_001 }, '不完整或超出范围'],
    [{ lifespan: 31 }, '不完整或超出范围'],
    [{ mayReadDrafts: 'yes' }, '不完整或超出范围'],
    [{ permissions: ['api::report.report.import'] }, '不完整或超出范围'],
  ] as const) {
    const token = Object.assign({ name: '示例电视台' }, asked, fields);
    const { status, body } = await cms.admin('POST', '/read-tokens/tokens', token);
    expect([status, body.error?.message], JSON.stringify(fields)).toEqual([
      400,
      expect.stringContaining(sentence),
    ]);
  }
  expect((await list()).map(({ name }) => name)).not.toContain('示例电视台');
  expect((await cms.admin('DELETE', '/read-tokens/tokens/0')).status).toBe(404);
});

test('only those with the right to manage tokens are heard', async () => {
  const routes = [
    ['GET', '/read-tokens/tokens'],
    ['POST', '/read-tokens/tokens'],
    ['PUT', '/read-tokens/tokens/1'],
    ['DELETE', '/read-tokens/tokens/1'],
  ] as const;
  const clerk = await cms.person(['编辑']);
  for (const [method, route] of routes) {
    expect((await fetch(`${cms.url}${route}`, { method })).status).toBe(401);
    expect((await clerk.call(method, route)).status).toBe(403);
  }
});

test('no token is in what the CMS prints, wherever it was put', async () => {
  const secret = await create('示例论坛');
  const urls = ['/graphql?query={reports{title}}&', '/api/reports?', '/none?', `/${secret}?`].map(
    (start) => `${cms.url}${start}access_token=${secret}&token=${encodeURIComponent(`Bearer ${secret}`)}`,
  );
  const places: RequestInit[] = [
    { headers: { authorization: `Bearer ${secret}` } },
    { headers: { authorization: `Basic ${secret}` } },
    { headers: { authorization: secret } },
    { headers: { cookie: `jwt=${secret}`, 'x-api-key': secret } },
    { method: 'POST', headers: { 'content-type': 'application/json' }, body: `{"query": "${secret}"` },
  ];
  for (const url of urls) for (const place of places) await fetch(url, place);
  // In an address it stands for nobody: the answer is that of the public.
  const draftsByUrl = `${cms.url}/graphql?query={reports(status:DRAFT){title}}&access_token=${await create('示例论坛预览', { mayReadDrafts: true })}`;
  expect(await (await fetch(draftsByUrl)).text()).toContain('FORBIDDEN');

  const output = cms.output() + other.output();
  expect(output).toContain('access_token=[token]');
  // The queries are there, and the hash is what they know of it.
  expect(output).toContain(String(stored('示例论坛')['access_key']));
  expect(output.match(/wrt_[0-9a-f]+/g)).toBeNull();
  expect(output).not.toContain(secret.slice(4));
});
