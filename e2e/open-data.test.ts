import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readPage } from '@work-reports/report-text';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, inject, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { CMS, SITE } from '../system/folders.ts';
import { builtFiles, EXAMPLE, SAMPLE } from './site-pages.ts';

const folder = inject('siteFolder');
const files = builtFiles(folder);
const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');
const named = (name: string) => files.filter((file) => file.endsWith(`/${name}`));

const ajv = addFormats.default(new Ajv2020.default({ strict: false }));

test('every report.json is what its published schema says', () => {
  const validate = ajv.compile(JSON.parse(read('/schema/report.schema.json')) as object);
  const reports = named('report.json');
  expect(reports.length).toBe(8);
  for (const file of reports) {
    validate(JSON.parse(read(file)));
    expect(validate.errors, file).toBeNull();
  }
});

test('the catalogue is what its schema says, and every file it names is there', () => {
  const validate = ajv.compile(JSON.parse(read('/schema/catalogue.schema.json')) as object);
  const catalogue = read('/data/catalogue.json');
  validate(JSON.parse(catalogue));
  expect(validate.errors).toBeNull();
  const urls = [...catalogue.matchAll(/"(https?:[^"]+)"/g)].map(([, url = '']) => new URL(url));
  expect(urls.length).toBeGreaterThan(70);
  for (const { pathname } of urls)
    expect(files, pathname).toContain(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
});

test('every StratML file is valid against the schema of Part 2', async () => {
  const schema = readFileSync(path.join(SITE, 'src/open-data/stratml-part2.test.xsd'), 'utf8');
  const documents = [...named('report.stratml.xml'), ...named('plan.stratml.xml')];
  expect(documents.length).toBeGreaterThan(10);
  const { errors } = await validateXML({
    xml: documents.map((file) => ({ fileName: file.replaceAll('/', '_'), contents: read(file) })),
    schema: [schema],
  });
  expect(errors.map(({ rawMessage }) => rawMessage)).toEqual([]);
});

test('the sitemap is valid and names every page of what is real', async () => {
  const { errors } = await validateXML({
    xml: [{ fileName: 'sitemap.xml', contents: read('/sitemap.xml') }],
    schema: [readFileSync(path.join(SITE, 'src/open-data/sitemap.test.xsd'), 'utf8')],
  });
  expect(errors).toEqual([]);
  const listed = [...read('/sitemap.xml').matchAll(/<loc>([^<]*)<\/loc>/g)].map(
    ([, url = '']) => new URL(url).pathname,
  );
  const built = files
    .filter((file) => file.endsWith('/index.html'))
    .map((file) => file.slice(0, -'index.html'.length))
    .filter((address) => address !== '/gallery/' && !address.startsWith('/shili-'));
  expect(listed.sort()).toEqual(built.sort());
});

test('the text file is the official text to the character, and the tables hold every figure', () => {
  const source = readFileSync(path.join(CMS, 'samples/2023-henggang-jiedao.txt'), 'utf8');
  const { body } = readPage(source);
  expect(read(`${SAMPLE}report.txt`)).toContain(source.slice(body.start, body.end));
  const rows = read(`${SAMPLE}figures.csv`).split('\r\n').slice(0, -1);
  expect(rows).toHaveLength(48);
  expect(rows[0]).toMatch(/^\uFEFF单位,/);
  expect(read('/data/figures.csv')).toBe(read(`${SAMPLE}figures.csv`));
});

test('files of an office that does not exist say so', () => {
  for (const file of ['report.json', 'figures.csv', 'report.stratml.xml', 'plan.stratml.xml'])
    expect(read(`${EXAMPLE}${file}`), file).toMatch(/虚构|"fictional": true/);
  expect(read(`${SAMPLE}report.json`)).toContain('"fictional": false');
});
