import { DEFAULT_WORDS } from '@work-reports/report-text';
import { expect, test } from 'vitest';
import { UIDS } from '../../report-desk/answers';
import { checkForm } from './live-checks';

const context = {
  year: 2023,
  planYear: 2024,
  period: 'year',
  fromYear: null,
  toYear: null,
  part: 'summary',
} as const;
const check = (uid: string, values: object, part: 'summary' | 'plan' = 'summary') =>
  checkForm(uid, { ...values }, { ...context, part }, DEFAULT_WORDS).map(
    ({ code, text, place: { field, start } }) => `${code} ${field} ${start} ${text}`,
  );

test('what is amiss is found in the field in which it was typed', () => {
  expect(check(UIDS.achievement, { topic: '就业稳定', topicEnd: '。', text: '请致电13800138000。' })).toEqual(
    ['mobile_number text 3 13800138000'],
  );
  expect(check(UIDS.section, { heading: '“工作回顾', lead: '', part: 'summary' })).toEqual([
    'unpaired heading 0 “工作回顾',
  ]);
  expect(check('api::report.report', { title: '示例街道2022年工作总结' })).toEqual([
    'year title 4 2022年工作总结',
  ]);
});

test('an entry is not held to what its form does not show: its figures, its children, its neighbours', () => {
  const figures = [{ text: '120人', start: 0, end: 4, value: 7 }];
  expect(check(UIDS.achievement, { text: '全年新增就业120人。', figures })).toEqual([]);
  expect(check(UIDS.section, { heading: '', lead: null, marker: '三、' })).toEqual([]);
});

test('a text that is taken out is told of', () => {
  expect(check(UIDS['plan-item'], { text: '' }, 'plan')).toEqual(['no_text text 0 ']);
});
