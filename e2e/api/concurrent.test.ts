import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RawDatabase } from '../database.ts';
import type { Database } from '../database.ts';
import { TestCms } from '../running-cms.ts';

const SECTIONS = 15;
const link = (documentId: string) => ({ connect: [{ documentId }] });
const content = (id: string) => `/content-manager/collection-types/api::section.section/${id}`;

interface Section {
  documentId: string;
  revision: string;
  lead: string | null;
  marker: string | null;
}

/** An answer to one of many clients, with the words that only it wrote. */
interface Attempt {
  field: 'lead' | 'marker';
  words: string;
  section: string;
  status: number;
  reason: string | undefined;
}

describe.each<{ client: Database; instances: number }>([
  { client: 'sqlite', instances: 1 },
  { client: 'postgres', instances: 2 },
])('100 clients at once on $client, instances: $instances', ({ client, instances }) => {
  let cms: TestCms;
  let all: TestCms[];
  let database: RawDatabase;
  let reports: { id: string; sections: string[] }[];

  beforeAll(async () => {
    cms = await TestCms.start({ IMPORT_SAMPLE: 'false' }, client);
    all = [cms, ...(instances > 1 ? [await cms.another()] : [])];
    database = await cms.database();
    const office = await cms.draft('office', {
      name: '示例街道办事处',
      slug: 'shili',
      kind: 'street_office',
    });
    reports = [];
    for (const year of [2022, 2023]) {
      const id = await cms.draft('report', {
        title: `示例街道${year}年工作总结`,
        year,
        period: 'year',
        office: link(office),
      });
      const sections: string[] = [];
      for (let order = 1; order <= SECTIONS; order += 1)
        sections.push(
          await cms.draft('section', {
            heading: `第${order}节`,
            part: 'summary',
            kind: 'review',
            order,
            runsIn: false,
            report: link(id),
          }),
        );
      reports.push({ id, sections });
    }
  });
  afterAll(async () => {
    await database.close();
    await cms.stop();
  });

  const instance = (number: number): TestCms => all[number % all.length] ?? cms;
  const read = async (section: string): Promise<Section> =>
    (await cms.admin('GET', content(section))).body.data as unknown as Section;

  test('lose no edit, publish only whole drafts, and each of them is told what became of theirs', async () => {
    const sections = reports.flatMap((report) => report.sections);
    const seen = new Map((await Promise.all(sections.map(read))).map((entry) => [entry.documentId, entry]));

    // 70 who have the form open, of whom some have the same section, as 20 programs fill in another field.
    const edits = Array.from({ length: 90 }, (_, number) => number).map(async (number): Promise<Attempt> => {
      const section = sections[(number * 7) % sections.length] ?? '';
      const field = number < 70 ? 'lead' : 'marker';
      const words = `客户${number}`;
      const revision = field === 'lead' ? seen.get(section)?.revision : undefined;
      const { status, body } = await instance(number).edit('section', section, {
        [field]: words,
        ...(revision && { revision }),
      });
      return { field, words, section, status, reason: body.error?.message };
    });
    const publications = Array.from({ length: 10 }, async (_, number) => {
      const { status, body } = await instance(number).act('report', reports[number % 2]?.id ?? '', 'publish');
      return { status, reason: body.error?.message };
    });
    const attempts = await Promise.all(edits);
    const published = await Promise.all(publications);

    const accepted = attempts.filter(({ status }) => status === 200);
    for (const { status, reason } of attempts.filter((attempt) => !accepted.includes(attempt)))
      expect([status, reason]).toEqual([400, expect.stringMatching(/刚刚被别人修改过/)]);
    for (const { status, reason } of published) expect([status, reason]).toEqual([200, undefined]);
    expect(accepted.filter(({ field }) => field === 'marker')).toHaveLength(20);
    expect(accepted.length).toBeGreaterThan(30);

    // The audit trail tells of each that was accepted once, and of no other.
    const acts = await database.all(
      `SELECT action, report, difference FROM acts WHERE action IN ('edited', 'published') ORDER BY id`,
    );
    const trail = acts.map(({ action, report, difference }) => ({
      action: String(action),
      report: String(report),
      difference: typeof difference === 'string' ? difference : '',
    }));
    for (const { words, status } of attempts)
      expect(
        trail.filter(({ action, difference }) => action === 'edited' && difference.includes(`"${words}"`)),
        words,
      ).toHaveLength(status === 200 ? 1 : 0);
    expect(trail.filter(({ action }) => action === 'published')).toHaveLength(10);

    // Followed from the beginning it leads to the drafts; up to the last publication, to what is public.
    const drafts = new Map<string, string>();
    const readers = new Map<string, string>();
    const key = (section: string, field: string) => `${section} ${field}`;
    for (const { action, report, difference } of trail) {
      for (const { section, field, words } of accepted)
        if (action === 'edited' && difference.includes(`"${words}"`)) drafts.set(key(section, field), words);
      if (action === 'published')
        for (const section of reports.find(({ id }) => id === report)?.sections ?? [])
          for (const field of ['lead', 'marker'])
            readers.set(key(section, field), drafts.get(key(section, field)) ?? '');
    }
    for (const entry of await Promise.all(sections.map(read)))
      for (const field of ['lead', 'marker'] as const)
        expect(entry[field] ?? '').toBe(drafts.get(key(entry.documentId, field)) ?? '');
    const { data } = await cms.ask('{ sections(pagination: { limit: 100 }) { documentId lead marker } }');
    const readable = data?.['sections'] as Section[];
    expect(readable).toHaveLength(sections.length);
    for (const entry of readable)
      for (const field of ['lead', 'marker'] as const)
        expect(entry[field] ?? '').toBe(readers.get(key(entry.documentId, field)));

    expect(await cms.faults()).toEqual([]);
  });

  test('who collects the links to a preview has them all, whoever makes some meanwhile', async () => {
    const address = `/preview-links/reports/${reports[0]?.id ?? ''}`;
    const open = async (link = '') => (await fetch(`${cms.url}${link}`, { redirect: 'manual' })).status;
    for (let round = 0; round < 2; round += 1) {
      const { path: made } = (await cms.admin('POST', address)).body;
      expect(await open(made)).toBe(302);
      await Promise.all(
        Array.from({ length: 12 }, (_, number) =>
          instance(number).admin(number === 6 ? 'DELETE' : 'POST', address),
        ),
      );
      expect(await open(made)).toBe(410);
    }
  });
});
