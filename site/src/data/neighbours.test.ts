import { expect, test } from 'vitest';
import { followingReport, precedingReport } from './neighbours.ts';
import { exampleOffice } from './report.fixture.ts';
import type { ReportHead } from './view-models.ts';

const head = (fields: Partial<ReportHead> & { year: number }): ReportHead => ({
  id: `r${fields.year}${fields.period ?? ''}`,
  title: '',
  slug: '',
  time: '',
  period: 'year',
  publishedAt: new Date(0),
  ...fields,
});
const office = (...reports: ReportHead[]) => ({ ...exampleOffice, reports });

test('a plan is accounted for by the report on the year it plans for', () => {
  const [plan, next, afterNext] = [head({ year: 2022 }), head({ year: 2023 }), head({ year: 2024 })];
  const all = office(afterNext, next, plan);
  expect(followingReport(all, plan)).toBe(next);
  expect(precedingReport(all, next)).toBe(plan);
  expect(followingReport(all, { ...plan, planYear: 2024 })).toBe(afterNext);
});

test('half a year neither follows nor precedes, and no report follows itself', () => {
  const half = head({ year: 2023, period: 'half_year', planYear: 2023 });
  const plan = head({ year: 2022 });
  expect(followingReport(office(half, plan), plan)).toBeUndefined();
  expect(followingReport(office(half), half)).toBeUndefined();
  expect(precedingReport(office(plan), plan)).toBeUndefined();
});
