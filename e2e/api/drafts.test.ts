import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TestCms } from '../running-cms.ts';

let cms: TestCms;
let report: string;
let section: string;
let achievement: string;

const SECRET = '尚未公开的内容';

beforeAll(async () => {
  cms = await TestCms.start();
  const office = await cms.draft('office', { name: '示例街道办事处', slug: 'shili', kind: 'street_office' });
  report = await cms.draft('report', {
    title: `${SECRET}报告`,
    year: 2031,
    period: 'year',
    office: { connect: [{ documentId: office }] },
  });
  section = await cms.draft('section', {
    heading: SECRET,
    part: 'summary',
    kind: 'review',
    order: 1,
    runsIn: false,
    report: { connect: [{ documentId: report }] },
  });
  achievement = await cms.draft('achievement', {
    topic: SECRET,
    text: `${SECRET}，走访5家。`,
    order: 1,
    runsIn: false,
    section: { connect: [{ documentId: section }] },
  });
}, 120_000);

afterAll(() => cms.stop());

const TYPES = ['offices', 'reports', 'sections', 'achievements', 'planItems', 'honors'];

describe('an anonymous reader', () => {
  test.each(TYPES)('is refused drafts of %s over GraphQL', async (type) => {
    for (const query of [
      `{ ${type}(status: DRAFT) { documentId } }`,
      `{ ${type}_connection(status: DRAFT) { nodes { documentId } pageInfo { total } } }`,
    ]) {
      const { data, errors } = await cms.ask(query);
      expect(data, query).toBeNull();
      expect(errors?.[0]?.extensions?.code, query).toBe('FORBIDDEN');
    }
  });

  test.each(TYPES)('finds no other argument that tells of drafts of %s', async (type) => {
    for (const argument of [
      'publicationFilter: NEVER_PUBLISHED',
      'publicationFilter: MODIFIED',
      'hasPublishedVersion: false',
      'hasPublishedVersion: true',
    ]) {
      const { data, errors } = await cms.ask(`{ ${type}(${argument}) { documentId } }`);
      expect(data, argument).toBeUndefined();
      expect(errors?.[0]?.extensions?.code, argument).toBe('GRAPHQL_VALIDATION_FAILED');
    }
  });

  test('is refused a single draft by its document id', async () => {
    const { data, errors } = await cms.ask(`{ report(documentId: "${report}", status: DRAFT) { title } }`);
    expect(data).toEqual({ report: null });
    expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });

  test('is refused drafts asked for through a variable, an alias and a fragment', async () => {
    const { data, errors } = await cms.ask(
      'query ($s: PublicationStatus) { ...F } fragment F on Query { ok: reports { title } not: reports(status: $s) { title } }',
      { s: 'DRAFT' },
    );
    expect(data).toBeNull();
    expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });

  test('finds nothing unpublished by its document id', async () => {
    const { data } = await cms.ask(
      `{ report(documentId: "${report}") { title } section(documentId: "${section}") { heading } achievement(documentId: "${achievement}") { text } }`,
    );
    expect(data).toEqual({ report: null, section: null, achievement: null });
  });

  test('cannot tell from a filter on a relation that a draft exists', async () => {
    const { data } = await cms.ask(`{
      offices(filters: { reports: { title: { contains: "${SECRET}" } } }) { name }
      reports(filters: { sections: { heading: { contains: "${SECRET}" } } }) { title }
      sections(filters: { achievements: { text: { contains: "${SECRET}" } } }) { heading }
    }`);
    expect(data).toEqual({ offices: [], reports: [], sections: [] });
  });

  test.each(['offices', 'reports', 'sections', 'achievements', 'plan-items', 'honors'])(
    'is refused drafts of %s over REST',
    async (type) => {
      for (const query of [
        'status=draft',
        'publicationFilter=never-published',
        'hasPublishedVersion=false',
        'status[]=draft',
        'status=DRAFT',
        'publicationState=preview',
      ]) {
        const response = await fetch(`${cms.url}/api/${type}?${query}&populate=*`);
        const text = await response.text();
        expect(text).not.toContain(SECRET);
        if (!query.startsWith('publicationState'))
          expect([400, 403], `${type}?${query}`).toContain(response.status);
      }
    },
  );

  test('sees no draft beside what is published, however deep the question', async () => {
    const { data } = await cms.ask(
      '{ offices(pagination: { limit: 5 }) { name reports { title sections { heading achievements { text honors { title } } planItems { text } } } } achievements(pagination: { limit: 50 }) { text section { heading report { title office { name } } } } }',
    );
    expect(JSON.stringify(data)).toContain('横岗街道');
    expect(JSON.stringify(data)).not.toContain(SECRET);
    expect(JSON.stringify(data)).not.toContain('示例街道');
  });

  test('gets no draft of a public report by filters that ask nested lists for what has no publication', async () => {
    const { data: found } = await cms.ask('{ reports(filters: { year: { eq: 2023 } }) { documentId } }');
    const [sample] = (found as { reports: { documentId: string }[] }).reports;
    await cms.draft('section', {
      heading: SECRET,
      part: 'summary',
      kind: 'review',
      order: 90,
      runsIn: false,
      report: { connect: [sample] },
    });
    for (const filter of ['publishedAt: { null: true }', 'publishedAt: { notNull: false }']) {
      const { data } = await cms.ask(
        `{ reports { sections(filters: { ${filter} }) { heading achievements(filters: { ${filter} }) { text } } } offices { reports(filters: { ${filter} }) { title sections { heading } } } }`,
      );
      expect(JSON.stringify(data)).not.toContain(SECRET);
    }
  });

  test('has no mutation, account, upload or private field', async () => {
    const { data } = await cms.ask(
      '{ __schema { mutationType { name } subscriptionType { name } types { name fields { name } inputFields { name } } } }',
    );
    const schema = data?.['__schema'] as { mutationType: null; subscriptionType: null; types: object[] };
    expect(schema.mutationType).toBeNull();
    expect(schema.subscriptionType).toBeNull();
    expect(JSON.stringify(schema.types)).not.toMatch(
      /UsersPermissions|UploadFile|createdBy|updatedBy|identity|password/,
    );
  });

  test.each([
    ['POST', '/api/auth/local'],
    ['POST', '/api/auth/local/register'],
    ['GET', '/api/users'],
    ['GET', '/api/upload/files'],
    ['POST', '/api/upload'],
    ['POST', '/api/reports'],
    ['GET', '/api/drafts'],
  ])('has no use of %s %s', async (method, route) => {
    const response = await fetch(`${cms.url}${route}`, { method });
    expect([403, 404, 405]).toContain(response.status);
  });

  test('cannot filter or sort by a private field over REST', async () => {
    for (const query of [
      'filters[createdBy][id][$gt]=0',
      'filters[identity][$contains]=a',
      'sort=createdBy.email',
      'populate[createdBy]=true',
      'fields[0]=identity',
    ]) {
      const response = await fetch(`${cms.url}/api/reports?${query}`);
      expect(response.status, query).toBe(400);
    }
  });
});

