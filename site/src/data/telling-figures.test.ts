import { expect, test } from 'vitest';
import { exampleReport } from './report.fixture.ts';
import { tellingFigures } from './telling-figures.ts';
import type { PlacedFigure, Report } from './view-models.ts';

const [pattern] = exampleReport.figures;
const summary = 'roads2023';

const reportOf = (...figures: Partial<PlacedFigure>[]): Pick<Report, 'sections' | 'figures'> => ({
  sections: exampleReport.sections,
  figures: figures.map((figure) => {
    if (!pattern) throw new Error('The fixture has no figure; give it one.');
    return { ...pattern, anchor: summary, status: 'actual', ...figure };
  }),
});

const count = (text: string, value: number, label: string, fields: Partial<PlacedFigure> = {}) => ({
  text,
  value,
  label,
  unit: '个',
  baseUnit: '个',
  ...fields,
});

const chosen = (report: Pick<Report, 'sections' | 'figures'>, many: number) =>
  tellingFigures(report, many).map(({ label }) => label);

test('large amounts and shares come before small counts, in the order of the report', () => {
  const report = reportOf(
    count('3个', 3, '新建公园数'),
    count('98%', 98, '群众满意率', { unit: '%', baseUnit: '%' }),
    count('12条', 12, '修缮道路数', { unit: '条', baseUnit: '条' }),
    count('2.8亿元', 280_000_000, '完成投资额', { unit: '元', baseUnit: '元', scale: '亿' }),
  );
  expect(chosen(report, 2)).toEqual(['群众满意率', '完成投资额']);
});

test('only what the summary says was reached is told, and only by its name', () => {
  const report = reportOf(
    count('9000个', 9_000, '已经建成的', { anchor: 'planroads2024' }),
    count('8000个', 8_000, '预计建成的', { status: 'expected' }),
    { ...count('7000个', 7_000, ''), label: '' },
    count('5个', 5, '新建停车场'),
  );
  expect(chosen(report, 4)).toEqual(['新建停车场']);
});

test('years, days and places in a ranking are no quantities', () => {
  const report = reportOf(
    count('连续3年', 3, '保持平稳', { unit: '年', baseUnit: '年' }),
    count('全区第1', 1, '综合排名第', { unit: '名次', baseUnit: '名次' }),
  );
  expect(chosen(report, 4)).toEqual([]);
});

test('each label comes once, and units vary', () => {
  const report = reportOf(
    count('90%', 90, '群众满意率', { unit: '%', baseUnit: '%' }),
    count('95%', 95, '群众满意率', { unit: '%', baseUnit: '%' }),
    count('80%', 80, '问题办结率', { unit: '%', baseUnit: '%', anchor: 'parks2023' }),
    count('2600人次', 2_600, '上门服务老人', { unit: '人次', baseUnit: '人次', anchor: 'elderly2023' }),
  );
  expect(chosen(report, 2)).toEqual(['群众满意率', '上门服务老人']);
  expect(chosen(report, 4)).toEqual(['群众满意率', '问题办结率', '上门服务老人']);
});
