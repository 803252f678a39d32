import type { ReportFieldsFragment } from '@work-reports/types';
import { toReportTree } from '@work-reports/types';
import { expect, test } from 'vitest';
import { toReportHead } from './report-head.ts';
import { toReport } from './to-report.ts';
import type { OfficeWithReports } from './view-models.ts';

type Section = ReportFieldsFragment['sections'][number];
type Figure = Section['figures'][number];

const office: OfficeWithReports = {
  name: '示例街道办事处',
  slug: 'shili-jiedao',
  kind: 'street_office',
  columns: ['信息公开', '规划计划'],
  fictional: true,
  reports: [],
};

const figure: Figure = {
  text: '5条',
  start: 2,
  end: 4,
  label: '修路',
  value: 5,
  valueTo: null,
  unit: '条',
  baseUnit: '条',
  scale: null,
  qualifier: 'exact',
  direction: null,
  baseline: null,
  scope: null,
  status: 'actual',
};

const section = (fields: Partial<Section>): Section => ({
  documentId: 's',
  parent: null,
  part: 'summary',
  kind: 'review',
  theme: null,
  order: 1,
  marker: '',
  heading: '',
  headingEnd: '',
  lead: '',
  runsIn: false,
  spacing: null,
  figures: [],
  achievements: [],
  planItems: [],
  ...fields,
});

const piece = { marker: '', topicEnd: '。', runsIn: true, spacing: null };

const answer: ReportFieldsFragment = {
  documentId: 'r',
  title: '示例街道2023年工作总结及2024年工作计划',
  year: 2023,
  planYear: 2024,
  fromYear: null,
  toYear: null,
  period: 'year',
  publishedOn: '2023-12-18',
  source: null,
  paragraphBreak: '\n\n',
  publishedAt: '2024-01-02T03:04:05.678Z',
  sections: [
    section({
      documentId: 's1',
      marker: '一、',
      heading: '2023年工作总结',
      achievements: [
        {
          documentId: 'a1',
          order: 2,
          topic: '道路更畅',
          text: '修路5条,获示例市道路奖。',
          figures: [figure],
          fulfils: [{ documentId: 'p0' }],
          ...piece,
        },
      ],
    }),
    section({
      documentId: 's1.1',
      parent: { documentId: 's1' },
      order: 1,
      marker: '(一)',
      heading: '总体情况',
    }),
    section({
      documentId: 's2',
      order: 2,
      part: 'plan',
      kind: 'plan',
      heading: '2024年工作计划',
      planItems: [
        {
          documentId: 'p1',
          order: 1,
          topic: '再修新路',
          text: '修路5条。',
          targets: [{ ...figure, status: 'target' }],
          progress: 'planned',
          progressNote: '',
          investment: null,
          outcomes: [],
          leadDepartment: null,
          deadline: '6月底前',
          ...piece,
        },
      ],
    }),
  ],
  honors: [
    {
      documentId: 'h1',
      order: 1,
      title: '示例市道路奖',
      start: 6,
      end: 12,
      recipient: '',
      recipientKind: null,
      level: 'municipal',
      grantedBy: '示例市',
      rank: null,
      count: null,
      achievement: { documentId: 'a1' },
    },
  ],
};

const NO_LINKS = { outcomesOf: () => [], fulfilsOf: () => [] };
const read = (given: ReportFieldsFragment) =>
  toReport(toReportTree(given), NO_LINKS, office, toReportHead(given));
const report = read(answer);

test('sections and items stand in reading order under anchors that the API also names', () => {
  const [summary] = report.sections;
  expect(summary?.content.map(({ anchor }) => anchor)).toEqual(['s1.1', 'a1']);
  expect(report.achievementCount).toBe(1);
  expect(report.planItemCount).toBe(1);
});

test('an item holds its figures and honors, marked in its text', () => {
  const item = report.sections[0]?.content[1];
  expect(item).toMatchObject({
    type: 'achievement',
    paragraphs: [
      [
        [
          { type: 'text', text: '修路' },
          { type: 'figure', text: '5条', value: 5 },
          { type: 'text', text: ',获' },
          { type: 'honor', text: '示例市道路奖' },
          { type: 'text', text: '。' },
        ],
      ],
    ],
    honors: [{ title: '示例市道路奖', level: 'municipal', grantedBy: '示例市' }],
  });
});

test('plans are found wherever they stand', () => {
  const nested = {
    ...answer,
    sections: answer.sections.map((each) =>
      each.documentId === 's2' ? { ...each, parent: { documentId: 's1' } } : each,
    ),
  };
  expect(report.plans.map(({ anchor }) => anchor)).toEqual(['s2']);
  expect(read(nested).plans.map(({ anchor }) => anchor)).toEqual(['s2']);
});

test('each figure of the report says where it stands', () => {
  expect(report.figures.map(({ anchor, status }) => [anchor, status])).toEqual([
    ['a1', 'actual'],
    ['p1', 'target'],
  ]);
  expect(report.figures[0]?.quote).toEqual({ before: '修路', quoted: '5条', after: ',获示例市道路奖。' });
});

test('a view model holds no nulls and no emptied texts, and days as dates', () => {
  expect(JSON.stringify(report)).not.toContain('null');
  expect(report.publishedOn).toEqual(new Date('2023-12-18'));
  expect(report.sections[1]?.content[0]).toMatchObject({
    plan: { progress: 'planned', deadline: '6月底前', outcomes: [] },
  });
});

test('reports of one year but of different periods have different addresses', () => {
  const at = (period: 'year' | 'half_year' | 'years', fromYear: number | null, toYear: number | null) =>
    toReportHead({ ...answer, period, fromYear, toYear });
  expect([at('year', null, null), at('half_year', null, null), at('years', 2021, 2023)]).toMatchObject([
    { slug: '2023', time: '2023年' },
    { slug: '2023-half-year', time: '2023年上半年' },
    { slug: '2021-2023', time: '2021—2023年' },
  ]);
});

test('the official text is kept beside its pieces, to the character', () => {
  expect(report.body).toBe(
    '一、2023年工作总结\n\n(一)总体情况道路更畅。修路5条,获示例市道路奖。\n\n2024年工作计划再修新路。修路5条。',
  );
});

test('a report that came without its publication says what to do', () => {
  expect(() => toReportHead({ ...answer, publishedAt: null })).toThrow(/publish it again/);
});
