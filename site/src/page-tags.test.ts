import { expect, test } from 'vitest';
import type { OfficeWithReports, Report } from './data/view-models.ts';
import { articleTags, columnTags, siteTags } from './page-tags.ts';

const office: OfficeWithReports = {
  name: '示例街道办事处',
  slug: 'shili-jiedao',
  kind: 'street_office',
  columns: ['信息公开', '规划计划', '年度总结'],
  fictional: true,
  reports: [],
};

const report: Report = {
  id: 'r',
  title: '示例街道2023年工作总结',
  slug: '2023',
  time: '2023年',
  year: 2023,
  period: 'year',
  publishedAt: new Date(0),
  body: '',
  office,
  sections: [],
  plans: [],
  figures: [],
  honors: [],
  achievementCount: 0,
  planItemCount: 0,
};

test('a report’s pages carry the column and the article as the office entered them', () => {
  const tags = articleTags({ ...report, publishedOn: new Date('2023-12-18'), source: '示例街道办事处' });
  expect(tags).toEqual([
    ['ColumnName', '年度总结'],
    ['ColumnType', '规划计划'],
    ['ArticleTitle', '示例街道2023年工作总结'],
    ['PubDate', '2023-12-18 00:00'],
    ['ContentSource', '示例街道办事处'],
  ]);
});

test('what is not known is left out and never made up', () => {
  expect(siteTags(undefined, office)).toEqual([['SiteName', '年度工作报告']]);
  expect(articleTags({ ...report, office: { ...office, columns: [] } }).map(([name]) => name)).toEqual([
    'ColumnName',
    'ArticleTitle',
  ]);
  expect(columnTags({ ...office, columns: [] }).map(([name]) => name)).not.toContain('ColumnType');
});

test('the site identification code and domain are on every page where known', () => {
  expect(siteTags('www.example.gov.cn', { ...office, siteIdCode: '0000000000' })).toEqual([
    ['SiteName', '年度工作报告'],
    ['SiteDomain', 'www.example.gov.cn'],
    ['SiteIDCode', '0000000000'],
  ]);
});
