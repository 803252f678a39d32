import { expect, test } from 'vitest';
import { exampleReport } from '../data/report.fixture.ts';
import { toBlocks } from './blocks.ts';

const blocks = toBlocks(exampleReport);
const textOf = (lines: readonly (readonly string[])[]) => lines.map((pieces) => pieces.join('')).join('\n');
const blockOf = (name: string) => blocks.find(({ heading }) => heading?.name === name);

test('no character of the official text is lost, and none comes twice', () => {
  const printed = blocks
    .map(({ heading, lines }) => (heading?.pieces ?? []).join('') + textOf(lines))
    .join('\n');
  expect(printed.replace(/\s/g, '')).toBe(exampleReport.body.replace(/\s/g, ''));
});

test('text runs on after a heading where it does so in the official text', () => {
  const { heading, lines = [] } = blockOf('一是招商引资取得突破') ?? {};
  expect(heading?.pieces.join('')).toBe('一是招商引资取得突破。');
  expect(textOf(lines)).toMatch(/^引进项目18个/);
});

test('a heading that stands alone there stands alone on paper', () => {
  expect(blockOf('二、2024年工作计划')?.lines).toEqual([]);
});

test('levels follow the sections', () => {
  const levels = ['一、2023年工作总结', '（一）经济运行稳中向好', '一是招商引资取得突破'].map(
    (name) => blockOf(name)?.heading?.level,
  );
  expect(levels).toEqual([1, 2, 3]);
});
