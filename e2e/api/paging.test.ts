import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../database.ts';
import { TestCms } from '../running-cms.ts';

const OFFICES = /* GraphQL */ `
  query ($after: String, $first: Int = 2, $filters: OfficeFiltersInput) {
    offices_connection(first: $first, after: $after, filters: $filters) {
      nodes {
        documentId
        name
      }
      pageInfo {
        endCursor
        hasNextPage
        total
        page
        pageSize
        pageCount
      }
    }
  }
`;

interface Connection {
  nodes: { documentId: string; name: string }[];
  pageInfo: {
    endCursor: string | null;
    hasNextPage: boolean;
    total: number;
    page: number;
    pageSize: number;
    pageCount: number;
  };
}

describe.each<Database>(['sqlite', 'postgres'])('a walk through a connection on %s', (database) => {
  let cms: TestCms;
  const offices: string[] = [];

  const office = async (number: number) => {
    const id = await cms.draft('office', {
      name: `示例街道${number}`,
      slug: `shili-${number}`,
      kind: 'street_office',
    });
    await cms.act('office', id, 'publish');
    return id;
  };

  beforeAll(async () => {
    cms = await TestCms.start({ API_POINTS_PER_MINUTE: '10000000', IMPORT_SAMPLE: 'false' }, database);
    for (let number = 1; number <= 7; number += 1) offices.push(await office(number));
  });
  afterAll(() => cms.stop());

  const ask = async (variables: object = {}): Promise<Connection> => {
    const { data, errors } = await cms.ask(OFFICES, { ...variables });
    expect(errors).toBeUndefined();
    return data?.['offices_connection'] as Connection;
  };

  async function walk(variables: object = {}, between?: (page: number) => Promise<unknown>) {
    const pages: Connection[] = [];
    for (let after: string | null = null; ;) {
      const page = await ask({ ...variables, after });
      pages.push(page);
      after = page.pageInfo.endCursor;
      if (!page.pageInfo.hasNextPage) return pages;
      await between?.(pages.length);
    }
  }

  const namesIn = (pages: Connection[]) => pages.flatMap(({ nodes }) => nodes.map(({ name }) => name)).sort();

  test('meets each entry once, and says how far it has come', async () => {
    const pages = await walk();
    expect(namesIn(pages)).toEqual([1, 2, 3, 4, 5, 6, 7].map((number) => `示例街道${number}`));
    expect(pages.map(({ pageInfo: { endCursor: _, ...pageInfo } }) => pageInfo)).toEqual(
      [1, 2, 3, 4].map((page) => ({ total: 7, page, pageSize: 2, pageCount: 4, hasNextPage: page < 4 })),
    );
  });

  test('keeps to the filters', async () => {
    const pages = await walk({ first: 1, filters: { slug: { in: ['shili-2', 'shili-4', 'shili-5'] } } });
    expect(namesIn(pages)).toEqual(['示例街道2', '示例街道4', '示例街道5']);
    expect(pages.at(-1)?.pageInfo).toMatchObject({ total: 3, page: 3, pageCount: 3 });
  });

  test('meets what is there throughout once, whatever is published and withdrawn meanwhile', async () => {
    const [first = '', , , last = ''] = offices.toSorted();
    const others: string[] = [];
    const pages = await walk({}, async (page) => {
      others.push(await office(100 + page));
      await cms.act('office', page === 1 ? first : last, 'unpublish');
      // A publication writes the row anew.
      for (const id of offices) if (id !== first && id !== last) await cms.act('office', id, 'publish');
    });
    const met = pages.flatMap(({ nodes }) => nodes.map(({ documentId }) => documentId));
    expect(met.length).toBe(new Set(met).size);
    expect(met).toEqual(met.toSorted());
    for (const id of offices) if (id !== first && id !== last) expect(met).toContain(id);
    for (const id of [first, last]) await cms.act('office', id, 'publish');
    for (const id of others) await cms.remove('office', id);
  });

  test('reads drafts only where it may', async () => {
    const { data, errors } = await cms.ask(
      '{ offices_connection(first: 2, status: DRAFT) { nodes { name } pageInfo { endCursor total } } }',
    );
    expect(data).toBeNull();
    expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });

  test('goes on from the end of a list when something is added to it', async () => {
    const all = await ask({ first: 1000 });
    expect(all.pageInfo.hasNextPage).toBe(false);
    const nothing = await ask({ after: all.pageInfo.endCursor });
    expect(nothing).toMatchObject({
      nodes: [],
      pageInfo: { hasNextPage: false, endCursor: all.pageInfo.endCursor, total: 7 },
    });
    expect(await ask({ filters: { slug: { eq: 'none' } } })).toMatchObject({
      nodes: [],
      pageInfo: { endCursor: null, hasNextPage: false, total: 0 },
    });
  });

  test('is refused a cursor of another list and one made up', async () => {
    const { data } = await cms.ask('{ offices_connection(first: 1) { pageInfo { endCursor } } }');
    const { endCursor } = (data?.['offices_connection'] as Connection).pageInfo;
    for (const [list, after] of [
      ['reports', endCursor],
      ['offices', 'a'],
      ['offices', ''],
      ['offices', "' OR 1=1 --"],
      ['offices', Buffer.from('["offices_connection",{"$gt":""}]').toString('base64url')],
    ] as const) {
      const { errors } = await cms.ask(
        `query ($after: String) { ${list}_connection(after: $after) { nodes { documentId } } }`,
        { after },
      );
      expect(errors?.[0]?.extensions?.code, String(after)).toBe('BAD_CURSOR');
    }
  });

  test('is either by cursor or by page', async () => {
    for (const argument of ['sort: "name"', 'pagination: { page: 2 }', 'pagination: { limit: 5 }']) {
      const { errors } = await cms.ask(`{ offices_connection(first: 2, ${argument}) { nodes { name } } }`);
      expect(errors?.[0]?.extensions?.code, argument).toBe('BAD_USER_INPUT');
    }
    const { data } = await cms.ask(
      '{ offices_connection(sort: "name", pagination: { page: 2, pageSize: 3 }) { nodes { name } pageInfo { page pageCount endCursor hasNextPage } } }',
    );
    expect(data?.['offices_connection']).toEqual({
      nodes: [4, 5, 6].map((number) => ({ name: `示例街道${number}` })),
      pageInfo: { page: 2, pageCount: 3, endCursor: null, hasNextPage: true },
    });
  });

  test('takes no page of more than 1000', async () => {
    const { errors } = await cms.ask('{ offices_connection(first: 1001) { nodes { name } } }');
    expect(errors?.[0]?.extensions?.code).toBe('PAGE_SIZE_EXCEEDED');
    expect(await ask({ first: 0 })).toMatchObject({ nodes: [], pageInfo: { hasNextPage: true } });
  });
});
