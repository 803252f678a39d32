import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { Client, fetchExchange } from '@urql/core';
import {
  AchievementsDocument,
  AnnualReportDocument,
  ChangesDocument,
  type HonorLevel,
  HonorsDocument,
  type HonorsQuery,
  OfficesDocument,
  PlanItemsDocument,
  ReportDocument,
  SearchDocument,
} from '@work-reports/types';
import { GraphQLClient } from 'graphql-request';
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, expectTypeOf, test } from 'vitest';
import { TestCms } from '../running-cms.ts';

const SAMPLE = { office: 'henggang-jiedao', year: 2023 };
const TITLE = '横岗街道2023年工作总结及2024年工作计划';

let cms: TestCms;
let url: string;
beforeAll(async () => {
  cms = await TestCms.start({ IMPORT_EXAMPLE: 'true' });
  url = `${cms.url}/graphql`;
});
afterAll(() => cms.stop());

/** Fetches as ever, and notes each request with its answer. */
function watched() {
  const seen: { method: string; hashed: boolean; status: number }[] = [];
  const watch: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    const hashed = request.url.includes('persistedQuery') && !request.url.includes('query=');
    const response = await fetch(request);
    seen.push({ method: request.method, hashed, status: response.status });
    return response;
  };
  return { seen, fetch: watch };
}

describe('Apollo Client', () => {
  const apollo = (link: HttpLink | ReturnType<PersistedQueryLink['concat']>) =>
    new ApolloClient({ link, cache: new InMemoryCache() });

  for (const [method, useGETForQueries] of [
    ['POST', false],
    ['GET', true],
  ] as const) {
    test(`asks by ${method} and gets a typed answer`, async () => {
      const { seen, fetch } = watched();
      const client = apollo(new HttpLink({ uri: url, fetch, useGETForQueries }));
      const { data } = await client.query({ query: AnnualReportDocument, variables: SAMPLE });
      expectTypeOf(data?.annualReport?.title).toEqualTypeOf<string | undefined>();
      expect(data?.annualReport?.title).toBe(TITLE);
      expect(seen).toEqual([{ method, hashed: false, status: 200 }]);
    });
  }

  test('asks by the hash of a query, once the server knows it', async () => {
    const { seen, fetch } = watched();
    const persisted = new PersistedQueryLink({
      sha256: (query: string) => createHash('sha256').update(query).digest('hex'),
      useGETForHashedQueries: true,
    });
    const client = apollo(persisted.concat(new HttpLink({ uri: url, fetch })));
    const ask = () =>
      client.query({ query: AnnualReportDocument, variables: SAMPLE, fetchPolicy: 'network-only' });
    await ask();
    const { data } = await ask();
    expect(data?.annualReport?.title).toBe(TITLE);
    expect(seen.at(-1)).toEqual({ method: 'GET', hashed: true, status: 200 });
  });
});

describe('urql', () => {
  for (const [method, preferGetMethod] of [
    ['POST', false],
    ['GET', 'force'],
  ] as const) {
    test(`asks by ${method} and gets a typed answer`, async () => {
      const { seen, fetch } = watched();
      const client = new Client({ url, fetch, preferGetMethod, exchanges: [fetchExchange] });
      const { data, error } = await client.query(OfficesDocument, {});
      expect(error).toBeUndefined();
      expectTypeOf(data?.offices[0]?.reports[0]?.year).toEqualTypeOf<number | undefined>();
      const office = data?.offices.find(({ slug }) => slug === SAMPLE.office);
      expect(office?.reports.map(({ year }) => year)).toEqual([2023]);
      expect(seen).toEqual([{ method, hashed: false, status: 200 }]);
    });
  }
});

describe('graphql-request', () => {
  for (const method of ['POST', 'GET'] as const) {
    test(`asks by ${method} and gets a typed answer`, async () => {
      const { seen, fetch } = watched();
      const client = new GraphQLClient(url, { method, fetch });
      const { annualReport } = await client.request(AnnualReportDocument, SAMPLE);
      expectTypeOf(annualReport).exclude<null>().toHaveProperty('sections');
      expect(annualReport?.title).toBe(TITLE);
      expect(seen).toEqual([{ method, hashed: false, status: 200 }]);
    });
  }
});

