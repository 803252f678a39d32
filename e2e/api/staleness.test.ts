import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TestCms } from '../running-cms.ts';
import { hashOf, type PlainAnswer, plainGet, plainPost } from './plain-request.ts';

/** On each of two databases; with their reads, 10,000 writes and reads in all. */
const PUBLICATIONS = { onOne: 100, onTwo: 150 };
/** Of each publication: while it runs, once it has returned, and again what was asked for the first time meanwhile. */
const READS = { during: 8, atOnce: 7, later: 4 };

const link = (documentId: string) => ({ connect: [{ documentId }] });

/** What somebody keeps by the address it came from, to ask only whether it still holds. */
const kept = new Map<string, PlainAnswer>();

/** The ways of one question to a CMS. */
const WAYS: readonly ((cms: TestCms, query: string) => Promise<PlainAnswer>)[] = [
  ({ url }, query) => plainGet(url, { query }),
  ({ url }, query) => plainPost(url, { query }),
  async ({ url }, query) => {
    const extensions = hashOf(query);
    const answer = await plainGet(url, { extensions });
    const [error] = answer.json().errors ?? [];
    return error?.extensions?.code === 'PERSISTED_QUERY_NOT_FOUND'
      ? plainGet(url, { query, extensions })
      : answer;
  },
  async ({ url }, query) => {
    const held = kept.get(url + query);
    const answer = await plainGet(url, { query }, { 'if-none-match': held?.headers.etag ?? '"none"' });
    if (held && answer.status === 304) return held;
    kept.set(url + query, answer);
    return answer;
  },
];

/** What the reads of a run found wrong; each began after `atLeast` had been published or read by somebody. */
class Reads {
  readonly wrong: string[] = [];
  count = 0;
  begun = 0;
  published = 0;
  #seen = 0;

