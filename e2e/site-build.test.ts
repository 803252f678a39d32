import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, inject, test } from 'vitest';
import { freePort } from '../system/ports.ts';
import { buildSite } from '../scripts/site.ts';
import { openDoor } from './altered-cms.ts';
import { builtFiles, builtPages } from './site-pages.ts';

// Vitest marks its workers as a development environment, which Astro would believe.
delete process.env['DEV'];

const folder = mkdtempSync(path.join(tmpdir(), 'work-reports-build-'));
const out = path.join(folder, 'pages');
const SITE_URL = 'https://reports.example';
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Builds anew from what a door makes of the sample's CMS, and of the sample alone. */
async function buildAltered(alter: (answer: string) => string) {
  rmSync(`${out}.cache`, { recursive: true, force: true });
  const door = await openDoor(inject('cmsUrl'), { alter: (answer) => alter(onlySample(answer)) });
  try {
    await buildSite(door.url, SITE_URL, out);
  } finally {
    await door.close();
  }
}

function onlySample(answer: string): string {
  const { data } = JSON.parse(answer) as { data: { offices?: { slug: string }[] } };
  const offices = data.offices?.filter(({ slug }) => slug === 'henggang-jiedao');
  return JSON.stringify({ data: { ...data, ...(offices && { offices }) } });
}

const page = (name: string) =>
  readFileSync(path.join(out, 'henggang-jiedao/2023', name, 'index.html'), 'utf8');

test('a build asks once for the offices and once for each report, and has no page for developers', async () => {
  const door = await openDoor(inject('cmsUrl'));
  await buildSite(door.url, SITE_URL, out);
  await door.close();
  expect(door.asked.map(({ operationName }) => operationName)).toEqual([
    'Offices',
    ...Array.from({ length: 8 }, () => 'Report'),
  ]);
  expect(new Set(door.asked.map(({ variables }) => variables?.['documentId'])).size).toBe(9);
  expect(existsSync(path.join(out, 'gallery'))).toBe(false);
});

test('hostile words of an editor stay words', async () => {
  const hostile = '<img src=x onerror=alert(1)><script>alert(1)</script>';
  await buildAltered((answer) =>
    answer.replaceAll('招商稳商取得突破', hostile).replaceAll('全国模范调解员', hostile),
  );
  expect(page('')).toContain('&lt;script&gt;');
  const pages = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html'),
  );
  expect(pages.length).toBeGreaterThan(30);
  for (const file of pages) {
    // Between quotation marks of an attribute anything is a word.
    const markup = readFileSync(path.join(out, file), 'utf8').replace(/="[^"]*"/g, '');
    expect(/<img|<script>alert/.exec(markup)?.[0], file).toBeUndefined();
  }
});

test('a report without plan, honors or figures has all its pages, and they say so', async () => {
  await buildAltered((answer) => {
    const { data } = JSON.parse(answer) as {
      data: {
        report?: { sections: { part: string; figures: []; achievements: { figures: [] }[] }[]; honors: [] };
      };
    };
    const { report } = data;
    if (report) {
      report.sections = report.sections.filter(({ part }) => part !== 'plan');
      report.honors = [];
      for (const section of report.sections) {
        section.figures = [];
        for (const achievement of section.achievements) achievement.figures = [];
      }
    }
    return JSON.stringify({ data });
  });
  expect(page('plan')).toContain('这份报告没有工作计划。');
  expect(page('honors')).toContain('这份报告没有提到荣誉。');
  expect(page('figures')).toContain('这份报告没有数字。');
});

test.each([
  [
    'a CMS of another schema',
    /serves another schema .*Cannot query field "planYear"/,
    () =>
      JSON.stringify({
        errors: [
          {
            message: 'Cannot query field "planYear" on type "Report".',
            extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
          },
        ],
      }),
  ],
  ['something that is no CMS', /is no CMS of this product/, () => '<!doctype html>'],
])('%s stops the build with a sentence, and the pages built before stay', async (_, message, alter) => {
  const before = readdirSync(out, { recursive: true });
  await expect(buildAltered(alter)).rejects.toThrow(message);
  expect(readdirSync(out, { recursive: true })).toEqual(before);
  expect(existsSync(`${out}.builds/next`)).toBe(false);
});

test('a CMS that is down stops the build with a sentence', async () => {
  const nobody = `http://127.0.0.1:${await freePort()}`;
  await expect(buildSite(nobody, SITE_URL, out)).rejects.toThrow(
    `The CMS at ${nobody} does not answer; start it`,
  );
});

test('a report withdrawn while the site is being built stops the build', async () => {
  const withdrawn = (answer: string) =>
    answer.includes('"report":') ? JSON.stringify({ data: { report: null } }) : answer;
  await expect(buildAltered(withdrawn)).rejects.toThrow(/was withdrawn while the site was being built/);
});

test('when the last report is withdrawn, the site says that there is none, and shows nothing of it', async () => {
  await buildAltered(() => JSON.stringify({ data: { offices: [] } }));
  const pages = builtPages(out);
  expect(pages.find(({ address }) => address === '/')?.html).toContain('本网站目前没有公开的报告。');
  expect(pages.map(({ address }) => address).toSorted()).toEqual([
    '/',
    '/404.html',
    '/500.html',
    '/accessibility/',
    '/api/',
    '/api/inputs/',
    '/api/reference/',
    '/data/',
    '/search/',
    '/sitemap/',
  ]);
  // The pages on the API explain it with an example from a report.
  for (const file of builtFiles(out).filter((name) => !name.startsWith('/api/')))
    expect(readFileSync(path.join(out, file), 'utf8'), file).not.toMatch(/横岗|示例街道/);
  expect(JSON.parse(readFileSync(path.join(out, 'data/catalogue.json'), 'utf8'))).toMatchObject({
    offices: [],
  });
});
