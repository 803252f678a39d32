import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeStockStrapi } from '../../scripts/bench/stock-strapi.ts';
import { type RunningCms, startCms } from '../../scripts/cms.ts';
import { freePort } from '../../system/ports.ts';
import { stop } from '../../system/processes.ts';
import { newSecrets } from '../../system/secrets.ts';
import { type GraphqlAnswer, TestCms } from '../running-cms.ts';

let folder: string;
let cms: TestCms;
let stock: RunningCms;

/** The fictional offices in ours, and the same database behind Strapi as shipped. */
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'work-reports-reading-'));
  const database = path.join(folder, 'ours.db');
  cms = await TestCms.start({
    DATABASE_FILENAME: database,
    IMPORT_EXAMPLE: 'true',
    DEBUG: 'knex:query',
  });
  const copy = path.join(folder, 'stock.db');
  cpSync(database, copy);
  const project = path.join(folder, 'stock');
  writeStockStrapi(project);
  const env = { ...newSecrets(), HOST: '127.0.0.1', DATABASE_FILENAME: copy };
  stock = await startCms(await freePort(), { folder: project, env });
});

afterAll(async () => {
  await stop(stock.process);
  await cms.stop();
  rmSync(folder, { recursive: true });
});

async function askStock(query: string, variables: object = {}): Promise<GraphqlAnswer> {
  const response = await fetch(`${stock.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as GraphqlAnswer;
}

/** What is null there and an empty text in ours. */
const TEXTS = ['heading', 'topic', 'unit'];
const withoutNullTexts = (name: string, value: unknown): unknown =>
  TEXTS.includes(name) ? (value ?? '') : value;

const REPORTS = 'pagination: { limit: 5 }, sort: ["year", "documentId"]';

describe('what is read at once is what Strapi’s own resolvers give one by one:', () => {
  test.each<[string, string, Record<string, unknown>?]>([
    [
      'whole trees',
      `{ reports(${REPORTS}) {
          documentId title year period publishedOn publishedAt
          office { name fictional }
          sections(sort: "documentId") {
            documentId heading runsIn parent { heading } subsections(sort: "order") { heading }
            figures { text value valueTo unit status direction }
            achievements(sort: "order") { topic text figures { text value } honors(sort: "order") { title } fulfils(sort: "documentId") { topic deadline } }
            planItems(sort: "order") { topic progress targets { text } investment { text value } outcomes(sort: "documentId") { topic section { report { year } } } }
          }
          honors(sort: "order") { title level achievement { topic section { heading } } }
        } }`,
    ],
    [
      'filters of a list, on values, relations and components',
      `{ reports(${REPORTS}) {
          sections(sort: "documentId", filters: { or: [{ heading: { contains: "治理" } }, { achievements: { figures: { unit: { eq: "家" } } } }] }) {
            heading
            achievements(sort: "order", filters: { text: { contains: "家" }, not: { honors: { title: { contains: "全国" } } } }) { text figures(filters: { unit: { in: ["家", "%"] }, value: { gt: 5 } }) { text } }
          }
        } }`,
    ],
    [
      'an order of the caller’s own, by several fields',
      `{ reports(${REPORTS}) {
          sections(sort: ["part:desc", "heading:asc", "documentId"]) { part heading figures(sort: "value:desc") { value } }
          honors(sort: ["level:desc", "title"]) { level title }
        } }`,
    ],
    [
      'parts of lists',
      `{ reports(${REPORTS}) {
          sections(sort: "documentId", pagination: { start: 2, limit: 3 }) {
            heading
            achievements(sort: "documentId", pagination: { page: 2, pageSize: 2 }) { text figures(sort: "value", pagination: { limit: 1 }) { value } }
          }
        } }`,
    ],
    [
      'one list asked for twice, through variables, fragments and directives',
      `query ($unit: String, $no: Boolean!, $yes: Boolean!) {
        reports(${REPORTS}) { ...R honors(sort: "order") @skip(if: $yes) { title } }
      }
      fragment R on Report {
        money: sections(sort: "documentId", filters: { achievements: { figures: { unit: { eq: $unit } } } }) { heading ...S }
        text: sections(sort: "documentId", pagination: { limit: 2 }) { ...S }
        title @include(if: $no)
      }
      fragment S on Section { achievements(sort: "order") { topic } ... on Section { achievements(sort: "order") { text } } }`,
      { unit: '家', no: false, yes: true },
    ],
    [
      'connections at the root',
      `{ reports_connection(${REPORTS}) {
          pageInfo { total page pageSize pageCount }
          first: nodes { title sections(sort: "documentId", pagination: { limit: 2 }) { heading } }
          second: nodes { sections(sort: "documentId", pagination: { start: 2, limit: 1 }) { heading achievements(sort: "order") { topic } } }
        } }`,
    ],
    [
      'what an entry stands in',
      `{
        achievements(pagination: { limit: 60 }, sort: "documentId") { topic section { heading parent { heading } report { title office { name } } } fulfils(sort: "documentId") { topic } }
        planItems(pagination: { limit: 60 }, sort: "documentId") { section { report { honors(sort: "documentId", pagination: { limit: 1 }) { title } } } }
      }`,
    ],
  ])('%s', async (_, query, variables) => {
    const answer = await cms.ask(query, variables);
    expect(answer.errors).toBeUndefined();
    expect(JSON.stringify(answer.data).length).toBeGreaterThan(400);
    const { data } = await askStock(query, variables);
    expect(answer.data).toEqual(JSON.parse(JSON.stringify(data, withoutNullTexts)));
  });

  test.each([
    'reports { sections(sort: "nonsense") { heading } }',
    'reports { sections(sort: "createdBy.email") { heading } }',
    'reports { sections(filters: { report: { office: { name: { null: true } } } }, sort: "report.identity") { heading } }',
  ])('refusals, of %s', async (query) => {
    const [ours, theirs] = [await cms.ask(`{ ${query} }`), await askStock(`{ ${query} }`)];
    expect(theirs.errors?.length).toBeGreaterThan(0);
    expect(ours.errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
    expect(ours.data).toBeNull();
  });
});

test('a list without an order of the caller’s own is in reading order, and so are its parts', async () => {
  const sections = async (args: string) => {
    const { data } = await cms.ask(
      `{ reports(filters: { year: { eq: 2024 } }, pagination: { limit: 1 }, sort: "documentId") { sections${args} { documentId } } }`,
    );
    return (data as { reports: { sections: object[] }[] }).reports[0]?.sections ?? [];
  };
  const all = await sections('');
  expect(all.length).toBeGreaterThan(8);
  expect([
    ...(await sections('(pagination: { limit: 5 })')),
    ...(await sections('(pagination: { start: 5, limit: 100 })')),
  ]).toEqual(all);
});

test('a list can be sorted by what its entries belong to', async () => {
  const { data } = await cms.ask(
    `{ reports(${REPORTS}) { honors(sort: "achievement.text:desc") { achievement { text } } } }`,
  );
  const { reports } = data as { reports: { honors: { achievement: { text: string } | null }[] }[] };
  for (const { honors } of reports) {
    const texts = honors.flatMap(({ achievement }) => achievement?.text ?? []);
    expect(texts.length).toBeGreaterThan(2);
    expect(texts).toEqual(texts.toSorted().toReversed());
  }
});

/** The tables that are read for an answer, in order of their names. */
async function databaseQueries(query: string, codes: string[] = []): Promise<string[]> {
  const before = cms.output().length;
  const { errors } = await cms.ask(query);
  expect(errors?.map(({ extensions }) => extensions?.code) ?? []).toEqual(codes);
  const printed = cms.output().slice(before);
  return [...printed.matchAll(/knex:query \S*?select .*? from `(\w+)`/g)]
    .map(([, table = '']) => table)
    .sort();
}

test('an answer that holds an error is made once, as one that holds none', async () => {
  const titles = '{ reports(pagination: { limit: 3 }) { title honors { title } } }';
  const refused = titles.replace(/^\{/, '{ drafts: offices(status: DRAFT) { name } ');
  await databaseQueries(titles);
  expect((await databaseQueries(refused, ['FORBIDDEN'])).filter((table) => table === 'honors')).toEqual([
    'honors',
  ]);
});

describe('the number of database queries is the same for one report and for many:', () => {
  test.each<[string, (count: number) => string]>([
    [
      'whole trees',
      (count) =>
        `{ reports(pagination: { limit: ${count} }) { office { name } sections { heading achievements { topic figures { text } } planItems { topic } } honors { title } } }`,
    ],
    [
      'lists with arguments',
      (count) =>
        `{ reports(pagination: { limit: ${count} }) { a: sections(filters: { heading: { contains: "工作" } }) { achievements(pagination: { limit: 2 }) { figures(sort: "value") { text } } } b: sections(sort: "heading") { heading } } }`,
    ],
    [
      'connections',
      (count) =>
        `{ reports_connection(pagination: { limit: ${count} }) { pageInfo { total } nodes { sections { achievements { topic } } } } }`,
    ],
  ])('%s', async (_, query) => {
    await cms.ask(query(2));
    const one = await databaseQueries(query(1));
    const many = await databaseQueries(query(6));
    expect(many).toEqual(one);
    expect(many.length).toBeGreaterThan(4);
  });
});
