import { expect, test } from 'vitest';
import { compareReports, pairsOf } from './comparison.ts';
import { exampleNextReport, exampleReport } from './report.fixture.ts';
import type { Report } from './view-models.ts';

const { series, themes } = compareReports(exampleReport, exampleNextReport);
const named = (label: string) => series.find((each) => each.label === label);

test('a measure that both reports give under one name and unit is compared, exactly', () => {
  expect(named('引进项目')).toMatchObject({
    earlier: { figure: { text: '18个' } },
    later: { figure: { text: '23个' } },
    change: { difference: 5 },
  });
  expect(named('引进项目')?.change?.percent).toBeCloseTo(27.8, 1);
});

test('no difference is made of rises, of about and at least, or of names that only one report uses', () => {
  for (const { later } of series) expect(later.figure.direction).toBeUndefined();
  expect(named('走访企业')).toBeUndefined();
  const about = {
    ...exampleNextReport,
    figures: exampleNextReport.figures.map((figure) => ({ ...figure, qualifier: 'about' as const })),
  };
  const rough = compareReports(exampleReport, about).series.find(({ label }) => label === '引进项目');
  expect(rough?.later.figure.text).toBe('23个');
  expect(rough?.change).toBeUndefined();
});

test('shares differ by percentage points, not by per cent of a per cent', () => {
  const withShare = (report: Report, value: number): Report => ({
    ...report,
    figures: report.figures.slice(0, 1).map((figure) => ({
      ...figure,
      label: '信访化解率',
      value,
      unit: '%',
      baseUnit: '%',
      text: `${value}%`,
    })),
  });
  const [rate] = compareReports(withShare(exampleReport, 94.8), withShare(exampleNextReport, 96.5)).series;
  expect(rate?.change).toEqual({ difference: 1.7 });
});

test('the themes of both are there, those of the later report first', () => {
  expect(themes.slice(0, 1)).toEqual(['economy']);
  expect(new Set(themes).size).toBe(themes.length);
});

test('reports are paired with earlier ones of the same period', () => {
  const { office: _, ...head } = exampleReport;
  const at = (year: number, period: Report['period'] = 'year') => ({
    ...head,
    id: `${year}${period}`,
    year,
    period,
  });
  const pairs = pairsOf([at(2024), at(2024, 'half_year'), at(2023), at(2022), at(2022, 'half_year')]);
  expect(pairs.map(({ earlier, later }) => [earlier.id, later.id])).toEqual([
    ['2023year', '2024year'],
    ['2022year', '2024year'],
    ['2022half_year', '2024half_year'],
    ['2022year', '2023year'],
  ]);
});
