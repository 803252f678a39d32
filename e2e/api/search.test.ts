import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../database.ts';
import { TestCms } from '../running-cms.ts';

const SEARCH = /* GraphQL */ `
  query ($text: String, $filter: SearchFilter, $first: Int = 100, $after: String) {
    search(text: $text, filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        cursor
        node {
          __typename
          ... on Report {
            documentId
            title
          }
          ... on Section {
            documentId
            heading
            achievements {
              text
            }
          }
          ... on Achievement {
            documentId
            topic
            figures {
              text
            }
            section {
              heading
            }
          }
          ... on PlanItem {
            documentId
            topic
            targets {
              text
            }
          }
          ... on Honor {
            documentId
            title
            level
          }
        }
        report {
          year
          office {
            slug
          }
        }
        excerpt {
          field
          start
          text
          matches {
            start
            end
          }
        }
      }
    }
  }
`;

interface Hit {
  cursor: string;
  node: { __typename: string; documentId: string; heading?: string; topic?: string; title?: string };
  report: { year: number; office: { slug: string } };
  excerpt: { field: string; start: number; text: string; matches: { start: number; end: number }[] };
}
interface Page {
  totalCount: number;
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
  nodes: Hit[];
}

const link = (documentId: string) => ({ set: [{ documentId }] });
const at = (text: string, printed: string) => ({
  text: printed,
  start: text.indexOf(printed),
  end: text.indexOf(printed) + printed.length,
});

