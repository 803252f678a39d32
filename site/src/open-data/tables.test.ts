import { expect, test } from 'vitest';
import { exampleNextReport, exampleReport } from '../data/report.fixture.ts';
import { PLAN_PROGRESS } from '../words.ts';
import { csvHeader, csvRows, csvSchema, printCsv, type Table } from './csv.ts';
import { figureTable, honorTable, planTable } from './tables.ts';
import { hostileReport, ORIGIN } from './testing.ts';

/** Reads CSV by the grammar of RFC 4180, to its end. */
function read(csv: string): string[][] {
  const rows: string[][] = [[]];
  let end = 0;
  for (const [whole, quoted, bare, mark] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (mark === '\r\n') rows.push([]);
    end += whole.length;
  }
  expect(csv.slice(end)).toBe('');
  expect(rows.pop()).toEqual([]);
  return rows;
}

/** The rows of a table by the titles of their columns. */
function records<Row>(table: Table<Row>, report = exampleReport): Record<string, string>[] {
  const [header = [], ...rows] = read(printCsv(table, [report], ORIGIN).slice(1));
  return rows.map((row) => Object.fromEntries(row.map((cell, index) => [header[index] ?? '', cell])));
}

/** A table as programs get it. */
const published = <Row>(table: Table<Row>) => ({
  csv: printCsv(table, [exampleReport, exampleNextReport, hostileReport], ORIGIN),
  titles: table.columns.map(({ title }) => title),
  described: csvSchema(table, `${ORIGIN}/schema/table.csv.schema.json`).columns,
});

const allPublished = () => [published(figureTable), published(honorTable), published(planTable)];

test('Excel opens the file as Chinese, and every line has all columns', () => {
  for (const { csv, titles } of allPublished()) {
    expect(csv.startsWith('\uFEFF单位,虚构示例,')).toBe(true);
    const rows = read(csv.slice(1));
    expect(rows.length).toBeGreaterThan(5);
    expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([titles.length]));
  }
});

test('a figure is a number that can be summed, with its words beside it', () => {
  expect(records(figureTable).find((row) => row['数字原文'] === '约286亿元')).toEqual({
    单位: '示例街道办事处',
    虚构示例: '是',
    报告时间: '2023年',
    年份: '2023',
    数字原文: '约286亿元',
    名称: '地区生产总值',
    数值: '28600000000',
    数值上限: '',
    基本单位: '元',
    原文单位: '元',
    原文倍数: '亿',
    程度: '约',
    升降: '',
    对比基准: '',
    范围: '',
    性质: '预计',
    所在句子: '预计全年地区生产总值约286亿元，同比增长6.2%；规模以上工业增加值下降1.3%。',
    网址: `${ORIGIN}/shili-jiedao/2023/#economy2023`,
  });
  expect(records(figureTable).find((row) => row['数值上限'] !== '')).toMatchObject({
    数值: '3',
    数值上限: '5',
  });
});

test('no cell is run as a formula, and numbers below zero stay numbers', () => {
  const [figure] = exampleReport.figures;
  if (!figure) throw new Error('The example has no figures.');
  const labels = ['=1+1', '+1', '-1', '@A1', '\t=1', '\r=1', '＝1', 'a=1'];
  const figures = labels.map((label) => ({ ...figure, label, value: -0.0000001 }));
  const rows = records(figureTable, { ...exampleReport, figures });
  expect(rows.map((row) => row['名称'])).toEqual(
    labels.map((label) => (label === 'a=1' ? label : `'${label}`)),
  );
  expect(rows.map((row) => row['数值'])).toEqual(labels.map(() => '-0.0000001'));
});

test('an honor that stands outside the achievements leads to its report', () => {
  const report = { ...exampleReport, honors: [{ title: '示例奖', level: 'other' as const, count: 3 }] };
  expect(records(honorTable, report)).toMatchObject([
    { 荣誉名称: '示例奖', 级别: '其他', 数量: '3', 网址: `${ORIGIN}/shili-jiedao/2023/` },
  ]);
});

test('a promise stands with what became of it', () => {
  expect(records(planTable)[2]).toMatchObject({
    计划年份: '2024',
    所在部分: '二、2024年工作计划 > （二）让家园更美',
    事项: '1.再修一批道路',
    目标数字: '15条',
    牵头单位: '城市建设办公室',
    期限: '6月底前',
    进展: PLAN_PROGRESS.adjusted,
    进展说明: '其中5条因管线改造推迟到2025年。',
    落实结果编号: 'roads2024',
  });
});

test('one file of many reports can be written report by report', () => {
  const reports = [exampleReport, exampleNextReport];
  const parts = [csvHeader(figureTable), ...reports.map((report) => csvRows(figureTable, report, ORIGIN))];
  expect(parts.join('')).toBe(printCsv(figureTable, reports, ORIGIN));
});

test('programs learn the type and the lasting English name of every column', () => {
  for (const { titles, described } of allPublished()) {
    const names = described.map(({ name }) => name);
    expect(names.filter((name) => !/^[a-z_]+$/.test(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
    expect(described.map((column) => column.titles)).toEqual(titles);
  }
});
