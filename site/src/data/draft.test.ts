import type { OfficesQuery, ReportQuery } from '@work-reports/types';
import { expect, test } from 'vitest';
import { asIfPublished } from './draft.ts';

type Office = OfficesQuery['offices'][number];
type Draft = NonNullable<ReportQuery['report']>;

const fields = {
  kind: 'street_office',
  fictional: true,
  parentName: null,
  breadcrumb: null,
  siteIdCode: null,
  icpNumber: null,
  policeNumber: null,
  markUrl: null,
  operator: null,
  contact: null,
} as const;
const named = (slug: string) => ({ documentId: slug, name: slug, slug, ...fields });
const head = (documentId: string, year: number) => ({
  documentId,
  title: `${year}`,
  year,
  planYear: null,
  fromYear: null,
  toYear: null,
  period: 'year' as const,
  publishedOn: null,
  publishedAt: '2024-01-01T00:00:00.000Z',
});
const draft = (documentId: string, year: number, office: Draft['office']): Draft => ({
  ...head(documentId, year),
  title: '草稿',
  publishedAt: null,
  source: null,
  paragraphBreak: '\n',
  sections: [],
  honors: [],
  office,
});

const now = new Date('2026-11-25T08:00:00Z');
const offices: Office[] = [
  { ...named('shili'), reports: [head('c', 2024), head('b', 2023), head('a', 2022)] },
  { ...named('zhen'), reports: [head('z', 2023)] },
];
const reportsOf = (draftOf: Draft) =>
  asIfPublished(offices, draftOf, now).map(({ slug, reports }) => [slug, reports.map(({ title }) => title)]);

test('a draft takes the place of what it was published as', () => {
  expect(reportsOf(draft('b', 2023, named('shili')))).toEqual([
    ['shili', ['2024', '草稿', '2022']],
    ['zhen', ['2023']],
  ]);
});

test('a draft that was never published joins the others, in its year', () => {
  expect(reportsOf(draft('new', 2025, named('shili')))).toEqual([
    ['shili', ['草稿', '2024', '2023', '2022']],
    ['zhen', ['2023']],
  ]);
});

test('a draft that moves to another office leaves the one it was in', () => {
  expect(reportsOf(draft('z', 2021, named('shili')))).toEqual([
    ['shili', ['2024', '2023', '2022', '草稿']],
    ['zhen', []],
  ]);
});

test('an office that has published nothing is shown with its first report', () => {
  expect(reportsOf(draft('new', 2023, named('xin'))).at(-1)).toEqual(['xin', ['草稿']]);
});

test('a draft is as of now', () => {
  const [shili] = asIfPublished(offices, draft('b', 2023, named('shili')), now);
  expect(shili?.reports[1]?.publishedAt).toBe('2026-11-25T08:00:00.000Z');
});

test('a draft without an office has no place', () => {
  expect(() => asIfPublished(offices, draft('b', 2023, null), now)).toThrow('has no office');
});
