import { describe, expect, it } from 'vitest';
import { pdf, strongOf, type PdfTestLine } from '../testing.ts';
import { readPdf } from './read-pdf.ts';

const column = (...lines: readonly [left: number, text: string][]): PdfTestLine[] =>
  lines.map(([left, text], index) => [left, 700 - 28 * index, text]);

describe('a PDF', () => {
  it('keeps bold leads, by the name of their font', async () => {
    const source = await readPdf(
      pdf([
        [
          [104, 700, '*一、抓产业。'],
          [216, 700, '全年引进项目八个，总投资三亿元，经济'],
          [72, 672, '稳步增长。'],
          [104, 644, '二、抓治理。'],
        ],
      ]),
    );
    expect(source.text).toBe('一、抓产业。全年引进项目八个，总投资三亿元，经济稳步增长。\n二、抓治理。');
    expect(strongOf(source)).toEqual(['一、抓产业。']);
  });

  it('is read in another of the character maps Chinese programs write', async () => {
    const hex = 'cabec0fdbdd6b5c0'.repeat(6);
    const source = await readPdf(
      pdf([column([72, '示例街道'])], { encoding: 'GBK-EUC-H', encode: () => hex }),
    );
    expect(source.text).toBe('示例街道'.repeat(6));
  });

  it('leaves out heads and feet that change only their page number', async () => {
    const page = (number: number): PdfTestLine[] => [
      [72, 810, '示例街道办事处文件'],
      [72, 790, `二〇二三年工作总结 第${number}章`],
      [104, 700, `${'甲乙丙'.charAt(number - 1)}项工作平稳推进，各项任务顺利完成，重点项`],
      [72, 672, '目建成。'],
      [72, 60, '示例街道党政办编'],
      [280, 40, `第 ${number} 页 共 3 页`],
    ];
    expect((await readPdf(pdf([1, 2, 3].map(page)))).text).toBe(
      ['甲', '乙', '丙'].map((name) => `${name}项工作平稳推进，各项任务顺利完成，重点项目建成。`).join('\n'),
    );
  });

  it('gives the rows of a table, their cells parted', async () => {
    const row = (bottom: number, ...cells: readonly string[]): PdfTestLine[] =>
      cells.map((cell, index) => [72 + 150 * index, bottom, cell]);
    const bytes = pdf([
      [
        ...row(700, '序号', '任务', '单位'),
        ...row(672, '一', '修路五公里', '城建办'),
        ...row(644, '二', '建桥', '城建办'),
      ],
    ]);
    expect((await readPdf(bytes)).text).toBe('序号\t任务\t单位\n一\t修路五公里\t城建办\n二\t建桥\t城建办');
  });

  it('with a password says so', async () => {
    const text = `(${'x'.repeat(32)})`;
    const bytes = pdf([column([72, '示例街道二〇二三年工作总结和工作计划的全文'])], {
      trailer: `/ID [(a) (a)] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O ${text} /U ${text} >>`,
    });
    await expect(readPdf(bytes)).rejects.toMatchObject({ code: 'encrypted' });
  });
});
