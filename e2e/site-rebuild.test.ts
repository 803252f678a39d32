import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSite } from '../scripts/site.ts';
import { openDoor } from './altered-cms.ts';
import { TestCms } from './running-cms.ts';
import { builtFiles } from './site-pages.ts';

// Vitest marks its workers as a development environment, which Astro would believe.
delete process.env['DEV'];
// The page on the API names this address: that of the door is another than that of the CMS behind it.
process.env['API_URL'] = 'https://api.reports.example';

const SITE_URL = 'https://reports.example';
const folder = mkdtempSync(path.join(tmpdir(), 'work-reports-rebuild-'));
const rebuilt = path.join(folder, 'rebuilt');

let cms: TestCms;
let door: Awaited<ReturnType<typeof openDoor>>;
beforeAll(async () => {
  cms = await TestCms.start({ IMPORT_EXAMPLE: 'true' });
  door = await openDoor(cms.url);
  await buildSite(door.url, SITE_URL, rebuilt);
});
afterAll(async () => {
  await door.close();
  await cms.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Builds again on what is there, and says what that asked of the CMS. */
async function rebuild(): Promise<string[]> {
  door.asked.length = 0;
  await buildSite(door.url, SITE_URL, rebuilt);
  return door.asked.map(({ operationName }) => operationName);
}

/** Fails where a page or file is not what a build from nothing makes of the CMS now. */
async function expectSameAsFullBuild(): Promise<void> {
  const full = mkdtempSync(path.join(folder, 'full-'));
  await buildSite(cms.url, SITE_URL, path.join(full, 'pages'));
  const files = builtFiles(path.join(full, 'pages'));
  expect(builtFiles(rebuilt)).toEqual(files);
  const differing = files.filter(
    (file) => !readFileSync(path.join(rebuilt, file)).equals(readFileSync(path.join(full, 'pages', file))),
  );
  expect(differing).toEqual([]);
}

const page = (address: string) => readFileSync(path.join(rebuilt, address, 'index.html'), 'utf8');

async function reportOf(year: number) {
  const { data } = await cms.ask(
    `{ annualReport(office: "shili-jiedao", year: ${year}) { documentId sections { achievements { documentId topic } } } }`,
  );
  const { annualReport } = data as {
    annualReport: {
      documentId: string;
      sections: { achievements: { documentId: string; topic: string }[] }[];
    };
  };
  const achievement = annualReport.sections.flatMap(({ achievements }) => achievements)[0];
  if (!achievement) throw new Error(`The report on ${year} has no achievement.`);
  return { id: annualReport.documentId, achievement };
}

test('nothing published, nothing asked but the offices, and every byte stays', async () => {
  expect(await rebuild()).toEqual(['Offices']);
  await expectSameAsFullBuild();
});

test('a publication is the only report asked for, and its pages are those of a full build', async () => {
  const { id, achievement } = await reportOf(2023);
  await cms.edit('achievement', achievement.documentId, { topic: '改过的主题' });
  expect(await rebuild()).toEqual(['Offices']);
  expect(page('shili-jiedao/2023')).not.toContain('改过的主题');

  expect((await cms.act('report', id, 'publish')).body.error).toBeUndefined();
  expect(await rebuild()).toEqual(['Offices', 'Report']);
  // On its own page, beside the promises of the year before, and beside another year.
  for (const address of ['shili-jiedao/2023', 'shili-jiedao/2022/promises', 'shili-jiedao/compare/2022/2023'])
    expect(page(address), address).toContain('改过的主题');
  await expectSameAsFullBuild();
});

test('what an office changes of itself reaches its pages without asking for its reports', async () => {
  const { data } = await cms.ask('{ offices(filters: { slug: { eq: "shili-jiedao" } }) { documentId } }');
  const [office] = (data as { offices: { documentId: string }[] }).offices;
  await cms.edit('office', office?.documentId ?? '', { operator: '示例信息中心' });
  await cms.act('office', office?.documentId ?? '', 'publish');
  expect(await rebuild()).toEqual(['Offices']);
  expect(page('shili-jiedao/2021/figures')).toContain('承办：示例信息中心');
  await expectSameAsFullBuild();
});

test('a withdrawn report takes its pages along, and what others said of it', async () => {
  const { id } = await reportOf(2022);
  await cms.act('report', id, 'unpublish');
  expect(await rebuild()).toEqual(['Offices']);
  expect(builtFiles(rebuilt).filter((file) => file.startsWith('/shili-jiedao/2022/'))).toEqual([]);
  expect(page('shili-jiedao/2021/promises')).toContain('还没有在本站发布');
  await expectSameAsFullBuild();
});

test('a build that was cut off leaves nothing that the next one would take for true', async () => {
  const kept = path.join(`${rebuilt}.cache`, 'pages/dist/shili-jiedao/2023/index.html');
  expect(readFileSync(kept, 'utf8')).toContain('改过的主题');
  writeFileSync(kept, 'half a page');
  writeFileSync(path.join(`${rebuilt}.cache`, 'in-use'), '');
  await rebuild();
  await expectSameAsFullBuild();
});
