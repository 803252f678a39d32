import { readDocument } from '@work-reports/report-files';
import sharp from 'sharp';
import { beforeAll, expect, test, vi } from 'vitest';
import { exampleReport } from '../src/data/report.fixture.ts';
import type { Report } from '../src/data/view-models.ts';
import { faultsOf, ORIGIN } from '../src/open-data/testing.ts';

const report: Report = { ...exampleReport, office: { ...exampleReport.office, fictional: false } };
const NOTE = '预览稿：未发布，请勿外传。';

// Which report is previewed is known when what writes files is loaded.
beforeAll(() => {
  vi.stubEnv('PREVIEW_REPORT', report.id);
  vi.resetModules();
});

test('a PDF says so on each page and in its properties, and is still made for everyone to read', async () => {
  const { reportPdf } = await import('../src/paper/report-pdf.ts');
  const pdf = await reportPdf(report);
  const { text } = await readDocument(pdf, 'report.pdf');
  expect(text).toContain(NOTE);
  const source = Buffer.from(pdf).toString();
  expect(source).toContain(`>【草稿】${report.title}</rdf:li></rdf:Alt></dc:title>`);
  expect(source).toContain('<pdfuaid:part>1</pdfuaid:part>');
  const pages = /<xmpTPg:NPages>(\d+)</.exec(source)?.[1];
  expect(text.replaceAll(NOTE, '').match(/草稿/g)?.length).toBeGreaterThanOrEqual(Number(pages));
});

test('a card is marked', async () => {
  const { reportCard } = await import('../src/paper/report-card.ts');
  const corner = sharp(await reportCard(report)).extract({ left: 900, top: 60, width: 240, height: 70 });
  // The time that stands there else is grey.
  const { data, info } = await corner.removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const reds = data.filter((red, at) => at % info.channels === 0 && red > 130 && Number(data[at + 1]) < 60);
  expect(reds.length).toBeGreaterThan(500);
});

test('a text begins with it', async () => {
  const { toOfficialText } = await import('../src/open-data/official-text.ts');
  expect(toOfficialText(report)).toBe(`【${NOTE}】\n\n${report.body}`);
});

test('data in JSON have a field that no published report may have', async () => {
  const { toReportJson } = await import('../src/open-data/report-json.ts');
  const { reportShape } = await import('../src/open-data/json-shapes.ts');
  const { draft, ...rest } = { draft: undefined, ...toReportJson(report, ORIGIN) };
  expect(draft).toBe(NOTE);
  expect(reportShape.safeParse({ draft, ...rest }).success).toBe(false);
  expect(reportShape.parse(JSON.parse(JSON.stringify(rest)))).toBeDefined();
});

test('every row of a table says it', async () => {
  const { printCsv } = await import('../src/open-data/csv.ts');
  const { figureTable, honorTable, planTable } = await import('../src/open-data/tables.ts');
  for (const [header, ...rows] of [
    printCsv(figureTable, [report], ORIGIN),
    printCsv(honorTable, [report], ORIGIN),
    printCsv(planTable, [report], ORIGIN),
  ].map((table) => table.trim().split('\r\n'))) {
    expect(header).toMatch(/^\uFEFF?草稿,/);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row).toMatch(/^是,/);
  }
});

test('both halves in StratML say it, by the standard', async () => {
  const { toStratmlPlan, toStratmlReport } = await import('../src/open-data/stratml.ts');
  for (const xml of [toStratmlReport(report, ORIGIN), toStratmlPlan(report, ORIGIN) ?? '']) {
    expect(xml).toContain(`<Name>【草稿】${report.title}</Name>`);
    expect(xml).toContain(`<OtherInformation>${NOTE}</OtherInformation>`);
    expect(await faultsOf(xml, 'stratml-part2.test.xsd')).toEqual([]);
  }
});

test('who cites it cites a draft', async () => {
  const { toCitation } = await import('../src/open-data/citation.ts');
  expect(toCitation(report, ORIGIN).standard).toContain(`【草稿】${report.title}`);
});
