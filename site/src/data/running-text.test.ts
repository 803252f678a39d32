import { describe, expect, test } from 'vitest';
import { quoteFrom, toParagraphs } from './running-text.ts';

const textOf = (paragraphs: ReturnType<typeof toParagraphs>) =>
  paragraphs.map((lines) => lines.map((runs) => runs.map(({ text }) => text).join('')));

describe('toParagraphs', () => {
  test('marks figures and honors and leaves every other character as it is', () => {
    const text = '新建公园3个,获“示例市先进集体”称号。';
    const paragraphs = toParagraphs(text, [
      { type: 'honor', start: 9, end: 16 },
      { type: 'figure', start: 4, end: 6, value: 3 },
    ]);
    expect(paragraphs).toEqual([
      [
        [
          { type: 'text', text: '新建公园' },
          { type: 'figure', text: '3个', value: 3 },
          { type: 'text', text: ',获“' },
          { type: 'honor', text: '示例市先进集体' },
          { type: 'text', text: '”称号。' },
        ],
      ],
    ]);
  });

  test('keeps paragraphs and the lines in them apart, and drops blank ones', () => {
    expect(textOf(toParagraphs('甲\n\n乙一\u2028乙二\n', []))).toEqual([['甲'], ['乙一', '乙二']]);
    expect(toParagraphs(' \n', [])).toEqual([]);
  });

  test('marks figures in every paragraph by their place in the whole text', () => {
    const [, second] = toParagraphs('甲。\n修路5条。', [{ type: 'figure', start: 5, end: 7, value: 5 }]);
    expect(second?.[0]).toContainEqual({ type: 'figure', text: '5条', value: 5 });
  });

  test('never shows a character twice where marks overlap or reach across paragraphs', () => {
    const text = '获第1名\n奖2次';
    const marks = [
      { type: 'honor', start: 1, end: 4 },
      { type: 'figure', start: 2, end: 3, value: 1 },
      { type: 'figure', start: 3, end: 6, value: 2 },
    ] as const;
    expect(textOf(toParagraphs(text, marks))).toEqual([['获第1名'], ['奖2次']]);
  });
});

describe('quoteFrom', () => {
  test('gives the sentence around a figure, and no more', () => {
    expect(quoteFrom('甲事。修路5条,全部通车！丙事。', { start: 5, end: 7 })).toEqual({
      before: '修路',
      quoted: '5条',
      after: ',全部通车！',
    });
  });

  test('takes the ends of text and paragraph for ends of the sentence', () => {
    expect(quoteFrom('甲事\n修路5条', { start: 5, end: 7 })).toEqual({
      before: '修路',
      quoted: '5条',
      after: '',
    });
  });
});
