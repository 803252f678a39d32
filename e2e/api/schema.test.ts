import {
  buildClientSchema,
  buildSchema,
  getIntrospectionQuery,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TestCms } from '../running-cms.ts';

let cms: TestCms;

beforeAll(async () => {
  cms = await TestCms.start();
});
afterAll(() => cms.stop());

describe('the schema as a text', () => {
  const read = (headers: Record<string, string> = {}) => fetch(`${cms.url}/schema.graphql`, { headers });

  test('is what introspection tells, with all descriptions', async () => {
    const { data } = await cms.ask(getIntrospectionQuery());
    const introspected = buildClientSchema(data as unknown as Parameters<typeof buildClientSchema>[0]);
    const sorted = (schema: Parameters<typeof printSchema>[0]) =>
      printSchema(lexicographicSortSchema(schema));
    expect(sorted(buildSchema(await (await read()).text()))).toBe(sorted(introspected));
  });

  test('may be read by any page, kept by any cache, and is sent once until it changes', async () => {
    const response = await read({ origin: 'https://elsewhere.example', 'accept-encoding': 'br' });
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'public, no-cache',
      'access-control-allow-origin': '*',
      'content-encoding': 'br',
    });
    expect(response.headers.get('access-control-allow-credentials')).toBeNull();
    const etag = response.headers.get('etag') ?? '';
    const again = await read({ 'if-none-match': etag, 'accept-encoding': 'gzip' });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
    expect((await read({ 'if-none-match': 'W/"another"' })).status).toBe(200);
  });
});

describe('a filter', () => {
  const codeOf = async (query: string) => (await cms.ask(query)).errors?.[0]?.extensions?.code;

  test('by an enumeration finds what has the value, written as a word or given as a variable', async () => {
    const { data } = await cms.ask(
      `query ($theme: ThemeFilterInput) {
        given: sections(filters: { theme: $theme }) { theme }
        one: sections(filters: { theme: { eq: economy } }) { theme }
        some: sections(filters: { theme: { in: [economy, party] } }) { theme }
        others: sections(filters: { theme: { notIn: [economy, party] } }) { theme }
        none: sections(filters: { theme: { null: true } }) { theme }
        all: sections { theme }
      }`,
      { theme: { eq: 'economy' } },
    );
    const lists = data as Record<
      'given' | 'one' | 'some' | 'others' | 'none' | 'all',
      { theme: string | null }[]
    >;
    expect(new Set(lists.one.map(({ theme }) => theme))).toEqual(new Set(['economy']));
    expect(lists.given).toEqual(lists.one);
    expect(new Set(lists.some.map(({ theme }) => theme))).toEqual(new Set(['economy', 'party']));
    expect(lists.none.length).toBeGreaterThan(0);
    expect(lists.some.length + lists.others.length + lists.none.length).toBe(lists.all.length);
  });

  test.each([
    ['a value that does not exist', '{ honors(filters: { level: { eq: galactic } }) { title } }'],
    ['a text for a word', '{ honors(filters: { level: { eq: "national" } }) { title } }'],
    ['a part of a number', '{ reports(filters: { year: { contains: 20 } }) { title } }'],
    ['an order of texts', '{ reports(filters: { title: { gt: "A" } }) { title } }'],
    ['nothing among values', '{ reports(filters: { year: { in: [2023, null] } }) { title } }'],
  ])('that asks for %s is an error, not an empty answer', async (_, query) => {
    expect(await codeOf(query)).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  test('by what is not empty finds what has a text', async () => {
    const { data } = await cms.ask(
      '{ named: achievements(filters: { topic: { ne: "" } }) { topic } all: achievements { topic } }',
    );
    const { named, all } = data as Record<'named' | 'all', { topic: string }[]>;
    expect(named).toEqual(all.filter(({ topic }) => topic !== ''));
    expect(named.length).toBeGreaterThan(0);
  });
});

test('a draft that is hardly begun can be read, with empty texts where nothing was entered', async () => {
  const { body } = await cms.admin('POST', '/admin/api-tokens', {
    name: 'drafts',
    description: '',
    lifespan: null,
    type: 'custom',
    permissions: [
      ...['office', 'report', 'section', 'achievement', 'plan-item', 'honor'].map(
        (type) => `api::${type}.${type}.find`,
      ),
      'api::report.report.readDrafts',
    ],
  });
  const title = '示例街道2031年工作总结';
  await cms.draft('office', {
    name: '示例街道办事处',
    slug: 'shili-jiedao',
    kind: 'street_office',
    fictional: null,
  });
  const report = await cms.draft('report', { title, year: 2031, period: 'year' });
  const section = await cms.draft('section', {
    report,
    part: 'summary',
    kind: 'review',
    order: 31,
    runsIn: false,
  });
  await cms.draft('plan-item', { section, text: title, order: 31, runsIn: false, progress: 'planned' });
  await cms.draft('achievement', {
    section,
    text: title,
    order: 31,
    runsIn: false,
    figures: [{ text: '2031', start: 4, end: 8, value: 2031, qualifier: 'exact', status: 'actual' }],
  });
  await cms.draft('honor', { report, title, order: 31, level: 'other' });

  const { data, errors } = await cms.ask(
    `{
      offices(status: DRAFT, filters: { slug: { eq: "shili-jiedao" } }) { fictional reports { title } }
      reports(status: DRAFT, filters: { year: { eq: 2031 } }) { title office { name } sections { heading } }
      sections(status: DRAFT, filters: { order: { eq: 31 } }) { marker heading headingEnd lead report { title } }
      planItems(status: DRAFT, filters: { order: { eq: 31 } }) { marker topic topicEnd section { heading } }
      achievements(status: DRAFT, filters: { order: { eq: 31 } }) { marker topic topicEnd figures { label unit baseUnit } }
      honors(status: DRAFT, filters: { order: { eq: 31 } }) { recipient report { title } }
      honors_connection(status: DRAFT, filters: { order: { eq: 31 } }) { nodes { title } pageInfo { total } }
    }`,
    {},
    body.data?.accessKey,
  );
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    offices: [{ fictional: false, reports: [] }],
    reports: [{ title, office: null, sections: [{ heading: '' }] }],
    sections: [{ marker: '', heading: '', headingEnd: '', lead: '', report: { title } }],
    planItems: [{ marker: '', topic: '', topicEnd: '', section: { heading: '' } }],
    achievements: [{ marker: '', topic: '', topicEnd: '', figures: [{ label: '', unit: '', baseUnit: '' }] }],
    honors: [{ recipient: '', report: { title } }],
    honors_connection: { nodes: [{ title }], pageInfo: { total: 1 } },
  });
});
