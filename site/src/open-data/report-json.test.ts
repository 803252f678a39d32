import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { exampleNextReport, exampleOffice, exampleReport } from '../data/report.fixture.ts';
import { catalogueJsonSchema, toCatalogueJson } from './catalogue-json.ts';
import { reportJsonSchema, toReportJson } from './report-json.ts';
import { HOSTILE, hostileReport, ORIGIN } from './testing.ts';

/** What Ajv finds wrong with a value as it is once written and read again. */
function faultsOf(value: unknown, schema: object): unknown {
  const ajv = new Ajv2020({ allErrors: true, strict: true });
  addFormats(ajv);
  const validate = ajv.compile(schema);
  validate(JSON.parse(JSON.stringify(value)));
  return validate.errors ?? [];
}

test('every report keeps to the published schema, whatever its words', () => {
  const schema = reportJsonSchema(ORIGIN);
  for (const report of [exampleReport, exampleNextReport, hostileReport])
    expect(faultsOf(toReportJson(report, ORIGIN), schema)).toEqual([]);
});

test('the catalogue keeps to the published schema', () => {
  expect(faultsOf(toCatalogueJson([exampleOffice], ORIGIN), catalogueJsonSchema(ORIGIN))).toEqual([]);
});

test('the schema refuses what is no report', () => {
  const json = toReportJson(exampleReport, ORIGIN);
  const schema = reportJsonSchema(ORIGIN);
  expect(faultsOf({ ...json, publishedAt: '2023年12月' }, schema)).not.toEqual([]);
  expect(faultsOf({ ...json, extra: 1 }, schema)).not.toEqual([]);
});

test('a schema names its draft and its address, and explains every field in Chinese and English', () => {
  for (const schema of [reportJsonSchema(ORIGIN), catalogueJsonSchema(ORIGIN)]) {
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema.$id).toMatch(/^https:\/\/www\.example\.gov\.cn\/schema\/\w+\.schema\.json$/);
    const unexplained = [schema, ...Object.values(schema.$defs ?? {})].flatMap(({ properties }) =>
      Object.entries(properties ?? {}).filter(
        ([, field]) =>
          typeof field === 'boolean' || !/\p{Script=Han}.*。.*[a-z].*\./u.test(field.description ?? ''),
      ),
    );
    expect(unexplained).toEqual([]);
  }
});

test('every section, item and paragraph has its permanent address', () => {
  const summary = toReportJson(exampleReport, ORIGIN).sections[1];
  expect(summary?.content[1]).toMatchObject({ id: 'environment2023', theme: 'environment' });
  expect(summary?.content[1]).toHaveProperty(
    'content.1.paragraphs.1.url',
    `${ORIGIN}/shili-jiedao/2023/#parks2023-2`,
  );
});

test('a promise tells what editors confirmed, and names its outcome by permanent id', () => {
  const plan = toReportJson(exampleReport, ORIGIN).sections[2];
  expect(plan?.content[0]).toMatchObject({
    content: [
      { progress: 'done', deadline: '12月底前', outcomes: ['investment2024'] },
      { progress: 'in_progress', investment: { value: 150_000_000, baseUnit: '元' } },
    ],
  });
});

test('figures have their meaning and sentence, honors their place', () => {
  const { sections, honors } = toReportJson(exampleReport, ORIGIN);
  expect(sections[0]?.figures[1]).toMatchObject({ text: '96.5%', value: 96.5, label: '群众满意率' });
  expect(sections[0]?.figures[1]?.sentence).toMatch(/^2023年，示例街道.*96\.5%。$/);
  expect(honors[0]?.place?.url).toBe(`${ORIGIN}/shili-jiedao/2023/#services2023`);
});

test('the official text is kept to the character', () => {
  const read = JSON.parse(JSON.stringify(toReportJson(hostileReport, ORIGIN))) as { text: string };
  expect(read.text).toBe(HOSTILE);
});

test('what is made up says so, and a report without a plan offers no files of one', () => {
  const { office, files } = toReportJson(exampleReport, ORIGIN);
  expect(office.fictional).toBe(true);
  expect(files.map(({ name }) => name)).toContain('plan.csv');
  const { planYear: _, ...summaryAlone } = exampleReport;
  expect(toReportJson(summaryAlone, ORIGIN).files.map(({ name }) => name)).not.toContain('plan.csv');
  expect(toCatalogueJson([exampleOffice], ORIGIN).offices.map(({ fictional }) => fictional)).toEqual([true]);
});

test('a report of several years covers all of them, one of half a year its half', () => {
  const coverage = (period: 'half_year' | 'years', slug: string) =>
    toReportJson({ ...exampleReport, period, slug }, ORIGIN).coverage;
  expect(coverage('years', '2021-2023')).toEqual({ from: '2021-01-01', to: '2023-12-31' });
  expect(coverage('half_year', '2023-half-year')).toEqual({ from: '2023-01-01', to: '2023-06-30' });
});
