import { describe, expect, test } from 'vitest';
import { missingIn, type Completed } from './completeness';

const WHOLE: Completed = {
  title: '示例街道2023年工作总结及2024年工作计划',
  hasOffice: true,
  publishedOn: '2024-01-15',
  source: '示例街道办事处',
  planYear: 2024,
  parts: new Set(['summary', 'plan', 'other']),
  achievements: { count: 12, empty: 0 },
  planItems: { count: 8, empty: 0 },
};

describe('a report', () => {
  test('with everything an editor looks for is complete', () => {
    expect(missingIn(WHOLE)).toEqual([]);
  });

  test('says all that is missing, in the order in which it is looked for', () => {
    expect(missingIn({ ...WHOLE, publishedOn: null, source: ' ', hasOffice: false })).toEqual([
      'office',
      'publishedOn',
      'source',
    ]);
    expect(missingIn({ ...WHOLE, achievements: { count: 12, empty: 1 } })).toEqual(['achievementText']);
  });

  test('needs a plan only where its title or its planned year promises one', () => {
    const summary = {
      ...WHOLE,
      title: '示例街道2023年工作总结',
      planYear: null,
      parts: new Set(['summary']),
    };
    const noPlan = { count: 0, empty: 0 };
    expect(missingIn({ ...summary, planItems: noPlan })).toEqual([]);
    expect(missingIn({ ...summary, planItems: noPlan, planYear: 2024 })).toEqual(['plan']);
    expect(missingIn({ ...WHOLE, planItems: noPlan })).toEqual(['plan']);
  });

  test('that is nothing but a plan needs no summary', () => {
    const plan = { ...WHOLE, title: '示例街道2024年工作计划', parts: new Set(['plan']) };
    expect(missingIn({ ...plan, achievements: { count: 0, empty: 0 } })).toEqual([]);
  });
});
