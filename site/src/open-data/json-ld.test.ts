import { expect, test } from 'vitest';
import { exampleOffice, exampleReport } from '../data/report.fixture.ts';
import { breadcrumbThing, datasetThing, printJsonLd, reportThing, siteThing } from './json-ld.ts';
import { hostileReport, ORIGIN } from './testing.ts';

test('no words of a report can leave the script they stand in', () => {
  const json = printJsonLd(reportThing(hostileReport, ORIGIN));
  expect(json).not.toMatch(/[<\u2028\u2029]/);
  expect(JSON.parse(json)).toHaveProperty(['@graph', 0, 'name'], hostileReport.title);
});

test('a report tells its publisher, its days and where its data is', () => {
  expect(reportThing(exampleReport, ORIGIN)).toMatchObject({
    '@type': 'Report',
    url: `${ORIGIN}/shili-jiedao/2023/`,
    inLanguage: 'zh-CN',
    datePublished: '2023-12-18',
    dateModified: '2023-12-20T01:30:00.123Z',
    temporalCoverage: '2023-01-01/2023-12-31',
    author: { '@type': 'GovernmentOrganization', parentOrganization: { name: '示例区' } },
  });
  expect(JSON.stringify(reportThing(exampleReport, ORIGIN))).toContain(
    `${ORIGIN}/shili-jiedao/2023/report.pdf`,
  );
});

test('a report whose day nobody gives came out on the day of its publication in China', () => {
  const { publishedOn: _, ...undated } = exampleReport;
  const publishedAt = new Date('2023-12-31T16:30:00Z');
  expect(reportThing({ ...undated, publishedAt }, ORIGIN)['datePublished']).toBe('2024-01-01');
});

test('what is made up says so to machines, too', () => {
  expect(reportThing(exampleReport, ORIGIN)).toMatchObject({
    name: '【虚构示例】示例街道2023年工作总结及2024年工作计划',
    abstract: expect.stringContaining('虚构') as string,
    author: { name: '【虚构示例】示例街道办事处' },
  });
});

test('the way to a page is numbered from its beginning', () => {
  const trail = [{ name: '首页', path: '/' }, { name: '信息公开' }];
  expect(JSON.parse(printJsonLd(breadcrumbThing(trail, ORIGIN)))).toHaveProperty(
    ['@graph', 0, 'itemListElement'],
    [
      { '@type': 'ListItem', position: 1, name: '首页', item: `${ORIGIN}/` },
      { '@type': 'ListItem', position: 2, name: '信息公开' },
    ],
  );
});

test('the data page lists what can be downloaded, the home page how to search', () => {
  expect(datasetThing([exampleOffice], ORIGIN)).toMatchObject({
    '@type': 'Dataset',
    dateModified: '2024-12-23T02:00:00.456Z',
    distribution: [
      { contentUrl: `${ORIGIN}/data/catalogue.json` },
      { contentUrl: `${ORIGIN}/data/figures.csv` },
      { contentUrl: `${ORIGIN}/feed.xml` },
    ],
  });
  expect(siteThing(ORIGIN)).toMatchObject({
    potentialAction: { target: { urlTemplate: `${ORIGIN}/search/?q={search_term_string}` } },
  });
});