  async read(ask: () => Promise<PlainAnswer>): Promise<void> {
    const atLeast = Math.max(this.published, this.#seen);
    const answer = await ask();
    this.count += 1;
    const [first, second] = numbersIn(answer);
    if (first !== second) this.wrong.push(`a mixture of ${first} and ${second}`);
    if (first < atLeast) this.wrong.push(`${first} after ${atLeast}`);
    if (first > this.begun) this.wrong.push(`${first} before it was published`);
    this.#seen = Math.max(this.#seen, first);
  }
}

/** The numbers that two fields of one answer tell, each read by a query of its own. */
function numbersIn(answer: PlainAnswer): [number, number] {
  const { data, errors } = answer.json();
  const { byId, bySlug } = (data ?? {}) as { byId?: { name: string }; bySlug?: { parentName: string }[] };
  if (!byId || !bySlug?.[0]) throw new Error(`No answer: ${JSON.stringify(errors)}`);
  return [Number(byId.name.replace(/\D/g, '')), Number(bySlug[0].parentName.replace(/\D/g, ''))];
}

/** Publishes again and again, while others read and once it is done; what was read wrong. */
async function publishAndRead(
  office: string,
  { writers, readers }: { writers: readonly TestCms[]; readers: readonly TestCms[] },
  publications: number,
  from: number,
): Promise<Reads> {
  const query = `{
    byId: office(documentId: "${office}") { name }
    bySlug: offices(filters: { slug: { eq: "shili" } }) { parentName }
  }`;
  const turns = readers.flatMap((instance) => WAYS.map((way) => (asked: string) => way(instance, asked)));
  const reads = new Reads();

  let lasted = 0;
  for (let number = from + 1; number <= from + publications; number += 1) {
    // Every other question is one that nobody asked before: it is being answered while the publication is committed.
    const asked = (index: number) => (index % 2 === 0 ? query : `${query} # ${number}.${index}`);
    const read = (index: number) =>
      reads.read(() => (turns[(number + index) % turns.length] as Turn)(asked(index)));

    const began = performance.now();
    reads.begun = number;
    const publication = writers[number % writers.length]?.act('office', office, 'publish', {
      name: `示例街道办事处${number}`,
      parentName: `示例区人民政府${number}`,
    });
    const during = range(READS.during).map((index) =>
      wait((lasted * index) / READS.during).then(() => read(index)),
    );
    expect((await publication)?.status).toBe(200);
    reads.published = number;
    lasted = performance.now() - began;
    await Promise.all([...during, ...range(READS.atOnce).map(read)]);
    // Those that were answered meanwhile have been kept by now, or should not have been.
    await Promise.all(range(READS.later).map((index) => read(2 * index + 1)));
  }
  return reads;
}

type Turn = (asked: string) => Promise<PlainAnswer>;

const range = (length: number) => Array.from({ length }, (_, index) => index);

describe.each(['sqlite', 'postgres'] as const)('on %s', (database) => {
  let cms: TestCms;
  let office: string;
  /** Both CMS, once there are two. */
  let instances: TestCms[];

  beforeAll(async () => {
    cms = await TestCms.start({ API_POINTS_PER_MINUTE: '1000000000' }, database);
    instances = [cms];
    const fields = { name: '示例街道办事处0', parentName: '示例区人民政府0' };
    office = await cms.draft('office', { ...fields, slug: 'shili', kind: 'street_office' });
    await cms.act('office', office, 'publish');
  });
  afterAll(() => cms.stop());

  /** What a question is answered by each CMS and in each way, where all say the same. */
  async function everywhere(query: string): Promise<unknown> {
    const answers = new Set<string>();
    for (const instance of instances) {
      for (const way of WAYS) {
        const { data, errors } = (await way(instance, query)).json();
        answers.add(JSON.stringify({ data, codes: errors?.map(({ extensions }) => extensions?.code) }));
      }
    }
    expect([...answers]).toHaveLength(1);
    return JSON.parse([...answers].join(''));
  }

  test('what one CMS answers is never older than the last publication', { timeout: 180_000 }, async () => {
    const reads = await publishAndRead(office, { writers: [cms], readers: [cms] }, PUBLICATIONS.onOne, 0);
    expect(reads.wrong).toEqual([]);
    expect(reads.count).toBe(PUBLICATIONS.onOne * 19);
  });

  test('what two CMS answer is never older than the last publication', { timeout: 180_000 }, async () => {
    instances.push(await cms.another());
    // SQLite refuses at once a process that wants to write while another does ("database is locked").
    const writers = database === 'sqlite' ? [cms] : instances;
    const roles = { writers, readers: instances };
    const reads = await publishAndRead(office, roles, PUBLICATIONS.onTwo, PUBLICATIONS.onOne);
    expect(reads.wrong).toEqual([]);
    expect(reads.count).toBe(PUBLICATIONS.onTwo * 19);
  });

  test('what has not changed since is answered without asking the database', async () => {
    const left = ({ headers }: PlainAnswer) => Number(/r=(\d+)/.exec(String(headers['ratelimit']))?.[1]);
    for (const instance of instances) {
      for (const way of WAYS) {
        // A persisted query is made known the first time, and answered by its hash the second.
        for (const _ of ['made known', 'kept']) await way(instance, '{ sections { heading } }');
        await plainGet(instance.url, { query: '{ __typename }' });
        const before = left(await plainGet(instance.url, { query: '{ __typename }' }));
        await way(instance, '{ sections { heading } }');
        const after = left(await plainGet(instance.url, { query: '{ __typename }' }));
        // One point for each question, and none for its sections.
        expect(before - after).toBe(2);
      }
    }
  });

  /** Every kind of question that a report's publication changes the answer to. */
  const ABOUT_2041 = `{
    annualReport(office: "shili", year: 2041) { title }
    reports(filters: { year: { eq: 2041 } }) { title sections { heading } }
    reports_connection(filters: { year: { eq: 2041 } }) { nodes { title } }
    offices(filters: { slug: { eq: "shili" } }) { reports(filters: { year: { eq: 2041 } }) { title } }
    sections(filters: { heading: { startsWith: "示例" } }) { heading }
    planItems(filters: { text: { startsWith: "示例" } }) { text section { report { title } } }
    search(text: "示例") { nodes { report { title } } }
  }`;
  const FIELDS_OF_2041 = ABOUT_2041.split('\n')
    .slice(1, -1)
    .map((field) => `{ ${field.trim()} }`);

  const answers = () => Promise.all(FIELDS_OF_2041.map(everywhere)).then((all) => JSON.stringify(all));

  test('every question about a report has another answer at once, whatever is done to it', async () => {
    const report = await cms.draft('report', {
      title: '示例甲',
      year: 2041,
      period: 'year',
      office: link(office),
    });
    const section = await cms.draft('section', {
      heading: '示例甲',
      part: 'plan',
      kind: 'plan',
      order: 1,
      runsIn: false,
      report: link(report),
    });
    const item = await cms.draft('plan-item', {
      topic: '示例',
      text: '示例甲',
      order: 1,
      runsIn: false,
      section: link(section),
    });
    const nothing = await answers();
    expect(nothing).not.toContain('示例甲');

    for (const publication of ['示例甲', '示例乙', '示例丙']) {
      await cms.edit('report', report, { title: publication });
      await cms.edit('section', section, { heading: publication });
      await cms.edit('plan-item', item, { text: publication });
      expect((await cms.act('report', report, 'publish')).status).toBe(200);
      const now = await answers();
      // Two of the six lists tell it twice; the search finds report, section and plan item.
      expect(now.match(/示例[甲乙丙]/g)).toEqual(Array.from({ length: 8 + 3 }, () => publication));
    }

    const once = await answers();
    for (const withdraw of [
      () => cms.act('report', report, 'unpublish'),
      () => inBulk('bulkUnpublish', report),
    ]) {
      expect((await withdraw()).status).toBe(200);
      expect(await answers()).toBe(nothing);
      expect((await inBulk('bulkPublish', report)).status).toBe(200);
      expect(await answers()).toBe(once);
    }
    expect((await inBulk('bulkDelete', report)).status).toBe(200);
    expect(await answers()).toBe(nothing);
  });

  const inBulk = (action: string, id: string) =>
    cms.admin('POST', `/content-manager/collection-types/api::report.report/actions/${action}`, {
      documentIds: [id],
    });

  test('a report that is imported and published by that is read at once, and so is its deletion', async () => {
    const query = `{ annualReport(office: "shili", year: 2042) { title sections { heading } } }`;
    const nothing = await everywhere(query);
    let id = '';
    for (const what of ['抓产业', '抓治理']) {
      const response = await fetch(`${cms.url}/api/reports/import`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${cms.importToken}` },
        body: JSON.stringify({
          office: 'shili',
          text: `示例街道2042年工作总结\n一、2042年工作总结\n（一）${what}。走访企业60家。`,
          publish: true,
        }),
      });
      expect(response.status).toBe(200);
      ({
        data: { documentId: id },
      } = (await response.json()) as { data: { documentId: string } });
      expect(JSON.stringify(await everywhere(query))).toContain(what);
    }
    expect((await cms.remove('report', id)).status).toBe(200);
    expect(await everywhere(query)).toEqual(nothing);
  });

  test('a right that is taken from the public counts at once, and so does one that is given back', async () => {
    const query = '{ honors(pagination: { limit: 1 }) { title } }';
    const before = await everywhere(query);
    expect(before).toMatchObject({ data: { honors: [{}] } });

    const { body } = await cms.admin('GET', '/users-permissions/roles');
    const { roles } = body as unknown as { roles: { id: number; type: string }[] };
    const route = `/users-permissions/roles/${roles.find(({ type }) => type === 'public')?.id}`;
    const { role } = (await cms.admin('GET', route)).body as unknown as { role: PublicRole };
    const { find } = role.permissions['api::honor'].controllers.honor;

    for (const enabled of [false, true, false, true]) {
      find.enabled = enabled;
      expect((await cms.admin('PUT', route, role)).status).toBe(200);
      const now = await everywhere(query);
      if (enabled) expect(now).toEqual(before);
      else expect(now).toMatchObject({ codes: ['FORBIDDEN'] });
    }
  });

  test('an office that is withdrawn or deleted is gone at once', async () => {
    const query = '{ offices(filters: { slug: { eq: "xianshi" } }) { name } }';
    const nothing = await everywhere(query);
    const id = await cms.draft('office', { name: '示例镇人民政府', slug: 'xianshi', kind: 'town' });
    for (const leave of [() => cms.act('office', id, 'unpublish'), () => cms.remove('office', id)]) {
      await cms.act('office', id, 'publish');
      expect(JSON.stringify(await everywhere(query))).toContain('示例镇');
      expect((await leave()).status).toBe(200);
      expect(await everywhere(query)).toEqual(nothing);
    }
  });
});

interface PublicRole {
  permissions: { 'api::honor': { controllers: { honor: { find: { enabled: boolean } } } } };
}
