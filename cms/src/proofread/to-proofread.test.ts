import { expect, test } from 'vitest';
import type { TreeNode } from '../report-tree/tree';
import { proofreadTree, toProofread } from './to-proofread';

const TREE: readonly TreeNode[] = [
  {
    uid: 'api::report.report',
    documentId: 'r',
    content: {
      office: 'o',
      title: '示例街道2023年工作总结及2024年工作计划',
      year: 2023,
      planYear: 2024,
      period: 'year',
      fromYear: null,
      toYear: null,
      publishedOn: null,
      paragraphBreak: '\n',
    },
  },
  {
    uid: 'api::section.section',
    documentId: 's',
    content: {
      report: 'r',
      parent: null,
      part: 'summary',
      kind: 'review',
      order: 1,
      marker: '一、',
      heading: '2023年工作总结',
      headingEnd: null,
      lead: null,
      figures: [],
    },
  },
  {
    uid: 'api::achievement.achievement',
    documentId: 'a',
    content: {
      section: 's',
      order: 1,
      marker: null,
      topic: '招商引资',
      topicEnd: '。',
      text: '引进项目投资额3.5亿元。',
      figures: [
        {
          text: '3.5亿元',
          start: 7,
          end: 12,
          label: '投资额',
          value: 35_000_000,
          valueTo: null,
          unit: '元',
          baseUnit: '元',
          scale: '亿',
          qualifier: 'exact',
          direction: null,
          baseline: null,
          scope: null,
          status: 'actual',
        },
      ],
    },
  },
  {
    uid: 'api::plan-item.plan-item',
    documentId: 'p',
    content: {
      section: 's',
      order: 2,
      marker: null,
      topic: null,
      topicEnd: null,
      text: '新建公园1座，投资3亿元。',
      targets: null,
      investment: { text: '3亿元', start: 9, end: 12, value: 30_000_000, baseUnit: '元', status: 'target' },
      progressNote: '已于2024年建成，由示例公司按装灯具。',
    },
  },
  {
    uid: 'api::honor.honor',
    documentId: 'h',
    content: {
      report: 'r',
      achievement: 'a',
      order: 1,
      title: '示例奖',
      start: null,
      end: null,
      recipient: null,
      recipientKind: null,
      level: 'other',
      count: null,
    },
  },
];

test('a stored tree is looked over as it stands in the database', () => {
  const findings = proofreadTree(TREE, [{ find: '按装', suggest: '安装', severity: 'error' }]);
  expect(findings.map(({ code, severity, place, text }) => [code, severity, place, text])).toEqual([
    [
      'figure_value',
      'error',
      { piece: 'a', type: 'achievement', field: 'text', start: 7, end: 12 },
      '3.5亿元',
    ],
    ['no_recipient', 'warning', { piece: 'h', type: 'honor', field: 'recipient', start: 0, end: 0 }, ''],
    ['figure_value', 'error', { piece: 'p', type: 'plan-item', field: 'text', start: 9, end: 12 }, '3亿元'],
    ['word', 'error', { piece: 'p', type: 'plan-item', field: 'progressNote', start: 15, end: 17 }, '按装'],
  ]);
});

test('a tree without a report has nothing to look over', () => {
  expect(toProofread([])).toBeNull();
  expect(proofreadTree([], [])).toEqual([]);
});
