import {
  figuresOf,
  findWarnings,
  honorsOf,
  locate,
  parseReport,
  proofread,
  proofreadReportOf,
  type Figure,
} from '@work-reports/report-text';
import { expect, it } from 'vitest';
import { EXAMPLE_OFFICES } from './offices';
import { STREET } from './street-numbers';
import { change } from './text';

const offices = EXAMPLE_OFFICES.map(({ office, pages, followUps }) => ({
  office,
  followUps,
  reports: pages.map((page) => parseReport(page)),
}));
const reports = offices.flatMap(({ office, reports }) =>
  reports.map((report) => [`${office.slug} ${report.year}`, report] as const),
);
const [street] = offices;
if (street === undefined) throw new Error('There is no example.');

type Report = ReturnType<typeof parseReport>;
const piecesOf = (report: Report) => locate(report).map(({ piece }) => piece);
const resultsOf = (report: Report): readonly Figure[] =>
  piecesOf(report).flatMap((piece) => (piece.type === 'achievement' ? figuresOf(piece) : []));
const topicsOf = (report: Report | undefined, type: 'achievement' | 'plan-item'): readonly string[] =>
  (report === undefined ? [] : piecesOf(report)).flatMap((piece) =>
    piece.type === type ? [piece.topic] : [],
  );

it('is of offices and people that nobody can take for real ones', () => {
  for (const { office } of offices) {
    expect(office).toMatchObject({ fictional: true, parentName: '示例区' });
    expect(office.name).toContain('示例');
    expect(office.contact).toContain('虚构');
  }
  const people = reports
    .flatMap(([, report]) => piecesOf(report).flatMap(honorsOf))
    .filter(({ recipientKind }) => recipientKind === 'person');
  expect(people.length).toBeGreaterThanOrEqual(6);
  for (const { recipient } of people) expect(recipient).toMatch(/[张李王刘陈赵周]示例$/);
});

it.each(reports)('is understood without a doubt: %s', (_, report) => {
  expect(findWarnings(report)).toEqual([]);
  expect(report.breadcrumb.at(-1)).toBe('年度工作计划及总结');
  expect(report.publishedOn).toMatch(new RegExp(`^${report.year}-`));
});

it.each([
  ['新引进企业', '家', 'newEnterprises', 1],
  ['走访企业', '家次', 'visits', 1],
  ['规上工业总产值', '元', 'output', 1e8],
  ['固定资产投资', '元', 'investment', 1e8],
  ['社会消费品零售总额', '元', 'sales', 1e8],
  ['新增公园面积', '平方米', 'parks', 1e4],
  ['新增停车位', '个', 'parking', 1],
  ['整改隐患', '处', 'hazards', 1],
  ['调解纠纷', '宗', 'disputes', 1],
  ['信访化解率', '%', 'petitions', 1],
  ['城镇新增就业', '人', 'jobs', 1],
  ['新建非公党组织', '个', 'partyGroups', 1],
] as const)('tells %s every year under that name', (label, unit, name, size) => {
  const told = street.reports.map((report) =>
    resultsOf(report)
      .filter((figure) => figure.label === label && figure.baseUnit === unit && figure.direction === null)
      .map(({ value }) => value),
  );
  const counted = ([2021, 2022, 2023, 2024] as const).map((year) => [
    Number((STREET[year][name] * size).toPrecision(12)),
  ]);
  expect(told).toEqual(counted);
});

it('claims no rise or fall that its own numbers contradict', () => {
  let checked = 0;
  for (const { reports } of offices) {
    for (const [index, report] of reports.entries()) {
      const last = reports[index - 1];
      if (last === undefined || report.period !== last.period) continue;
      for (const claim of resultsOf(report)) {
        if (claim.baseUnit !== '%' || claim.direction === null || claim.baseline !== '同比') continue;
        const [before, now] = [last, report].map((one) =>
          resultsOf(one).find(({ label, direction }) => label === claim.label && direction === null),
        );
        if (before === undefined || now === undefined || before.baseUnit !== now.baseUnit) continue;
        expect(claim.text, claim.label).toBe(change(before.value, now.value));
        checked += 1;
      }
    }
  }
  expect(checked).toBeGreaterThan(15);
});

it('follows up every plan item of the years that are confirmed, with achievements that exist', () => {
  const years = Object.keys(street.followUps).map(Number);
  expect(years).toEqual([2021, 2022]);
  for (const year of years) {
    const followUps = street.followUps[year] ?? [];
    const reportOf = (wanted: number) => street.reports.find((report) => report.year === wanted);
    expect(followUps.map(({ planned }) => planned)).toEqual(topicsOf(reportOf(year), 'plan-item'));
    const achieved = topicsOf(reportOf(year + 1), 'achievement');
    for (const { progress, outcomes, note } of followUps) {
      expect(outcomes.filter((topic) => !achieved.includes(topic))).toEqual([]);
      expect(outcomes.length === 0).toBe(progress === 'not_mentioned');
      if (progress === 'adjusted') expect(note).toBeDefined();
    }
  }
});

it('reckons changes in per cent', () => {
  expect(change(58, 64)).toBe('增长10.3%');
  expect(change(84.2, 82.9)).toBe('下降1.5%');
  expect(() => change(3, 3)).toThrow('与上年持平');
});

it.each(reports)('%s is free of slips', (_, report) => {
  expect(proofread(proofreadReportOf(report))).toEqual([]);
});
