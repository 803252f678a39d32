import { expect, test } from 'vitest';
import { exampleNextReport, exampleReport } from './report.fixture.ts';
import { themesOf, themeYears } from './themes.ts';

test('items stand under the theme of the closest section that has one, what is planned apart from what is done', () => {
  const done = themesOf(exampleReport, 'summary').get('economy');
  expect(done?.items.map(({ anchor }) => anchor)).toEqual(['investment2023', 'services2023']);
  expect(done?.sections.map(({ anchor }) => anchor)).toEqual(['economy2023']);
  expect(
    themesOf(exampleReport, 'plan')
      .get('economy')
      ?.items.map(({ anchor }) => anchor),
  ).toEqual(['planinvestment2024', 'planpark2024']);
});

test('a year shows what was planned for it beside what was done in it, the latest year first', () => {
  const years = themeYears([exampleNextReport, exampleReport], 'economy');
  expect(years.map(({ year, planned, done }) => [year, planned?.report.year, done?.report.year])).toEqual([
    [2024, 2023, 2024],
    [2023, undefined, 2023],
  ]);
});
