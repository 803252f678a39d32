import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { printReport, readPage } from '@work-reports/report-text';
import { AnnualReportDocument, type AnnualReportQuery, toReportTree } from '@work-reports/types';
import { print } from 'graphql';
import { expect, inject, test } from 'vitest';
import { committedSchema, generateModelTypes, generateTypes, printServedSchema } from '../scripts/codegen.ts';
import { CMS } from '../system/folders.ts';

async function readBack(): Promise<NonNullable<AnnualReportQuery['annualReport']>> {
  const response = await fetch(`${inject('cmsUrl')}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: print(AnnualReportDocument),
      variables: { office: 'henggang-jiedao', year: 2023 },
    }),
  });
  const { data } = (await response.json()) as { data: AnnualReportQuery };
  if (!data.annualReport) throw new Error('The sample report is not published.');
  return data.annualReport;
}

test('the sample, read back over GraphQL and printed, is the official text to the character', async () => {
  const source = readFileSync(path.join(CMS, 'samples/2023-henggang-jiedao.txt'), 'utf8');
  const { body } = readPage(source);
  const printed = printReport(toReportTree(await readBack()));

  expect(printed).toBe(source.slice(body.start, body.end));
  expect(printed.startsWith('  2023年,横岗街道以')).toBe(true);
  expect(printed.endsWith('勤勉高效的干部队伍。')).toBe(true);
});

test('no single field holds more than a paragraph’s share of the text', async () => {
  const report = await readBack();
  const total = printReport(toReportTree(report)).length;
  const texts = report.sections.flatMap(({ lead, achievements, planItems }) => [
    lead ?? '',
    ...[...achievements, ...planItems].map(({ text }) => text),
  ]);
  expect(Math.max(...texts.map(({ length }) => length))).toBeLessThan(total / 10);
});

test('every figure and honor stands at the characters it names', async () => {
  const report = await readBack();
  const items = new Map(
    report.sections.flatMap(({ achievements }) => achievements).map((item) => [item.documentId, item.text]),
  );
  let figures = 0;
  for (const section of report.sections) {
    const placed = [
      { text: section.lead ?? '', figures: section.figures },
      ...section.achievements,
      ...section.planItems.map(({ text, targets }) => ({ text, figures: targets })),
    ];
    for (const { text, figures: found } of placed) {
      figures += found.length;
      for (const figure of found) expect(text.slice(figure.start, figure.end)).toBe(figure.text);
    }
  }
  expect(figures).toBe(47);
  expect(report.honors).toHaveLength(7);
  for (const { achievement, start, end, title } of report.honors) {
    expect(items.get(achievement?.documentId ?? '')?.slice(start ?? 0, end ?? 0)).toBe(title);
  }
});

test('the tree comes in reading order and in the numbers the report has', async () => {
  const { sections } = await readBack();
  expect(sections.map(({ marker, heading }) => `${marker ?? ''}${(heading ?? '').slice(0, 4)}`)).toEqual([
    '', '一、2023', '(一)聚焦经济', '(二)聚焦重点', '(三)聚焦平安', '(四)聚焦人民', '(五)聚焦政治',
    '二、2024', '', '一城', '两带', '三环', '四线', '(一)聚力产业', '(二)集中精力', '(三)强化安全', '(四)立足群众', '(五)突出基层',
  ]); // prettier-ignore
  expect(sections.flatMap(({ achievements }) => achievements)).toHaveLength(13);
  expect(sections.flatMap(({ planItems }) => planItems)).toHaveLength(15);
});

test('the schema in git is the one the CMS serves, and the generated types fit it', async () => {
  expect(await printServedSchema(inject('cmsUrl')), 'run pnpm codegen and commit').toBe(committedSchema());
  await generateTypes({ check: true });
});

test('the types of the content model in git are those of its schemas', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'work-reports-types-'));
  await generateModelTypes(folder);
  const files = readdirSync(path.join(folder, 'generated'));
  expect(files).toHaveLength(2);
  for (const file of files) {
    const [fresh, committed] = [folder, path.join(CMS, 'types')].map((types) =>
      readFileSync(path.join(types, 'generated', file), 'utf8'),
    );
    expect(fresh, 'run pnpm codegen and commit').toBe(committed);
  }
  rmSync(folder, { recursive: true });
});
