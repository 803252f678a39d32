import { expect, test } from 'vitest';
import { toReference } from './reference.ts';

const reference = toReference(`
  type Query {
    """
    The published reports.
    已发布的报告。
    """
    reports(
      """
      How many.
      多少份。
      """
      first: Int! = 100
      filters: ReportFilters = {}
    ): [Report!]!
  }

  """
  One yearly document
  of an office, such as 示例街道.
  一个单位一年的报告。
  """
  type Report { title: String! period: Period }
  enum Period {
    """
    A whole year.
    全年。
    """
    year
  }
  input ReportFilters { year: Int }
  "Only English."
  scalar Date
`);

test('what can be asked stands apart from the types, with its arguments and what they are by themselves', () => {
  expect(reference.root).toEqual([
    {
      name: 'reports',
      anchor: 'Query-reports',
      chinese: '已发布的报告。',
      english: 'The published reports.',
      type: { before: '[', name: 'Report', after: '!]!', explained: true },
      arguments: [
        {
          name: 'first',
          chinese: '多少份。',
          english: 'How many.',
          type: { before: '', name: 'Int', after: '!', explained: false },
          defaultValue: '100',
        },
        {
          name: 'filters',
          chinese: '',
          english: '',
          type: { before: '', name: 'ReportFilters', after: '', explained: true },
        },
      ],
    },
  ]);
  expect(reference.objects.map(({ name }) => name)).toEqual(['Report']);
});

test('each kind of type is told apart, and both languages of a description', () => {
  const { objects, enums, inputs, scalars } = reference;
  expect(objects[0]).toMatchObject({
    chinese: '一个单位一年的报告。',
    english: 'One yearly document of an office, such as 示例街道.',
    fields: [{ anchor: 'Report-title' }, { anchor: 'Report-period' }],
  });
  expect(enums[0]?.values).toEqual([{ name: 'year', chinese: '全年。', english: 'A whole year.' }]);
  expect(inputs[0]?.fields[0]?.name).toBe('year');
  expect(scalars).toEqual([
    { name: 'Date', chinese: '', english: 'Only English.', fields: [], values: [], members: [] },
  ]);
});
