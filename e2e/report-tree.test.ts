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

    await cms.edit('achievement', achievement, { text: '全年走访企业6家，获评示例先进集体。' });
    await cms.edit('report', report, { title: '示例街道2033年工作总结（改）' });
    expect((await cms.remove('section', sections[11] ?? '')).status).toBe(200);
    expect(await published(2033)).toEqual(before);

    expect((await cms.act('report', report, 'publish')).status).toBe(200);
    const after = await published(2033);
    expect(after?.title).toBe('示例街道2033年工作总结（改）');
    expect(after?.sections).toHaveLength(SECTIONS - 1);
    expect(after?.sections[0]?.achievements[0]).toMatchObject({
      text: '全年走访企业6家，获评示例先进集体。',
      figures: [{ text: '6家', start: 6 }],
      honors: [{ start: 11 }],
    });
  });

  test('puts out nothing where one entry is in the way, and says which', async () => {
    const { report, achievement } = await draftReport(2034);
    await cms.edit('achievement', achievement, { text: '走访企业多家。' });

    const { status, body } = await cms.act('report', report, 'publish');

    expect(status).toBe(400);
    expect(body.error?.message).toContain('正文里已经没有“5家”');
    expect(await published(2034)).toBeNull();

    // An honor of which the text no longer tells is in nobody's way.
    await cms.edit('achievement', achievement, { figures: [] });
    expect((await cms.act('report', report, 'publish')).status).toBe(200);
    expect((await published(2034))?.honors).toMatchObject([{ title: '示例先进集体' }]);
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

describe('editing', () => {
  test('moves figures and honors along, also where both they and the text change', async () => {
    const { report, achievement, honor } = await draftReport(2042);
    await cms.edit('achievement', achievement, {
      text: '走访企业50家，获评示例最先进集体。',
      figures: [
        { text: '50家', start: 4, end: 6, value: 50, unit: '家', qualifier: 'exact', status: 'actual' },
      ],
    });
    await cms.edit('honor', honor, { title: '示例最先进集体' });

    expect((await cms.act('report', report, 'publish')).body.error).toBeUndefined();
    expect((await published(2042))?.sections[0]?.achievements[0]).toMatchObject({
      figures: [{ text: '50家', start: 4 }],
      honors: [{ start: 10 }],
    });
  });

  test('cannot copy an entry, which would take the original’s children', async () => {
    const { report, sections } = await draftReport(2043);
    for (const [type, id] of [
      ['report', report],
      ['section', sections[0] ?? ''],
      ['office', office],
    ] as const) {
      const { status, body } = await cms.admin(
        'POST',
        `/content-manager/collection-types/api::${type}.${type}/clone/${id}`,
        {},
      );
      expect(status, type).toBe(400);
      expect(body.error?.message).toContain('不能复制');
    }
    await cms.act('report', report, 'publish');
    expect((await published(2043))?.sections[0]?.achievements).toHaveLength(1);
  });

  test('cannot move what is public to another report', async () => {
    const first = await draftReport(2044);
    const second = await draftReport(2045);
    await cms.act('report', first.report, 'publish');
    const before = await published(2044);

    const { status, body } = await cms.edit('achievement', first.achievement, {
      section: { set: [{ documentId: second.sections[1] }] },
    });
    expect(status).toBe(400);
    expect(body.error?.message).toContain('不能移到另一份报告');
    await cms.act('report', second.report, 'publish');
    expect(await published(2044)).toEqual(before);
  });

  test('takes nothing out of a report, or into another, from the other end of a link', async () => {
    const one = await draftReport(2056);
    const other = await draftReport(2057);
    const [section = ''] = one.sections;
    for (const [type, id, fields] of [
      ['report', one.report, { sections: { disconnect: [{ documentId: section }] } }],
      ['report', other.report, { sections: link(section) }],
      ['section', section, { achievements: { set: [] } }],
      ['office', office, { reports: { disconnect: [{ documentId: one.report }] } }],
    ] as const) {
      const { status, body } = await cms.edit(type, id, fields);
      expect(body.error?.message).toMatch(/不能从这里添加或移除/);
      expect(status).toBe(400);
    }
    for (const [type, id, fields, reason] of [
      ['section', section, { parent: link(other.sections[0] ?? '') }, /同一份报告中的上级章节/],
      ['section', section, { parent: link(section) }, /自己或自己的下级/],
      ['section', section, { report: link(other.report) }, /留在原来的报告中/],
      ['honor', one.honor, { achievement: link(other.achievement) }, /同一份报告中的成绩/],
    ] as const) {
      const { status, body } = await cms.edit(type, id, fields);
      expect(body.error?.message).toMatch(reason);
      expect(status).toBe(400);
    }
  });

  test('shows the public nothing of a deletion before the report is published again', async () => {
    const { report, achievement } = await draftReport(2046);
    await cms.act('report', report, 'publish');
    const before = await published(2046);

    await cms.edit('achievement', achievement, { section: { set: [] } });
    expect((await cms.remove('achievement', achievement)).status).toBe(200);
    expect(await published(2046)).toEqual(before);

    expect((await cms.act('report', report, 'publish')).body.error).toBeUndefined();
    expect((await published(2046))?.sections[0]?.achievements).toEqual([]);
  });
});

describe('an office', () => {
  test('keeps and moves no report by being published or by giving up its edits', async () => {
    const { report } = await draftReport(2047);
    const other = await cms.draft('office', { name: '另一示例街道', slug: 'other', kind: 'street_office' });
    await cms.act('office', other, 'publish');
    await cms.act('report', report, 'publish');
    const never = await cms.draft('report', {
      title: '未发布的报告',
      year: 2048,
      period: 'year',
      office: link(office),
    });
    await cms.edit('report', report, { office: { set: [{ documentId: other }] } });
    const before = await published(2047);

    await cms.edit('office', office, { contact: '0000' });
    expect((await cms.act('office', office, 'publish')).status).toBe(200);
    expect((await cms.act('office', other, 'publish')).status).toBe(200);
    expect(await published(2047)).toEqual(before);

    await cms.edit('office', office, { contact: '1111' });
    expect((await cms.act('office', office, 'discard')).status).toBe(200);
    expect((await cms.act('report', never, 'publish')).body.error).toBeUndefined();
    expect((await published(2048))?.title).toBe('未发布的报告');
  });
});

describe('a promise and what became of it', () => {
  test('are linked in public once both reports are, whichever is published last', async () => {
    for (const [promised, kept, order] of [
      [2050, 2051, ['plan', 'done']],
      [2052, 2053, ['done', 'plan']],
    ] as const) {
      const plan = await draftReport(promised);
      const done = await draftReport(kept);
      const item = await cms.draft('plan-item', {
        topic: '走访更多企业',
        text: '走访更多企业。',
        order: 9,
        runsIn: false,
        progress: 'planned',
        section: link(plan.sections[0] ?? ''),
      });
      await cms.edit('achievement', done.achievement, { fulfils: link(item) });

      const reports = { plan: plan.report, done: done.report };
      // The second round publishes the first report again: its links must outlive that.
      for (const name of [...order, order[0]]) {
        const { body } = await cms.act('report', reports[name], 'publish');
        expect(body.error, name).toBeUndefined();
      }
      const { data } = await cms.ask(
        `{ annualReport(office: "shili", year: ${promised}) { sections { planItems { outcomes { topic } } } } }`,
      );
      expect(JSON.stringify(data), order.join()).toContain('{"outcomes":[{"topic":"走访企业"}]}');
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
    for (const { status, body } of answers) {
      if (status === 400) expect(body.error?.message).toContain('已有同一年度、同一时段的报告');
    }
    await expect(cms.draft('report', { ...fields, period: 'half_year' })).resolves.toBeTruthy();
    await expect(cms.draft('report', { ...fields, fromYear: 2040 })).rejects.toThrow('已有同一年度');
  });

  test('gives its year free by losing its office, and is refused in public where another holds it', async () => {
    const fields = { title: '占位', year: 2054, period: 'year', office: link(office) };
    const first = await cms.draft('report', fields);
    await cms.edit('report', first, { office: { set: [] } });
    const second = await cms.draft('report', fields);
    await cms.act('report', second, 'publish');

    await cms.edit('report', second, { year: 2055 });
    const third = await cms.draft('report', fields);
    const { status, body } = await cms.act('report', third, 'publish');
    expect(status).toBe(400);
    expect(body.error?.message).toContain('已有同一年度、同一时段的报告');
  });
});
