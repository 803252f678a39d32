import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../database.ts';
import { TestCms } from '../running-cms.ts';

const FIELDS = /* GraphQL */ `
  fragment OfficeFields on Office {
    documentId
    name
    slug
  }
  fragment ReportFields on Report {
    documentId
    title
    year
    office {
      documentId
    }
  }
  fragment SectionFields on Section {
    documentId
    heading
    order
    parent {
      documentId
    }
  }
  fragment AchievementFields on Achievement {
    documentId
    text
    figures {
      text
      value
    }
    fulfils {
      documentId
    }
  }
  fragment PlanItemFields on PlanItem {
    documentId
    text
    progress
    outcomes {
      documentId
    }
  }
  fragment HonorFields on Honor {
    documentId
    title
    achievement {
      documentId
    }
  }
`;

const CHANGES = /* GraphQL */ `
  query ($since: String) {
    changes(since: $since, first: 3) {
      cursor
      hasMore
      nodes {
        at
        kind
        about
        documentId
        removed {
          type
          documentId
        }
        office {
          ...OfficeFields
        }
        report {
          ...ReportFields
          sections {
            ...SectionFields
            achievements {
              ...AchievementFields
            }
            planItems {
              ...PlanItemFields
            }
          }
          honors {
            ...HonorFields
          }
        }
      }
    }
  }
  ${FIELDS}
`;

const EVERYTHING = /* GraphQL */ `
  {
    office: offices(pagination: { limit: 1000 }) {
      ...OfficeFields
    }
    report: reports(pagination: { limit: 1000 }) {
      ...ReportFields
    }
    section: sections(pagination: { limit: 1000 }) {
      ...SectionFields
    }
    achievement: achievements(pagination: { limit: 1000 }) {
      ...AchievementFields
    }
    plan_item: planItems(pagination: { limit: 1000 }) {
      ...PlanItemFields
    }
    honor: honors(pagination: { limit: 1000 }) {
      ...HonorFields
    }
  }
  ${FIELDS}
`;

interface Entry {
  documentId: string;
}
interface Linked extends Entry {
  fulfils?: Entry[];
  outcomes?: Entry[];
}
interface ReportTree extends Entry {
  sections: (Entry & { achievements: Linked[]; planItems: Linked[] })[];
  honors: Entry[];
}
interface Page {
  cursor: string | null;
  hasMore: boolean;
  nodes: {
    at: string;
    kind: string;
    about: string;
    documentId: string;
    removed: (Entry & { type: string })[];
    office: Entry | null;
    report: ReportTree | null;
  }[];
}

/** A copy of all that is public, kept by the feed alone, as its description says. */
class Copy {
  readonly entries = new Map<string, unknown>();
  readonly seen: Page['nodes'] = [];
  cursor: string | null = null;

  async follow(cms: TestCms): Promise<void> {
    for (let more = true; more;) {
      const { data, errors } = await cms.ask(CHANGES, { since: this.cursor });
      expect(errors).toBeUndefined();
      const page = data?.['changes'] as Page;
      for (const change of page.nodes) this.apply(change);
      this.seen.push(...page.nodes);
      this.cursor = page.cursor;
      more = page.hasMore;
    }
  }

  private apply({ removed, office, report }: Page['nodes'][number]): void {
    for (const { type, documentId } of removed) {
      this.entries.delete(`${type} ${documentId}`);
      this.unlink(documentId);
    }
    if (office) this.put('office', office);
    if (!report) return;
    const { sections, honors, ...fields } = report;
    this.put('report', fields);
    for (const { achievements, planItems, ...section } of sections) {
      this.put('section', section);
      for (const achievement of achievements) this.put('achievement', achievement);
      for (const planItem of planItems) this.put('plan_item', planItem);
    }
    for (const honor of honors) this.put('honor', honor);
  }

  put(type: string, { fulfils, outcomes, ...entry }: Linked): void {
    this.unlink(entry.documentId);
    this.entries.set(`${type} ${entry.documentId}`, entry);
    for (const { documentId } of fulfils ?? [])
      this.entries.set(`link ${entry.documentId} ${documentId}`, true);
    for (const { documentId } of outcomes ?? [])
      this.entries.set(`link ${documentId} ${entry.documentId}`, true);
  }

  private unlink(documentId: string): void {
    for (const key of this.entries.keys())
      if (key.startsWith('link ') && key.includes(documentId)) this.entries.delete(key);
  }
}

