import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { getIntrospectionQuery, print } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as operations from '../../packages/types/src/operations.generated.ts';
import { multiplyOffices } from '../../scripts/bench/multiply.ts';
import { type GraphqlAnswer, TestCms } from '../running-cms.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'work-reports-limits-'));
const database = { DATABASE_FILENAME: path.join(folder, 'data.db') };
/** Has the database asked for each section anew, twenty times over. */
const SLOW = `{ ${Array.from(
  { length: 20 },
  (_, index) =>
    `r${index}: annualReport(office: "henggang-jiedao", year: 2023) { sections(sort: "order") { achievements(sort: "order") { text } planItems(sort: "order") { text } } }`,
).join(' ')} }`;
let late: GraphqlAnswer;
let tooLateToBeLookedUp: Response;
let cms: TestCms;

beforeAll(async () => {
  const hurried = await TestCms.start({ ...database, API_TIME_LIMIT: '10' });
  late = await hurried.ask(SLOW);
  await hurried.stop();
  const overBeforeItBegins = await TestCms.start({ ...database, API_TIME_LIMIT: '0' });
  tooLateToBeLookedUp = await fetch(`${overBeforeItBegins.url}/graphql?query={__typename}`);
  await overBeforeItBegins.stop();
  multiplyOffices(database.DATABASE_FILENAME, 120);
  cms = await TestCms.start(database);
});

afterAll(async () => {
  await cms.stop();
  rmSync(folder, { recursive: true });
});

/** What is answered to a query: the code of the first error, or what the query cost. */
async function outcome(query: string, variables: Record<string, unknown> = {}): Promise<string | number> {
  const { errors, extensions } = await cms.ask(query, variables);
  const code = errors?.[0]?.extensions?.code;
  if (errors) expect(errors[0]?.message, 'an error is a sentence').toMatch(/^[A-Z].*\.$/);
  return code ?? extensions?.cost?.requested ?? 'no cost';
}

const times = (number: number, text: (index: number) => string) =>
  Array.from({ length: number }, (_, index) => text(index)).join(' ');

