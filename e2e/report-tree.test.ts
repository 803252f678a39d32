import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TestCms } from './running-cms.ts';

const SECTIONS = 12;

let cms: TestCms;
let office: string;

beforeAll(async () => {
  cms = await TestCms.start();
  office = await cms.draft('office', { name: '示例街道办事处', slug: 'shili', kind: 'street_office' });
});

afterAll(() => cms.stop());

const link = (documentId: string) => ({ connect: [{ documentId }] });

/** A draft of a report with more sections than Strapi's default page, an achievement with a figure, and an honor. */
async function draftReport(year: number) {
  const report = await cms.draft('report', {
    title: `示例街道${year}年工作总结`,
    year,
    period: 'year',
    office: link(office),
  });
  const sections: string[] = [];
  for (let order = 1; order <= SECTIONS; order += 1) {
    sections.push(
      await cms.draft('section', {
        heading: `第${order}节`,
        part: 'summary',
        kind: 'review',
        order,
        runsIn: false,
        report: link(report),
      }),
    );
  }
  const achievement = await cms.draft('achievement', {
    topic: '走访企业',
    text: '走访企业5家，获评示例先进集体。',
    order: 1,
    runsIn: false,
    section: link(sections[0] ?? ''),
    figures: [{ text: '5家', start: 4, end: 6, value: 5, unit: '家', qualifier: 'exact', status: 'actual' }],
  });
  const honor = await cms.draft('honor', {
    title: '示例先进集体',
    start: 9,
    end: 15,
    order: 1,
    level: 'district',
    report: link(report),
    achievement: link(achievement),
  });
  return { report, sections, achievement, honor };
}

const TREE = `query ($year: Int!) {
  annualReport(office: "shili", year: $year) {
    title
    sections { heading achievements { text figures { text start } honors { title start } } }
    honors { title achievement { text } }
  }
}`;

interface Tree {
  title: string;
  sections: {
    heading: string;
    achievements: { text: string; figures: { text: string; start: number }[]; honors: { start: number }[] }[];
  }[];
  honors: { title: string; achievement: { text: string } | null }[];
}

const published = async (year: number) =>
  (await cms.ask(TREE, { year })).data?.['annualReport'] as Tree | null;

describe('publishing a report', () => {
  test('puts out all of its tree at once, more than a page of sections included', async () => {
    const { report } = await draftReport(2032);
    expect(await published(2032)).toBeNull();

    expect((await cms.act('report', report, 'publish')).status).toBe(200);

    const tree = await published(2032);
    expect(tree?.sections.map(({ heading }) => heading)).toEqual(
      Array.from({ length: SECTIONS }, (_, i) => `第${i + 1}节`),
    );
    expect(tree?.sections[0]?.achievements[0]?.figures).toEqual([{ text: '5家', start: 4 }]);
    expect(tree?.honors).toEqual([
      { title: '示例先进集体', achievement: { text: '走访企业5家，获评示例先进集体。' } },
    ]);
  });

  test('leaves the public with the last publication until the next one', async () => {
    const { report, achievement, sections } = await draftReport(2033);
    await cms.act('report', report, 'publish');
    const before = await published(2033);

    await cms.edit('achievement', achievement, { text: '全年走访企业5家，获评示例先进集体。' });
    await cms.edit('report', report, { title: '示例街道2033年工作总结（改）' });
    expect((await cms.remove('section', sections[11] ?? '')).status).toBe(200);
    expect(await published(2033)).toEqual(before);

    expect((await cms.act('report', report, 'publish')).status).toBe(200);
    const after = await published(2033);
    expect(after?.title).toBe('示例街道2033年工作总结（改）');
    expect(after?.sections).toHaveLength(SECTIONS - 1);
    expect(after?.sections[0]?.achievements[0]).toMatchObject({
      text: '全年走访企业5家，获评示例先进集体。',
      figures: [{ text: '5家', start: 6 }],
      honors: [{ start: 11 }],
    });
  });

  test('puts out nothing where one entry is in the way, and says which', async () => {
    const { report, achievement } = await draftReport(2034);
    await cms.edit('achievement', achievement, { text: '走访企业多家。' });

    const { status, body } = await cms.act('report', report, 'publish');

    expect(status).toBe(400);
    expect(body.error?.message).toContain('找不到数字“5家”');
    expect(await published(2034)).toBeNull();
  });

  test('refuses two entries in one place, a required field left empty and a report without an office', async () => {
    const { report, sections } = await draftReport(2035);
    await cms.edit('section', sections[1] ?? '', { order: 1 });
    expect((await cms.act('report', report, 'publish')).body.error?.message).toContain('次序都是 1');

    await cms.edit('section', sections[1] ?? '', { order: 2, kind: null });
    expect((await cms.act('report', report, 'publish')).status).toBe(400);

    const alone = await cms.draft('report', { title: '无单位', year: 2035, period: 'year' });
    expect((await cms.act('report', alone, 'publish')).body.error?.message).toContain('没有选择单位');
    expect(await published(2035)).toBeNull();
  });

  test('is refused for a part of a report', async () => {
    const { report, sections, achievement, honor } = await draftReport(2036);
    await cms.act('report', report, 'publish');
    const before = await published(2036);
    await cms.edit('achievement', achievement, { text: '今年走访企业5家，获评示例先进集体。' });
    for (const [type, id] of [
      ['section', sections[0] ?? ''],
      ['achievement', achievement],
      ['honor', honor],
    ] as const) {
      for (const action of ['publish', 'unpublish', 'discard'] as const) {
        const { status, body } = await cms.act(type, id, action);
        expect(status, `${action} ${type}`).toBe(400);
        expect(body.error?.message).toContain('整份');
      }
    }
    expect(await published(2036)).toEqual(before);
  });

  test('is never seen half done by readers who ask all the while', async () => {
    const { report, achievement } = await draftReport(2037);
    await cms.act('report', report, 'publish');

    const seen = new Set<string>();
    let done = false;
    const watch = (async () => {
      while (!done) seen.add(JSON.stringify(await published(2037)));
    })();
    for (const count of [1, 2, 3]) {
      await cms.edit('report', report, { title: `第${count}版` });
      await cms.edit('achievement', achievement, { text: `第${count}版，走访企业5家，获评示例先进集体。` });
      await cms.act('report', report, 'publish');
    }
    done = true;
    await watch;

    for (const answer of seen) {
      const tree = JSON.parse(answer) as Tree | null;
      expect(tree?.sections).toHaveLength(SECTIONS);
      const version = /第\d版/.exec(tree?.title ?? '')?.[0] ?? '走访';
      expect(tree?.sections[0]?.achievements[0]?.text.startsWith(version)).toBe(true);
    }
  });
});