describe('a token', () => {
  const create = async (fields: object) =>
    (await cms.admin('POST', '/admin/api-tokens', { description: '', lifespan: null, ...fields })).body.data
      ?.accessKey;

  test('that may read reports but not drafts is refused drafts', async () => {
    const token = await create({ name: 'reader', type: 'custom', permissions: ['api::report.report.find'] });
    expect((await cms.ask('{ reports { title } }', {}, token)).errors).toBeUndefined();
    expect(
      (await cms.ask('{ reports(status: DRAFT) { title } }', {}, token)).errors?.[0]?.extensions?.code,
    ).toBe('FORBIDDEN');
  });

  test('that may read reports alone gets nothing that hangs on them', async () => {
    const token = await create({ name: 'heads', type: 'custom', permissions: ['api::report.report.find'] });
    const { data, errors } = await cms.ask('{ reports { title sections { heading } } }', {}, token);
    expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    expect(JSON.stringify(data ?? null)).not.toContain('heading');
  });

  test('of the read-only kind is refused drafts', async () => {
    const token = await create({ name: 'read-only', type: 'read-only' });
    expect(
      (await cms.ask('{ reports(status: DRAFT) { title } }', {}, token)).errors?.[0]?.extensions?.code,
    ).toBe('FORBIDDEN');
  });

  test('with the right to read drafts reads whole drafts, and none below what is published', async () => {
    const token = await create({
      name: 'tree-previewer',
      type: 'custom',
      permissions: [
        'api::report.report.find',
        'api::report.report.readDrafts',
        'api::section.section.find',
        'api::achievement.achievement.find',
      ],
    });
    const tree = async (args: string) =>
      JSON.stringify(
        (
          await cms.ask(
            `{ reports(${args}) { title sections { heading achievements { topic } } } }`,
            {},
            token,
          )
        ).data,
      );
    expect(await tree('status: DRAFT, filters: { year: { eq: 2031 } }')).toBe(
      `{"reports":[{"title":"${SECRET}报告","sections":[{"heading":"${SECRET}","achievements":[{"topic":"${SECRET}"}]}]}]}`,
    );
    expect(await tree('pagination: { limit: 5 }')).not.toContain(SECRET);
  });

  test('with the right to read drafts reads them', async () => {
    const token = await create({
      name: 'previewer',
      type: 'custom',
      permissions: ['api::report.report.find', 'api::report.report.readDrafts'],
    });
    const { data } = await cms.ask(
      '{ reports(status: DRAFT, filters: { year: { eq: 2031 } }) { title } }',
      {},
      token,
    );
    expect(data).toEqual({ reports: [{ title: `${SECRET}报告` }] });
  });
});