describe.each<Database>(['sqlite', 'postgres'])('the search on %s', (database) => {
  let cms: TestCms;
  const ids = new Map<string, string>();
  const id = (name: string) => ids.get(name) ?? '';

  async function report(office: string, year: number, ...topics: string[]) {
    const of = `${office} ${year}`;
    ids.set(
      of,
      await cms.draft('report', {
        title: `示例${year}年工作总结`,
        year,
        period: 'year',
        office: link(id(office)),
      }),
    );
    ids.set(
      `section of ${of}`,
      await cms.draft('section', {
        heading: 'ＡＩ＋政务',
        lead: '推动“两个覆盖”提质。',
        theme: 'economy',
        part: 'summary',
        kind: 'review',
        order: 1,
        runsIn: false,
        report: link(id(of)),
      }),
    );
    for (const [index, topic] of topics.entries()) await item(of, topic, index + 2);
    return of;
  }

  async function item(of: string, topic: string, order: number) {
    ids.set(
      topic,
      await cms.draft('achievement', {
        topic,
        text: '走访企业。',
        order,
        runsIn: false,
        section: link(id(`section of ${of}`)),
      }),
    );
  }

  beforeAll(async () => {
    cms = await TestCms.start({ API_POINTS_PER_MINUTE: '10000000', IMPORT_SAMPLE: 'false' }, database);
    for (const [slug, name] of [
      ['shili', '示例街道办事处'],
      ['shifan', '示范镇人民政府'],
    ] as const)
      ids.set(slug, await cms.draft('office', { name, slug, kind: 'street_office' }));

    const of = await report('shili', 2023);
    const invested = '全年投资总额3.5亿元，另有20-30家企业落户。';
    ids.set(
      'investment',
      await cms.draft('achievement', {
        topic: '招商稳商取得突破',
        text: invested,
        order: 1,
        runsIn: false,
        section: link(id(`section of ${of}`)),
        figures: [
          {
            ...at(invested, '3.5亿元'),
            label: '投资总额',
            value: 350_000_000,
            unit: '元',
            baseUnit: '元',
            scale: '亿',
            qualifier: 'exact',
            status: 'actual',
          },
          {
            ...at(invested, '20-30家'),
            label: '落户企业',
            value: 20,
            valueTo: 30,
            unit: '家',
            qualifier: 'about',
            status: 'actual',
          },
        ],
      }),
    );
    ids.set(
      'award',
      await cms.draft('honor', {
        title: '示例先进集体',
        recipient: '网格中心',
        grantedBy: '示例区政府',
        level: 'district',
        order: 1,
        report: link(id(of)),
        achievement: link(id('investment')),
      }),
    );
    const planned = '争取投资35000万元，建成口袋公园4个。';
    ids.set(
      'plan',
      await cms.draft('section', {
        heading: '下一年打算',
        theme: 'environment',
        part: 'plan',
        kind: 'plan',
        order: 2,
        runsIn: false,
        report: link(id(of)),
      }),
    );
    ids.set(
      'promise',
      await cms.draft('plan-item', {
        text: planned,
        order: 1,
        runsIn: false,
        progress: 'planned',
        section: link(id('plan')),
        targets: [
          {
            ...at(planned, '35000万元'),
            label: '投资',
            value: 350_000_000,
            unit: '元',
            baseUnit: '元',
            scale: '万',
            qualifier: 'exact',
            status: 'target',
          },
          {
            ...at(planned, '4个'),
            label: '口袋公园',
            value: 4,
            unit: '个',
            qualifier: 'exact',
            status: 'target',
          },
        ],
      }),
    );
    await cms.act('report', id(of), 'publish');
  });
  afterAll(() => cms.stop());

  async function search(text: string | null, filter: object | null = null, more: object = {}): Promise<Page> {
    const { data, errors } = await cms.ask(SEARCH, { text, filter, ...more });
    expect(errors).toBeUndefined();
    return data?.['search'] as Page;
  }

  /** Names of what is found, in the order of results. */
  async function found(text: string | null, filter: object | null = null): Promise<string[]> {
    const { nodes, totalCount } = await search(text, filter);
    expect(totalCount).toBe(nodes.length);
    return nodes.map(({ node }) => [...ids].find(([, other]) => other === node.documentId)?.[0] ?? '?');
  }
  const refused = async (variables: object) =>
    (await cms.ask(SEARCH, { ...variables })).errors?.[0]?.extensions?.code;

  test('finds any words in what they stand in, in reading order', async () => {
    expect(await found('突破')).toEqual(['investment']);
    expect(await found('商')).toEqual(['investment']);
    expect(await found('示例')).toEqual(['shili 2023', 'award']);
    expect(await found('结')).toEqual(['shili 2023']);
    expect(await found('投资')).toEqual(['investment', 'promise']);
    expect(await found('投资 公园')).toEqual(['promise']);
    expect(await found('　公园　35000万　')).toEqual(['promise']);
    expect(await found('网格中心')).toEqual(['award']);
    expect(await found('公园投资')).toEqual([]);
    // Of two texts of one entry neither runs into the other.
    expect(await found('突破全年')).toEqual([]);
  });

  test('takes full and half width, capitals and marks for the same', async () => {
    for (const text of ['AI+政务', 'ａｉ＋政务', 'Ai＋', '两个覆盖提质', '“两个覆盖”'])
      expect(await found(text), text).toEqual(['section of shili 2023']);
  });

  test('gives the entry with what is asked of it, its report, and the places found', async () => {
    const { nodes } = await search('亿元 投资', { types: ['achievement'] });
    expect(nodes).toEqual([
      {
        cursor: expect.any(String) as string,
        node: {
          __typename: 'Achievement',
          documentId: id('investment'),
          topic: '招商稳商取得突破',
          figures: [{ text: '3.5亿元' }, { text: '20-30家' }],
          section: { heading: 'ＡＩ＋政务' },
        },
        report: { year: 2023, office: { slug: 'shili' } },
        excerpt: {
          field: 'text',
          start: 0,
          text: '全年投资总额3.5亿元，另有20-30家企业落户。',
          matches: [
            { start: 2, end: 4 },
            { start: 9, end: 11 },
          ],
        },
      },
    ]);
  });

  test('keeps to type, office, year, theme and level', async () => {
    expect(await found('投资', { types: ['plan_item', 'honor'] })).toEqual(['promise']);
    expect(await found('示例', { offices: ['shili'], years: [2022, 2023] })).toEqual(['shili 2023', 'award']);
    expect(await found('示例', { offices: ['shifan'] })).toEqual([]);
    expect(await found('示例', { years: [2022] })).toEqual([]);
    expect(await found(null, { themes: ['environment'] })).toEqual(['plan', 'promise']);
    expect(await found(null, { levels: ['district', 'national'] })).toEqual(['award']);
    expect(await found(null, { types: [] })).toEqual([]);
    expect(await found('', { types: ['honor'], themes: ['economy'] })).toEqual(['award']);
  });

  test('compares figures in their base unit, and asks all of one figure', async () => {
    const figure = (wanted: object) => found(null, { figure: wanted });
    expect(await figure({ unit: '元', from: 350_000_000, to: 350_000_000 })).toEqual([
      'investment',
      'promise',
    ]);
    expect(await figure({ unit: '元', from: 350_000_001 })).toEqual([]);
    expect(await figure({ unit: '元', statuses: ['target'] })).toEqual(['promise']);
    expect(await figure({ label: '投资', to: 100 })).toEqual([]);
    expect(await figure({ label: '公园', to: 100 })).toEqual(['promise']);
    expect(await figure({ unit: '家', from: 25, to: 26 })).toEqual(['investment']);
    expect(await figure({ unit: '家', from: 31 })).toEqual([]);
    expect(await figure({ qualifiers: ['about'] })).toEqual(['investment']);
    expect(await found('落户', { figure: { unit: '元' } })).toEqual(['investment']);
  });

  test('lists ask all of one figure, and of level and theme, as well', async () => {
    const list = async (query: string) => {
      const { data, errors } = await cms.ask(`{ list: ${query} { documentId } }`);
      expect(errors).toBeUndefined();
      return (data?.['list'] as { documentId: string }[]).map(({ documentId }) => documentId);
    };
    const achievements = (figures: string) => list(`achievements(filters: { figures: { ${figures} } })`);
    expect(await achievements('value: { gte: 350000000 }, unit: { eq: "元" }')).toEqual([id('investment')]);
    expect(await achievements('value: { lt: 100 }, unit: { eq: "元" }')).toEqual([]);
    expect(await achievements('unit: { eq: "家" }, valueTo: { eq: 30 }')).toEqual([id('investment')]);
    expect(await list('planItems(filters: { targets: { unit: { eq: "元" }, value: { gt: 10 } } })')).toEqual([
      id('promise'),
    ]);
    expect(await list('honors(filters: { level: { eq: district } })')).toEqual([id('award')]);
    expect(await list('honors(filters: { level: { eq: national } })')).toEqual([]);
    expect(await list('planItems(filters: { section: { theme: { eq: environment } } })')).toEqual([
      id('promise'),
    ]);
    expect(await list('sections(filters: { theme: { eq: environment } })')).toEqual([id('plan')]);
  });

  test('takes every character for itself', async () => {
    for (const text of ['%', '_', '资%额', "'", '"', '\\', '*', ':*', "' OR 1=1 --", '()', '&', '-', '，。'])
      expect(await found(text), text).toEqual([]);
    for (const text of ['投_', '投*', "'投'"]) expect(await found(text), text).toEqual(await found('投'));
    expect(await found(null, { figure: { label: '资%额' } })).toEqual([]);
    expect(await found(null, { offices: ["' OR 1=1 --"] })).toEqual([]);
  });

  test('says what it does not look for', async () => {
    expect(await refused({ text: '长'.repeat(101) })).toBe('BAD_USER_INPUT');
    expect(await refused({ text: Array.from({ length: 11 }, (_, index) => index).join(' ') })).toBe(
      'BAD_USER_INPUT',
    );
    expect(await refused({ text: '投资', first: 101 })).toBe('PAGE_SIZE_EXCEEDED');
    expect(await refused({ text: '投资', after: 'a' })).toBe('BAD_CURSOR');
    const place = ['search', -2023, 'a', 'b', "1' OR 1=1 --"];
    expect(await refused({ after: Buffer.from(JSON.stringify(place)).toString('base64url') })).toBe(
      'BAD_CURSOR',
    );
  });

  test('shows what is published, and nothing else, as soon as it is', async () => {
    const of = await report('shifan', 2024, '尚未公开');
    expect(await found('尚未公开')).toEqual([]);
    await cms.act('report', id(of), 'publish');
    expect(await found('尚未公开')).toEqual(['尚未公开']);
    expect((await search('示例')).nodes[0]?.report.year).toBe(2024);

    await cms.edit('achievement', id('尚未公开'), { text: '改过的草稿。' });
    expect(await found('草稿')).toEqual([]);
    await cms.act('report', id(of), 'publish');
    expect(await found('草稿')).toEqual(['尚未公开']);
    await cms.remove('achievement', id('尚未公开'));
    expect(await found('草稿')).toEqual(['尚未公开']);
    await cms.act('report', id(of), 'publish');
    expect(await found('草稿')).toEqual([]);

    await cms.act('report', id(of), 'unpublish');
    expect(await found(null, { years: [2024] })).toEqual([]);
    await cms.act('report', id(of), 'publish');
    await cms.remove('report', id(of));
    expect(await found(null, { years: [2024] })).toEqual([]);
  });

  test('is walked past what is published meanwhile: what stays is met once', async () => {
    const topics = ['甲项', '乙项', '丙项', '丁项', '戊项', '己项'];
    const of = await report('shifan', 2021, ...topics);
    await cms.act('report', id(of), 'publish');
    const met: string[] = [];
    let step = 0;
    for (let after: string | null = null; ;) {
      const { nodes, pageInfo } = await search('项', { years: [2021] }, { first: 2, after });
      met.push(...nodes.map(({ node }) => node.topic ?? ''));
      after = pageInfo.endCursor;
      if (!pageInfo.hasNextPage) break;
      step += 1;
      // Something before and behind, what was met last is gone, and all is published anew.
      if (step === 1) {
        await cms.remove('achievement', id('乙项'));
        await item(of, '新项', 1);
        await item(of, '末项', 9);
      } else {
        await cms.remove('achievement', id('己项'));
      }
      expect(await cms.act('report', id(of), 'publish')).toMatchObject({ status: 200 });
    }
    expect(met).toEqual(['甲项', '乙项', '丙项', '丁项', '戊项', '末项']);
    expect(await found('项', { years: [2021] })).toEqual(['新项', '甲项', '丙项', '丁项', '戊项', '末项']);
  });
});
