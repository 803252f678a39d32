import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { buildStale } from '../builds.ts';
import { type RunningCms, startCms } from '../cms.ts';
import { Failure } from '../../system/failure.ts';
import { CMS } from '../../system/folders.ts';
import { freePort } from '../../system/ports.ts';
import { stop } from '../../system/processes.ts';
import { newSecrets } from '../../system/secrets.ts';
import { ask, measureLoad } from './load.ts';
import { ITEMS, MADE_UP, makeReports } from './made-up-report.ts';
import { writeStockStrapi } from './stock-strapi.ts';

const REPORTS = 10;
/** How many reports the databases hold that must all be read at the same cost per entry. */
const SIZES = [10, 100, 1000];
/** What a bigger database may cost more per entry, and in memory, than the smallest. */
const FLAT = 1.5;

/** Asks ours for an answer from the database, not from its cache. */
const UNCACHED = { 'cache-control': 'no-cache' };

const TREE = /* GraphQL */ `
  {
    documentId
    title
    year
    period
    publishedAt
    sections {
      documentId
      order
      marker
      heading
      part
      kind
      lead
      achievements {
        documentId
        order
        marker
        topic
        text
        figures {
          text
          value
          unit
          status
        }
      }
      planItems {
        documentId
        order
        marker
        topic
        text
        deadline
      }
    }
    honors {
      documentId
      order
      title
      level
      recipient
    }
  }
`;
const { slug, year } = MADE_UP;

interface Question {
  name: string;
  ours: string;
  stock: string;
  /** How many times as many requests a second as stock Strapi ours must answer. */
  goals?: { uncached: number; cached: number };
}

const TREES = `{ reports(pagination: { limit: ${REPORTS} }) ${TREE} }`;
const ITEMS_LIST =
  '{ achievements(pagination: { limit: 100 }, sort: "documentId") { documentId topic text } }';
const QUESTIONS: readonly Question[] = [
  { name: `${REPORTS} whole reports`, ours: TREES, stock: TREES, goals: { uncached: 6, cached: 150 } },
  {
    name: 'one whole report',
    ours: `{ annualReport(office: "${slug}", year: ${year}) ${TREE} }`,
    stock: `{ reports(filters: { office: { slug: { eq: "${slug}" } }, year: { eq: ${year} }, period: { eq: "year" } }) ${TREE} }`,
    goals: { uncached: 4, cached: 45 },
  },
  { name: 'a list of 100 achievements', ours: ITEMS_LIST, stock: ITEMS_LIST },
];

/**
 * The GraphQL API against that of Strapi as shipped, on the same reports, and how the work for an entry grows with
 * the number of reports.
 * @throws Failure where a goal is missed.
 */
export async function benchApi(): Promise<void> {
  await buildStale();
  const folder = mkdtempSync(path.join(tmpdir(), 'work-reports-bench-api-'));
  try {
    const missed = [...(await benchAgainstStock(folder)), ...(await benchGrowth(folder))];
    if (missed.length > 0) throw new Failure(`Missed: ${missed.join('; ')}.`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function benchAgainstStock(folder: string): Promise<string[]> {
  const database = path.join(folder, 'ours.db');
  await makeReports(database, REPORTS);
  const copy = path.join(folder, 'stock.db');
  cpSync(database, copy);
  const project = path.join(folder, 'stock');
  writeStockStrapi(project);

  const missed: string[] = [];
  await withStrapi(CMS, database, (ours) =>
    withStrapi(project, copy, async (stock) => {
      console.log(
        `requests a second on 10 connections (${REPORTS} reports of ${ITEMS} items in SQLite; × stock Strapi)`,
      );
      for (const question of QUESTIONS) missed.push(...(await compare(question, ours.url, stock.url)));
    }),
  );
  return missed;
}

async function compare(question: Question, ours: string, stock: string): Promise<string[]> {
  const { name, goals } = question;
  const askStock = { url: stock, query: question.stock };
  const askOurs = { url: ours, query: question.ours };
  assertSame(await ask(askStock), await ask(askOurs), name);

  const baseline = await measureLoad(askStock);
  const uncached = await measureLoad({ ...askOurs, headers: UNCACHED });
  const cached = await measureLoad(askOurs);

  print(`${name}: stock Strapi`, `${baseline.toFixed(1)}/s`);
  return [
    ...judge(`${name}: ours, cache off`, uncached / baseline, `${uncached.toFixed(1)}/s`, goals?.uncached),
    ...judge(`${name}: ours, cache hot`, cached / baseline, `${cached.toFixed(1)}/s`, goals?.cached),
  ];
}

function judge(what: string, ratio: number, measured: string, goal?: number): string[] {
  print(what, `${measured}   × ${ratio.toFixed(1)}${goal === undefined ? '' : ` (goal ${goal})`}`);
  return goal !== undefined && ratio < goal
    ? [`${what} is ${ratio.toFixed(1)} times stock Strapi, not ${goal}`]
    : [];
}

/** Both must tell the same; Strapi has no order of its own for what stands in a report, and null for empty texts. */
function assertSame(stock: unknown, ours: unknown, name: string): void {
  const entries = (data: unknown) => inAnyOrder(Object.values(data as object).flat());
  if (!isDeepStrictEqual(entries(stock), entries(ours)))
    throw new Failure(`Stock Strapi and ours answer differently: ${name}.`);
}

function inAnyOrder(value: unknown): unknown {
  if (Array.isArray(value))
    return value
      .map(inAnyOrder)
      .map((each) => JSON.stringify(each))
      .sort();
  if (typeof value !== 'object' || value === null) return value ?? '';
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, inAnyOrder(each)]));
}