describe('the questions of the package', () => {
  const ask = async () => {
    const client = new GraphQLClient(url);
    const { offices } = await client.request(OfficesDocument, {});
    const reports = offices.flatMap((office) => office.reports);
    return { client, offices, reports };
  };

  test('a report by its id is the one that its office and year name', async () => {
    const { client, reports } = await ask();
    const { annualReport } = await client.request(AnnualReportDocument, SAMPLE);
    const head = reports.find(({ title }) => title === TITLE);
    expect(head).toBeDefined();
    const { report } = await client.request(ReportDocument, { documentId: head?.documentId ?? '' });
    expect(report).toEqual(annualReport);
  });

  test('achievements by unit, value and status of a figure come with these figures alone', async () => {
    const { client } = await ask();
    const { achievements } = await client.request(AchievementsDocument, {
      figures: { unit: { eq: '元' }, value: { gte: 1e9 }, status: { eq: 'actual' } },
    });
    const investment = achievements.nodes.find(({ topic }) => topic === '招商稳商取得突破');
    expect(investment?.section?.report?.title).toBe(TITLE);
    expect(investment?.figures.map(({ text }) => text)).toEqual(['28亿元']);
    for (const { figures } of achievements.nodes) {
      expect(figures.length).toBeGreaterThan(0);
      for (const { unit, value, status } of figures) {
        expect([unit, status]).toEqual(['元', 'actual']);
        expect(value).toBeGreaterThanOrEqual(1e9);
      }
    }
  });

  test('achievements of one office come with all of their figures', async () => {
    const { client } = await ask();
    const { achievements } = await client.request(AchievementsDocument, {
      filters: { section: { report: { office: { slug: { eq: SAMPLE.office } } } } },
    });
    expect(new Set(achievements.nodes.map(({ section }) => section?.report?.office?.slug))).toEqual(
      new Set([SAMPLE.office]),
    );
    const investment = achievements.nodes.find(({ topic }) => topic === '招商稳商取得突破');
    expect(investment?.figures.map(({ text }) => text)).toContain('20余场');
  });

  test('honors by level name the reports that tell of them', async () => {
    const { client } = await ask();
    const level: HonorLevel = 'national';
    const { honors } = await client.request(HonorsDocument, { filters: { level: { eq: level } } });
    expect(new Set(honors.nodes.map((honor) => honor.level))).toEqual(new Set(['national']));
    expect(honors.nodes.map(({ report }) => report?.office?.slug)).toContain(SAMPLE.office);
  });

  test('a list is walked to its end by the cursor of each page', async () => {
    const { client } = await ask();
    const { honors: all } = await client.request(HonorsDocument, { first: 1000 });
    const walked: string[] = [];
    let after: string | null = null;
    do {
      const { honors }: HonorsQuery = await client.request(HonorsDocument, { first: 10, after });
      walked.push(...honors.nodes.map(({ documentId }) => documentId));
      after = honors.pageInfo.hasNextPage ? honors.pageInfo.endCursor : null;
    } while (after !== null);
    expect(walked.length).toBeGreaterThan(10);
    expect(walked).toEqual(all.nodes.map(({ documentId }) => documentId));
    expect(all.pageInfo.total).toBe(walked.length);
  });

  test('a search shows the words where they stand, and leads to the entry and its report', async () => {
    const { client } = await ask();
    const { search } = await client.request(SearchDocument, {
      text: '招商',
      filter: { offices: [SAMPLE.office] },
    });
    expect(search.totalCount).toBeGreaterThan(0);
    const [hit] = search.nodes;
    expect(hit?.report.title).toBe(TITLE);
    const [match] = hit?.excerpt.matches ?? [];
    expect(hit?.excerpt.text.slice(match?.start, match?.end)).toBe('招商');
    expect(hit?.node.documentId).toEqual(expect.any(String));
  });

  test('changes tell of each publication once, and of nothing after the last', async () => {
    const { client, reports } = await ask();
    const { changes } = await client.request(ChangesDocument, { first: 1000 });
    const published = changes.nodes.flatMap(({ report }) => (report ? [report.documentId] : []));
    expect(new Set(published)).toEqual(new Set(reports.map(({ documentId }) => documentId)));
    const { changes: later } = await client.request(ChangesDocument, { since: changes.cursor });
    expect(later).toEqual({ cursor: changes.cursor, hasMore: false, nodes: [] });
  });

  test('the plan items of a report say what became of them, and where a later report tells it', async () => {
    const { client, offices } = await ask();
    const office = offices.find(({ slug }) => slug === 'shili-jiedao');
    const head = office?.reports.find(({ year }) => year === 2022);
    const { report } = await client.request(PlanItemsDocument, { report: head?.documentId ?? '' });
    const done = report?.sections
      .flatMap(({ planItems }) => planItems)
      .find(({ progress, outcomes }) => progress === 'done' && outcomes.length > 0);
    expect(done?.outcomes[0]?.section?.report?.year).toBe(2023);
  });
});
