import { expect, test } from 'vitest';
import { exampleNextReport, exampleReport } from '../data/report.fixture.ts';
import { PLAN_PROGRESS } from '../words.ts';
import { toStratmlPlan, toStratmlReport } from './stratml.ts';
import { faultsOf, hostileReport, ORIGIN } from './testing.ts';

const SCHEMA = './stratml-part2.test.xsd';

const planOf = (report = exampleReport): string => toStratmlPlan(report, ORIGIN) ?? '';

/** The first element of a name that holds some words, on one line. */
const holding = (xml: string, name: string, words: string): string | undefined =>
  xml
    .replaceAll(/\n\s*/g, '')
    .match(new RegExp(`<${name}\\b(?:(?!</${name}>).)*</${name}>`, 'gs'))
    ?.find((each) => each.includes(words));

test('both documents of every report keep to the schema, whatever their words', async () => {
  for (const report of [exampleReport, exampleNextReport, hostileReport]) {
    expect(await faultsOf(toStratmlReport(report, ORIGIN), SCHEMA)).toEqual([]);
    expect(await faultsOf(planOf(report), SCHEMA)).toEqual([]);
  }
});

test('the schema refuses a document out of order', async () => {
  const xml = planOf().replace(/<Name>.*?<\/Name>/, '');
  expect(await faultsOf(xml, SCHEMA)).not.toEqual([]);
});

test('a report says what was done in its year, a plan what is promised for the next', () => {
  const report = toStratmlReport(exampleReport, ORIGIN);
  expect(report).toContain('Type="Performance_Report"');
  expect(report).toContain('<StartDate>2023-01-01</StartDate>');
  expect(report).not.toContain('<TargetResult>');
  expect(planOf()).toContain('Type="Performance_Plan"');
  expect(planOf()).toContain('<EndDate>2024-12-31</EndDate>');
  expect(holding(planOf(), 'TargetResult', '15条')).toContain('<NumberOfUnits>15</NumberOfUnits>');
});

test('every section, achievement and figure of the summary is in the report', () => {
  const report = toStratmlReport(exampleReport, ORIGIN);
  const inSummary = exampleReport.figures.filter(({ status }) => status !== 'target');
  expect(report.match(/PerformanceIndicatorType="Quantitative"/g)).toHaveLength(inSummary.length);
  expect(report.match(/<Identifier>_(?:investment|services|roads|parks|elderly|culture)2023</g)).toHaveLength(
    6,
  );
  expect(holding(report, 'Goal', '经济运行稳中向好')).toContain(
    '一、2023年工作总结 &#62; （一）经济运行稳中向好',
  );
});

test('a number keeps its range, its direction and how sure it is', () => {
  const report = toStratmlReport(exampleReport, ORIGIN);
  expect(holding(report, 'PerformanceIndicator', '办理时限')).toMatch(
    /<NumberOfUnits>3<.*（下限）<.*<NumberOfUnits>5<.*（上限）</,
  );
  expect(report).toContain('<MeasurementDimension>规模以上工业增加值（同比下降）</MeasurementDimension>');
  expect(holding(report, 'ActualResult', '约286亿元')).toContain(
    '<DescriptorValue>预计、约</DescriptorValue>',
  );
});

test('a promise names who leads it, what it costs, and what editors confirmed came of it', () => {
  const done = holding(planOf(), 'Objective', '引进好项目');
  expect(done).toContain('<Name>经济发展办公室</Name>');
  expect(done).toContain(`<DescriptorValue>${PLAN_PROGRESS.done}</DescriptorValue>`);
  expect(done).toContain('<ReferentIdentifier>_investment2024</ReferentIdentifier>');
  expect(holding(planOf(), 'Objective', '建设示例产业园')).toMatch(
    /ValueChainStage="Input".*<NumberOfUnits>150000000<\/NumberOfUnits>/,
  );
  expect(holding(planOf(), 'Objective', '加装电梯')).not.toContain('进展');
});

test('what is made up says so', () => {
  for (const xml of [toStratmlReport(exampleReport, ORIGIN), planOf()])
    expect(xml).toMatch(/<Name>【虚构示例】.*\n\s*<OtherInformation>虚构示例：/);
});

test('a report that plans nothing has no plan, and one that only plans says that it sums up nothing', async () => {
  const { planYear: _, ...summaryAlone } = exampleReport;
  expect(toStratmlPlan(summaryAlone, ORIGIN)).toBeUndefined();
  const planAlone = toStratmlReport({ ...exampleReport, sections: exampleReport.plans }, ORIGIN);
  expect(planAlone).toContain('报告没有总结部分。');
  expect(await faultsOf(planAlone, SCHEMA)).toEqual([]);
});