async function benchGrowth(folder: string): Promise<string[]> {
  console.log(
    `time for an entry and memory (resident) while all reports are read, ${REPORTS} at a time, without the cache`,
  );
  const measured: { what: string; perEntry: number; megabytes: number }[] = [];
  for (const size of SIZES) {
    const database = path.join(folder, `${size}.db`);
    await makeReports(database, size);
    // The first start puts the copies into the index for search.
    await withStrapi(CMS, database, () => Promise.resolve());
    await withStrapi(CMS, database, async (cms) => {
      measured.push({ what: `${size} reports`, ...(await readInPages(cms, size)) });
    });
    rmSync(database);
  }
  const [smallest] = measured;
  if (!smallest) return [];
  return measured.flatMap(({ what, perEntry, megabytes }) => {
    const [time, memory] = [perEntry / smallest.perEntry, megabytes / smallest.megabytes];
    print(
      what,
      `${(perEntry * 1000).toFixed(1)} µs × ${time.toFixed(2)}, ${megabytes.toFixed(0)} MB × ${memory.toFixed(2)} (goal ${FLAT})`,
    );
    return [
      ...(time > FLAT ? [`an entry of ${what} takes ${time.toFixed(2)} times as long`] : []),
      ...(memory > FLAT ? [`${what} take ${memory.toFixed(2)} times the memory`] : []),
    ];
  });
}

const PAGES = 100;

/** Milliseconds for an entry, and the most memory held meanwhile, over as many pages for every size. */
async function readInPages(
  { url, process: server }: RunningCms,
  size: number,
): Promise<{ perEntry: number; megabytes: number }> {
  const read = async (page: number) => {
    const start = (page * REPORTS) % size;
    const query = `{ reports(pagination: { start: ${start}, limit: ${REPORTS} }, sort: "documentId") ${TREE} }`;
    return countEntries(await ask({ url, query, headers: UNCACHED }));
  };
  for (let page = 0; page < PAGES / 4; page += 1) await read(page);
  let entries = 0;
  let megabytes = 0;
  const began = performance.now();
  for (let page = 0; page < PAGES; page += 1) {
    entries += await read(page);
    megabytes = Math.max(megabytes, residentMegabytes(server.pid));
  }
  return { perEntry: (performance.now() - began) / entries, megabytes };
}

const countEntries = (answer: unknown): number => JSON.stringify(answer).split('"documentId"').length - 1;

const residentMegabytes = (pid: number | undefined): number =>
  Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024;

async function withStrapi(
  folder: string,
  database: string,
  work: (cms: RunningCms) => Promise<void>,
): Promise<void> {
  const env = {
    ...newSecrets(),
    HOST: '127.0.0.1',
    DATABASE_CLIENT: 'sqlite',
    DATABASE_FILENAME: database,
    // The rate of one client is not what is measured.
    API_POINTS_PER_MINUTE: String(Number.MAX_SAFE_INTEGER),
  };
  const strapi = await startCms(await freePort(), { env, folder });
  try {
    await work(strapi);
  } finally {
    await stop(strapi.process);
  }
}

const print = (what: string, measured: string) => console.log(`  ${what.padEnd(48)} ${measured}`);
