import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { gzipSync } from 'node:zlib';
import { findChromium } from '../../e2e/chromium.ts';
import { openDoor } from '../../e2e/altered-cms.ts';
import { builtFiles } from '../../e2e/site-pages.ts';
import { buildStale } from '../builds.ts';
import { startCms } from '../cms.ts';
import { freePort } from '../../system/ports.ts';
import { stop } from '../../system/processes.ts';
import { newSecrets } from '../../system/secrets.ts';
import { buildSite, launchSite } from '../site.ts';
import { measurePage } from './lighthouse.ts';
import { multiplyOffices } from './multiply.ts';

const SIZES = [100, 1000, 5000];
const SAMPLE = '/henggang-jiedao/2023/';
const SITE_URL = 'https://reports.example';

/** What pages weigh, how Lighthouse finds them, and what building them costs against plain files. */
export async function benchSite(): Promise<void> {
  await buildStale();
  const folder = mkdtempSync(path.join(tmpdir(), 'work-reports-bench-'));
  try {
    await benchPages(path.join(folder, 'pages'));
    await benchBuilds(path.join(folder, 'builds'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function benchPages(folder: string): Promise<void> {
  const out = path.join(folder, 'out');
  const port = await freePort();
  const siteUrl = `http://127.0.0.1:${port}`;
  await withCms(path.join(folder, 'data.db'), { IMPORT_SAMPLE: 'true' }, (cms) =>
    buildSite(cms, siteUrl, out),
  );

  console.log('weight (gzip, all that a first visit asks for)');
  for (const address of [SAMPLE, `${SAMPLE}figures/`, `${SAMPLE}summary/`, '/', '/search/'])
    print(address, weigh(out, address));
  console.log('  goal for the report: 45.0 KB in all, 10.0 KB of scripts');

  const site = await launchSite(port, { cms: siteUrl, out });
  try {
    console.log('Lighthouse (performance / accessibility / best practices / SEO)');
    for (const address of ['/', SAMPLE, `${SAMPLE}figures/`, '/search/']) {
      const { scores } = await measurePage(`${siteUrl}${address}`, findChromium());
      const named = ['performance', 'accessibility', 'best-practices', 'seo'].map((name) => scores[name]);
      print(address, named.join(' / '));
    }
  } finally {
    await stop(site);
  }
}

/** The page itself and the styles, scripts and pictures that it names. */
function weigh(out: string, address: string): string {
  const html = readFileSync(path.join(out, address, 'index.html'), 'utf8');
  const assets = new Set(
    [...html.matchAll(/(?:src|href)="(\/[^"]+\.(?:css|js|svg))"/g)].map(([, file = '']) => file),
  );
  const size = (content: string | Buffer) => gzipSync(content).length / 1024;
  const sizes = [...assets].map((file) => ({ file, size: size(readFileSync(path.join(out, file))) }));
  const sum = (all: typeof sizes) => all.reduce((total, each) => total + each.size, 0);
  const scripts = sizes.filter(({ file }) => file.endsWith('.js'));
  return `${(size(html) + sum(sizes)).toFixed(1)} KB in ${sizes.length + 1} files, scripts ${sum(scripts).toFixed(1)} KB`;
}

async function benchBuilds(folder: string): Promise<void> {
  const original = path.join(folder, 'original.db');
  await withCms(original, { IMPORT_EXAMPLE: 'true' }, () => Promise.resolve());
  // One office of four years is enough to be copied.
  alter(original, "DELETE FROM offices WHERE slug = 'shili-zhen'");

  console.log('builds (seconds; memory is the highest of the build process)');
  for (const size of SIZES) {
    const file = path.join(folder, `${size}.db`);
    cpSync(original, file);
    multiplyOffices(file, Math.max(0, Math.round(size / PAGES_PER_OFFICE) - 1));
    await withCms(file, {}, (cms) => benchBuild(cms, file, path.join(folder, String(size))));
  }
}

/** What a publication does to the row that says when it was: the last report of the last office has a new moment. */
const PUBLISH_ONE_AGAIN = `
  UPDATE reports SET published_at = published_at + 1 WHERE id = (
    SELECT max(report_id) FROM reports_office_lnk
    JOIN offices ON offices.id = office_id JOIN reports ON reports.id = report_id
    WHERE offices.published_at IS NOT NULL AND reports.published_at IS NOT NULL)`;

/** Of the example's street office, with its four reports. */
const PAGES_PER_OFFICE = 89;

async function benchBuild(cms: string, database: string, folder: string): Promise<void> {
  const out = path.join(folder, 'out');
  const door = await openDoor(cms);
  try {
    const full = await timed(() => buildSite(door.url, SITE_URL, out));
    const reports = door.asked.filter(({ operationName }) => operationName === 'Report');
    const pages = builtFiles(out).filter((name) => name.endsWith('.html')).length;
    const label = `${pages} pages`;
    print(
      `${label}: from the CMS`,
      `${full.seconds.toFixed(1)} s, ${full.megabytes} MB, ${door.asked.length} requests for ${new Set(reports.map(({ variables }) => variables?.['documentId'])).size} reports`,
    );

    const files = path.join(folder, 'files');
    cpSync(`${out}.cache/answers`, `${files}.cache/answers`, { recursive: true });
    const offices = await serveOffices(cms);
    const plain = await timed(() => buildSite(offices.url, SITE_URL, files));
    offices.close();
    print(
      `${label}: from JSON files`,
      `${plain.seconds.toFixed(1)} s   CMS × ${(full.seconds / plain.seconds).toFixed(2)} (goal 1.25)`,
    );

    alter(database, PUBLISH_ONE_AGAIN);
    door.asked.length = 0;
    const again = await timed(() => buildSite(door.url, SITE_URL, out));
    const asked = door.asked.map(({ operationName }) => operationName).join(', ');
    print(
      `${label}: one report changed`,
      `${again.seconds.toFixed(1)} s, ${again.megabytes} MB   full × ${(again.seconds / full.seconds).toFixed(2)} (goal 0.45), asked for ${asked}`,
    );
  } finally {
    await door.close();
  }
}

/** Answers the one question that a build always asks from a file in memory. */
async function serveOffices(cms: string) {
  let answer: string | undefined;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      void (async () => {
        answer ??= await (
          await fetch(`${cms}/graphql`, {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: Buffer.concat(chunks),
          })
        ).text();
        response.setHeader('content-type', 'application/json').end(answer);
      })();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() };
}

/** Runs a build and tells how long it took and how much memory its process held at most. */
async function timed(build: () => Promise<void>): Promise<{ seconds: number; megabytes: number }> {
  const note = path.join(mkdtempSync(path.join(tmpdir(), 'work-reports-memory-')), 'peak');
  process.env['NODE_OPTIONS'] = `--import=${noteOfPeak(note)}`;
  const began = performance.now();
  await build();
  const seconds = (performance.now() - began) / 1000;
  delete process.env['NODE_OPTIONS'];
  const megabytes = Math.round(Number(readFileSync(note, 'utf8')) / 1024);
  rmSync(path.dirname(note), { recursive: true });
  return { seconds, megabytes };
}

const noteOfPeak = (file: string): string => {
  const script = `import fs from 'node:fs'; process.on('exit', () => fs.writeFileSync(${JSON.stringify(file)}, String(process.resourceUsage().maxRSS)));`;
  return `data:text/javascript,${encodeURIComponent(script)}`;
};

async function withCms<T>(
  database: string,
  env: Record<string, string>,
  work: (url: string) => Promise<T>,
): Promise<T> {
  const cms = await startCms(await freePort(), {
    env: {
      ...newSecrets(),
      HOST: '127.0.0.1',
      DATABASE_CLIENT: 'sqlite',
      DATABASE_FILENAME: database,
      ...env,
    },
  });
  try {
    return await work(cms.url);
  } finally {
    await stop(cms.process);
  }
}

function alter(file: string, statement: string): void {
  const database = new DatabaseSync(file);
  database.exec(`PRAGMA busy_timeout = 5000; ${statement}`);
  database.close();
}

const print = (what: string, measured: string) => console.log(`  ${what.padEnd(32)} ${measured}`);