async function everything(cms: TestCms): Promise<Map<string, unknown>> {
  const { data, errors } = await cms.ask(EVERYTHING);
  expect(errors).toBeUndefined();
  const whole = new Copy();
  for (const [type, entries] of Object.entries(data ?? {}))
    for (const entry of entries as Linked[]) whole.put(type, entry);
  return whole.entries;
}

/** The same numbers below `limit` in each run. */
function numbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    // mulberry32, by Tommy Ettinger
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
}

const link = (documentId: string) => ({ set: [{ documentId }] });

/** An editor who does one thing after the other, some of which the CMS refuses. */
class Editor {
  private readonly reports: Awaited<ReturnType<Editor['draft']>>[] = [];
  private drafted = 0;
  private readonly cms: TestCms;
  private readonly offices: readonly string[];
  private readonly firstYear: number;
  private readonly below: (limit: number) => number;

  constructor(cms: TestCms, offices: readonly string[], firstYear: number, below: (limit: number) => number) {
    this.cms = cms;
    this.offices = offices;
    this.firstYear = firstYear;
    this.below = below;
  }

  async act(): Promise<void> {
    const report = this.reports[this.below(this.reports.length)];
    if (!report || this.reports.length < 3) {
      this.reports.push(await this.draft());
      return;
    }
    const { cms } = this;
    const change = this.below(1000);
    switch (this.below(14)) {
      case 0:
        await cms.act('report', report.id, 'publish');
        await cms.act('report', report.id, 'unpublish');
        break;
      case 1:
        await cms.act('report', report.id, 'discard');
        break;
      case 2:
        await cms.remove('report', report.id);
        this.reports.splice(this.reports.indexOf(report), 1);
        break;
      case 3:
        await cms.edit('achievement', report.achievement, { text: `走访企业5家，又走访${change}家。` });
        break;
      case 4:
        await cms.remove('section', report.sections[this.below(report.sections.length)] ?? '');
        break;
      case 5:
        report.sections.push(await this.section(report.id, 10 + change));
        break;
      case 6:
        await cms.edit('report', report.id, { office: link(this.office()), title: `示例报告（${change}）` });
        break;
      case 7: {
        const office = this.office();
        await cms.edit('office', office, { name: `示例街道办事处（${change}）` });
        if (change % 2 === 0) await cms.act('office', office, 'publish');
        break;
      }
      case 8: {
        const later = this.reports[this.below(this.reports.length)];
        await cms.edit('plan-item', report.planItem, {
          progress: 'done',
          outcomes: { set: later ? [{ documentId: later.achievement }] : [] },
        });
        break;
      }
      default:
        await cms.act('report', report.id, 'publish');
    }
  }

  private office = () => this.offices[this.below(this.offices.length)] ?? '';

  private async draft() {
    this.drafted += 1;
    const year = this.firstYear + this.drafted;
    const id = await this.cms.draft('report', {
      title: `示例街道${year}年工作总结`,
      year,
      period: 'year',
      office: link(this.office()),
    });
    const sections = [await this.section(id, 1), await this.section(id, 2)];
    const achievement = await this.cms.draft('achievement', {
      text: '走访企业5家。',
      order: 1,
      runsIn: false,
      section: link(sections[0] ?? ''),
      figures: [
        { text: '5家', start: 4, end: 6, value: 5, unit: '家', qualifier: 'exact', status: 'actual' },
      ],
    });
    const planItem = await this.cms.draft('plan-item', {
      text: '再走访一批企业。',
      order: 1,
      runsIn: false,
      progress: 'planned',
      section: link(sections[1] ?? ''),
    });
    await this.cms.draft('honor', {
      title: '示例先进集体',
      order: 1,
      level: 'district',
      report: link(id),
      achievement: link(achievement),
    });
    return { id, sections, achievement, planItem };
  }

  private section = (report: string, order: number) =>
    this.cms.draft('section', {
      heading: `第${order}节`,
      part: 'summary',
      kind: 'review',
      order,
      runsIn: false,
      report: link(report),
    });
}

const ACTIONS = 30;