describe('a query is refused before the database is asked', () => {
  test.each([
    ['has too many tokens', 'TOO_MANY_TOKENS', `{ reports { ${times(1000, () => 'title')} } }`],
    [
      'multiplies its fragments',
      'TOO_MANY_FIELDS',
      `{ reports { ...F0 } } ${times(20, (i) => `fragment F${i} on Report { ...F${i + 1} ...F${i + 1} }`)} fragment F20 on Report { title }`,
    ],
    [
      'is too deep',
      'QUERY_TOO_DEEP',
      `{ reports ${times(6, () => '{ sections { report')} { title } ${'} }'.repeat(6)} }`,
    ],
    [
      'has too many fields at its root',
      'TOO_MANY_ROOT_FIELDS',
      `{ ${times(21, (i) => `a${i}: __typename`)} }`,
    ],
    ['has too many aliases', 'TOO_MANY_ALIASES', `{ reports { ${times(31, (i) => `a${i}: title`)} } }`],
    [
      'has too many directives',
      'TOO_MANY_DIRECTIVES',
      `{ reports { ${times(21, () => 'title @include(if: true)')} } }`,
    ],
    ['asks for too large a page', 'PAGE_SIZE_EXCEEDED', '{ reports(pagination: { limit: 1001 }) { title } }'],
    ['asks for everything', 'PAGE_SIZE_EXCEEDED', '{ reports(pagination: { limit: -1 }) { title } }'],
    [
      'asks for too large a page below its root',
      'PAGE_SIZE_EXCEEDED',
      '{ reports { sections(pagination: { page: 1, pageSize: 5000 }) { heading } } }',
    ],
    [
      'nests its filter too deeply',
      'FILTER_TOO_DEEP',
      `{ reports(filters: ${'{ not: '.repeat(11)} { title: { eq: "" } } ${'}'.repeat(11)}) { title } }`,
    ],
    [
      'follows too many relations in its filter',
      'FILTER_TOO_LARGE',
      `{ reports(filters: ${'{ office: { reports: '.repeat(4)} { year: { eq: 1 } } ${'} }'.repeat(4)}) { title } }`,
    ],
    [
      'makes the database multiply lists in its filter',
      'FILTER_TOO_LARGE',
      `{ reports(filters: { and: [${times(3, () => '{ sections: { order: { gt: 0 } } }')}] }) { title } }`,
    ],
    [
      'follows too many relations in its order',
      'FILTER_TOO_LARGE',
      '{ sections(sort: "report.sections.report.sections.report.sections.report.year") { heading } }',
    ],
    [
      'holds a character that no text has',
      'BAD_USER_INPUT',
      String.raw`{ reports(filters: { title: { eq: "\u0000" } }) { title } }`,
    ],
  ])('that %s', async (_, code, query) => {
    expect(await outcome(query)).toBe(code);
  });

  test('that brings too many values, or too deep a filter, in its variables', async () => {
    const query = 'query ($f: ReportFiltersInput) { reports(filters: $f) { title } }';
    const titles = (number: number) => ({ f: { title: { in: Array.from({ length: number }, String) } } });
    expect(await outcome(query, titles(900))).toBeTypeOf('number');
    expect(await outcome(query, titles(1001))).toBe('FILTER_TOO_LARGE');
    let filter: object = {};
    for (let depth = 0; depth < 15; depth += 1) filter = { and: [filter] };
    expect(await outcome(query, { f: filter })).toBe('VARIABLES_TOO_DEEP');
  });

  test('whose answer would be too large, and is told what it costs', async () => {
    const whole = (limit: number) =>
      `{ reports(pagination: { limit: ${limit} }) { ...ReportFields } } ${print(operations.ReportFieldsFragmentDoc)}`;
    expect(await outcome(whole(1000))).toBe('COST_EXCEEDED');
    const { extensions } = await cms.ask(whole(1000));
    expect(extensions?.cost?.requested).toBeGreaterThan(extensions?.cost?.budget ?? Infinity);
    expect(await outcome(whole(100))).toBeTypeOf('number');
  });

  test('that is really several', async () => {
    const response = await fetch(`${cms.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify([{ query: '{ __typename }' }, { query: '{ __typename }' }]),
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'BATCHING_NOT_ALLOWED' } }],
    });
  });
});

test('a query that takes too long is ended, with nothing half-done', () => {
  expect(late.data ?? null).toBeNull();
  expect(late.errors).toMatchObject([{ extensions: { code: 'TIMEOUT' } }]);
});

describe('the cost of a query', () => {
  test('is an entry each, and ten for asking the database', async () => {
    expect(await outcome('{ reports(pagination: { limit: 5 }) { title year } }')).toBe(16);
    expect(await outcome('{ reports(pagination: { limit: 5 }) { office { name } } }')).toBe(21);
  });

  test('takes a list at the root to be as long as it may be, and one below it as long as usual', async () => {
    expect(
      await outcome('query ($n: Int) { reports(pagination: { limit: $n }) { title } }', { n: 700 }),
    ).toBe(711);
    expect(await outcome('{ reports { title } }')).toBe(111);
    const one = Number(await outcome('{ reports(pagination: { limit: 1 }) { sections { heading } } }'));
    const hundred = Number(await outcome('{ reports { sections { heading } } }'));
    expect(one).toBeGreaterThan(20);
    expect(hundred - one).toBe(99 * (one - 11));
  });

  test('is the same through a connection', async () => {
    expect(
      await outcome('{ reports_connection { nodes { sections { heading } } pageInfo { total } } }'),
    ).toBe(await outcome('{ reports { sections { heading } } }'));
  });

  test('of a list below the root grows with what it is filtered by, and not with its order', async () => {
    const list = (args: string) => outcome(`{ reports { sections { achievements${args} { text } } } }`);
    const plain = Number(await list(''));
    expect(await list('(sort: "topic")')).toBe(plain);
    const filtered = Number(await list('(filters: { figures: { unit: { in: ["家", "个", "%"] } } })'));
    expect(filtered - plain).toBeGreaterThan(100 * 20 * 0.3);
  });
});

describe('a page', () => {
  test('of a list at the root has 100 entries unless the query says how many', async () => {
    const { data } = await cms.ask(`{
      plain: offices { slug }
      rest: offices(pagination: { start: 100 }) { slug }
      second: offices(pagination: { page: 2 }) { slug }
      whole: offices(pagination: { limit: 1000 }) { slug }
      connected: offices_connection { nodes { slug } pageInfo { pageSize pageCount total } }
    }`);
    const lengths = Object.entries(data ?? {}).map(([name, list]) => [
      name,
      Array.isArray(list) ? list.length : 0,
    ]);
    expect(Object.fromEntries(lengths)).toMatchObject({ plain: 100, rest: 21, second: 21, whole: 121 });
    expect(data?.['connected']).toMatchObject({ pageInfo: { pageSize: 100, pageCount: 2, total: 121 } });
  });

  test('does not cut the lists below it', async () => {
    const query =
      '{ annualReport(office: "henggang-jiedao", year: 2023) { honors { title } sections { achievements { text } } } }';
    const { data } = await cms.ask(query);
    const { data: sorted } = await cms.ask(query.replace('honors', 'honors(sort: "order:asc")'));
    expect(sorted).toEqual(data);
  });
});

describe('what consumers commonly ask is answered', () => {
  test.each(Object.entries(operations).filter(([name]) => name.endsWith('Document')))(
    '%s',
    async (_, document) => {
      const variables = { office: 'henggang-jiedao', year: 2023, documentId: 'none', report: 'none' };
      expect(await outcome(print(document), variables)).toBeTypeOf('number');
    },
  );

  test('introspection, as deep as graphql-js and GraphiQL ask', async () => {
    const everything = getIntrospectionQuery({
      descriptions: true,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      inputValueDeprecation: true,
      oneOf: true,
    });
    for (const query of [everything, getIntrospectionQuery()])
      expect(await outcome(query)).toBeLessThan(2000);
  });
});

test('who could not be looked up in time is told of the time, not to send a token', async () => {
  expect(tooLateToBeLookedUp.status).toBe(503);
  expect(await tooLateToBeLookedUp.json()).toMatchObject({ errors: [{ extensions: { code: 'TIMEOUT' } }] });
});