describe('withdrawing, restoring and deleting a report', () => {
  test('takes all of it from the public and keeps the drafts', async () => {
    const { report } = await draftReport(2038);
    await cms.act('report', report, 'publish');
    expect((await cms.act('report', report, 'unpublish')).status).toBe(200);

    expect(await published(2038)).toBeNull();
    const { data } = await cms.ask(
      '{ sections(filters: { report: { year: { eq: 2038 } } }) { heading } honors(filters: { report: { year: { eq: 2038 } } }) { title } }',
    );
    expect(data).toEqual({ sections: [], honors: [] });
    expect((await cms.act('report', report, 'publish')).status).toBe(200);
    expect((await published(2038))?.sections).toHaveLength(SECTIONS);
  });

  test('gives up every edit since the publication, deletions and additions included', async () => {
    const { report, sections } = await draftReport(2039);
    await cms.act('report', report, 'publish');
    const before = await published(2039);

    await cms.remove('section', sections[0] ?? '');
    await cms.draft('section', {
      heading: '新增',
      part: 'summary',
      kind: 'review',
      order: 20,
      runsIn: false,
      report: link(report),
    });
    expect((await cms.act('report', report, 'discard')).status).toBe(200);

    await cms.act('report', report, 'publish');
    expect(await published(2039)).toEqual(before);
  });

  test('leaves nothing of a deleted report behind, and keeps an office that has reports', async () => {
    const { report, sections, achievement, honor } = await draftReport(2040);
    await cms.act('report', report, 'publish');
    expect((await cms.remove('office', office)).body.error?.message).toContain('还有报告');

    expect((await cms.remove('report', report)).status).toBe(200);

    expect(await published(2040)).toBeNull();
    for (const [type, id] of [
      ['section', sections[5] ?? ''],
      ['achievement', achievement],
      ['honor', honor],
    ] as const) {
      expect(
        (await cms.admin('GET', `/content-manager/collection-types/api::${type}.${type}/${id}`)).status,
      ).toBe(404);
    }
  });
});

describe('a report', () => {
  test('is the only one of its office, year and period, also when two are saved at once', async () => {
    const fields = { title: '重复', year: 2041, period: 'year', office: link(office) };
    const answers = await Promise.all(
      [1, 2, 3].map(() => cms.admin('POST', '/content-manager/collection-types/api::report.report', fields)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 400, 400]);
    await expect(cms.draft('report', { ...fields, period: 'half_year' })).resolves.toBeTruthy();
  });
});