describe.each<Database>(['sqlite', 'postgres'])('who follows the changes on %s', (database) => {
  let cms: TestCms;
  let instances: TestCms[];
  let offices: string[];

  beforeAll(async () => {
    cms = await TestCms.start({ API_POINTS_PER_MINUTE: '10000000' }, database);
    instances = database === 'postgres' ? [cms, await cms.another()] : [cms];
    offices = [
      await cms.draft('office', { name: '示例街道办事处', slug: 'shili', kind: 'street_office' }),
      await cms.draft('office', { name: '示范镇人民政府', slug: 'shifan', kind: 'town' }),
    ];
  });
  afterAll(() => cms.stop());

  test('has what the public can read, whatever editors did', async () => {
    const copy = new Copy();
    const below = numbers(2023);
    const editor = new Editor(cms, offices, 2000, below);
    for (let done = 1; done <= ACTIONS; done += 1) {
      await editor.act();
      if (below(3) > 0 && done < ACTIONS) continue;
      await copy.follow(cms);
      expect(copy.entries).toEqual(await everything(cms));
    }

    // Editors did all there is to do.
    expect(new Set(copy.seen.map(({ kind, about }) => `${kind} ${about}`))).toEqual(
      new Set(['published office', 'published report', 'withdrawn report', 'deleted report']),
    );
    expect(copy.seen.some(({ kind, removed }) => kind === 'published' && removed.length > 0)).toBe(true);
    expect([...copy.entries.keys()].some((key) => key.startsWith('link '))).toBe(true);

    const late = new Copy();
    await late.follow(cms);
    expect(late.entries).toEqual(copy.entries);
  });

  test('misses nothing while several publish at once, and asks any instance', async () => {
    const copy = new Copy();
    let publishing = true;
    const following = (async () => {
      for (let turn = 0; publishing; turn += 1) {
        await copy.follow(instances[turn % instances.length] ?? cms);
        await wait(20);
      }
    })();
    const editors = [...instances, ...instances].map(
      (instance, index) => new Editor(instance, offices, 2020 + index * 20, numbers(index)),
    );
    await Promise.all(
      editors.map(async (editor) => {
        for (let done = 0; done < ACTIONS / editors.length; done += 1) await editor.act();
      }),
    );
    publishing = false;
    await following;

    await copy.follow(cms);
    expect(copy.entries).toEqual(await everything(cms));
  });

  test('learns of an office that is withdrawn and deleted', async () => {
    const office = await cms.draft('office', {
      name: '示例乡人民政府',
      slug: 'shili-xiang',
      kind: 'township',
    });
    const copy = new Copy();
    await cms.act('office', office, 'publish');
    await copy.follow(cms);
    expect(copy.entries.has(`office ${office}`)).toBe(true);
    await cms.act('office', office, 'unpublish');
    await copy.follow(cms);
    expect(copy.entries.has(`office ${office}`)).toBe(false);
    await cms.act('office', office, 'publish');
    await cms.remove('office', office);
    await copy.follow(cms);
    expect(copy.seen.slice(-4).map(({ kind, removed }) => [kind, removed])).toEqual([
      ['published', []],
      ['withdrawn', [{ type: 'office', documentId: office }]],
      ['published', []],
      ['deleted', [{ type: 'office', documentId: office }]],
    ]);
  });

  test('is told nothing of what was never published', async () => {
    const copy = new Copy();
    await copy.follow(cms);
    const { cursor } = copy;
    const id = await cms.draft('report', {
      title: '未公开',
      year: 2099,
      period: 'year',
      office: link(offices[0] ?? ''),
    });
    await cms.edit('report', id, { title: '仍未公开' });
    await cms.remove('report', id);
    const { data } = await cms.ask(CHANGES, { since: cursor });
    expect(data).toEqual({ changes: { cursor, hasMore: false, nodes: [] } });
  });

  test.each(['', '1', 'zzzzzzzzzzzzzzzzzzzzzzzz', "' OR 1=1 --"])(
    'is told to begin anew where the cursor %j was never given out',
    async (since) => {
      const { data, errors } = await cms.ask(CHANGES, { since });
      expect(data).toBeNull();
      expect(errors?.[0]?.extensions?.code).toBe('BAD_CURSOR');
      expect(errors?.[0]?.message).toContain('begin anew');
    },
  );

  test('is refused a page of more than 1000', async () => {
    const { errors } = await cms.ask('{ changes(first: 1001) { cursor } }');
    expect(errors?.[0]?.extensions?.code).toBe('PAGE_SIZE_EXCEEDED');
  });
});
