import { readDocument } from '@work-reports/report-files';
import { expect, test, vi } from 'vitest';
import { exampleReport } from '../data/report.fixture.ts';
import type { Report } from '../data/view-models.ts';
import { reportPdf } from './report-pdf.ts';

const ADDRESS = 'https://www.example.org/shili-jiedao/2023/';

const short: Report = { ...exampleReport, ...textOf('　　全年修路12条,新建公园4个;群众满意。') };

const wordsOf = async (pdf: Uint8Array) => (await readDocument(pdf, 'report.pdf')).text.replace(/\s/g, '');

test('a reader finds title, office, day, every character of the official text, source and address', async () => {
  const words = await wordsOf(await reportPdf(short, ADDRESS));
  for (const part of [
    short.title,
    '示例街道办事处',
    '2023年12月18日',
    '全年修路12条,新建公园4个;群众满意。',
    ADDRESS,
  ])
    expect(words).toContain(part);
});

test('a made-up office is called so, a real one is not', async () => {
  expect(await wordsOf(await reportPdf(short))).toContain('虚构示例');
  const real = { ...short, office: { ...short.office, fictional: false } };
  expect(await wordsOf(await reportPdf(real))).not.toContain('虚构示例');
});

test('the same report gives the same bytes, whatever was set in between', async () => {
  const first = await reportPdf(exampleReport, ADDRESS);
  await reportPdf(short);
  expect(Buffer.compare(await reportPdf(exampleReport, ADDRESS), first)).toBe(0);
});

test('it is tagged, in Chinese, dated as the report is, and made for everyone to read', async () => {
  const pdf = Buffer.from(await reportPdf(exampleReport, ADDRESS)).toString('latin1');
  expect(pdf).toContain('/Marked true');
  expect(pdf).toContain('/Lang (zh-CN)');
  expect(pdf).toContain('/CreationDate (D:20231218');
  expect(pdf).toContain('<pdfuaid:part>1</pdfuaid:part>');
});

test('text that looks like markup is printed, not run', async () => {
  const markup = '#panic("run") $x$ *bold* `raw` <label> @ref \\ // note';
  const words = await wordsOf(await reportPdf({ ...short, title: markup, ...textOf(markup) }));
  expect(words.split(markup.replace(/\s/g, ''))).toHaveLength(3);
});

test('a character that no font has costs the standard, not the document', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  const pdf = await reportPdf({ ...short, ...textOf('生僻字𪚥。') });
  expect(await wordsOf(pdf)).toContain('生僻字');
  expect(warn).toHaveBeenCalledWith(expect.stringContaining('PDF/UA-1'));
  warn.mockRestore();
});

test('a report that says neither its day nor its source has a document all the same', async () => {
  const { publishedOn: _, source: __, ...bare } = short;
  expect(await wordsOf(await reportPdf(bare))).toContain('全年修路12条');
});

function textOf(text: string): Pick<Report, 'sections' | 'body'> {
  const [opening] = exampleReport.sections;
  if (!opening) throw new Error('The fixture has no section; give it one.');
  return { body: text, sections: [{ ...opening, text, paragraphs: [[[{ type: 'text', text }]]] }] };
}
