import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFigures } from '../meaning/figures.ts';
import { parseReport } from '../parse.ts';
import { proofreadReportOf } from './from-text.ts';
import type {
  Finding,
  ProofreadHonor,
  ProofreadItem,
  ProofreadPiece,
  ProofreadReport,
  ProofreadSection,
} from './model.ts';
import { proofread } from './proofread.ts';

const section = (id: string, given: Partial<ProofreadSection> = {}): ProofreadSection => ({
  type: 'section',
  id,
  parent: null,
  order: 1,
  part: 'summary',
  marker: '',
  heading: '重点工作',
  headingEnd: '\n',
  lead: '',
  figures: [],
  ...given,
});

const item = (id: string, text: string, given: Partial<ProofreadItem> = {}): ProofreadItem => ({
  type: 'achievement',
  id,
  parent: 's',
  order: 1,
  marker: '',
  topic: '',
  topicEnd: '',
  text,
  figures: findFigures(text, 'actual'),
  progressNote: '',
  ...given,
});

const honor = (id: string, given: Partial<ProofreadHonor> = {}): ProofreadHonor => ({
  type: 'honor',
  id,
  parent: null,
  order: 1,
  title: '示例奖',
  recipient: '示例社区',
  count: null,
  ...given,
});

const report = (...pieces: readonly ProofreadPiece[]): ProofreadReport => ({
  id: 'r',
  title: '示例街道2023年工作总结及2024年工作计划',
  year: 2023,
  planYear: 2024,
  period: 'year',
  fromYear: null,
  toYear: null,
  pieces,
});

const told = (findings: readonly Finding[]) =>
  findings.map(
    ({ code, severity, place, text }) => `${severity} ${code} ${place.piece}.${place.field} ${text}`,
  );
const found = (...pieces: readonly ProofreadPiece[]) => told(proofread(report(...pieces)));

describe('a report as a whole', () => {
  it('is looked over in the order in which it is read, whatever order its pieces come in', () => {
    const pieces = [
      section('s2', { order: 2, part: 'plan', heading: '2023年工作计划' }),
      item('p', '完成路灯按装。', { type: 'plan-item', parent: 's2', progressNote: '已经的的确确完成了了' }),
      section('s'),
      item('a2', '', { order: 2 }),
      item('a1', '街道的的工作，，做得好。', { order: 1, topic: '“安全', topicEnd: '。' }),
      honor('h', { parent: 'a2', title: '' }),
    ];
    const expected = [
      'warning unpaired a1.topic “安全。街道的的工',
      'warning doubled a1.text 的的',
      'warning doubled_mark a1.text ，，',
      'error no_text a2.text ',
      'error no_title h.title ',
      'warning year s2.heading 2023年工作计划',
      'warning word p.text 按装',
      'warning doubled p.progressNote 了了',
    ];
    expect(found(...pieces)).toEqual(expected);
    expect(found(...pieces.toReversed())).toEqual(found(...pieces));
  });

  it('is read across heading, mark and text, and each finding stands in the field it begins in', () => {
    const [crossing] = proofread(
      report(section('s', { heading: '安全“平稳', headingEnd: '，', lead: '有序”。' })),
    );
    expect(crossing).toBeUndefined();
    const [finding] = proofread(
      report(section('s', { heading: '安全平稳', headingEnd: ',', lead: '秩序良好。' })),
    );
    expect(finding).toMatchObject({
      code: 'half_width',
      place: { piece: 's', type: 'section', field: 'heading', start: 3, end: 4 },
      text: '稳,秩',
    });
  });

  it('has a headline of its own years', () => {
    const own = { ...report(section('s')), year: 2022 };
    expect(told(proofread(own))).toEqual(['warning year r.title 2023年工作总结']);
    expect(told(proofread({ ...report(), title: '示例街道2023年工作总结及2023年工作计划' }))).toEqual([
      'warning year r.title 2023年工作计划',
    ]);
    expect(told(proofread(report()))).toEqual([]);
  });

  it('has sections that say something', () => {
    expect(found(section('s', { heading: '', headingEnd: '' }))).toEqual([
      'warning empty_section s.heading ',
    ]);
    expect(found(section('s', { heading: '' }), item('a', '完成任务。'))).toEqual([]);
  });

  it('has honors with a name, and somebody who got them, or a number of them', () => {
    expect(
      found(
        honor('h1', { order: 1, recipient: '' }),
        honor('h2', { order: 2, recipient: '', count: 7 }),
        honor('h3', { order: 3 }),
      ),
    ).toEqual(['warning no_recipient h1.recipient ']);
  });

  it('is looked over in honors that no text tells of, and not twice in the others', () => {
    const number = '13800000001';
    const text = `张某（${number}）获示例奖。`;
    expect(
      found(section('s'), item('a', text), honor('h', { parent: 'a', recipient: `张某（${number}）` })),
    ).toEqual([`warning mobile_number a.text ${number}`]);
    expect(found(section('s'), item('a', '完成。'), honor('h', { parent: 'a', recipient: number }))).toEqual([
      `warning mobile_number h.recipient ${number}`,
    ]);
  });
});

describe('numbering', () => {
  it('that skips or repeats is seen at each level', () => {
    expect(
      found(
        section('s1', { marker: '一、', order: 1 }),
        section('s2', { marker: '三、', order: 2 }),
        item('a1', '完成。', { parent: 's1', order: 1, marker: '1.' }),
        item('a2', '完成。', { parent: 's1', order: 2, marker: '1.' }),
        item('a3', '完成。', { parent: 's1', order: 3, marker: '2.' }),
        item('a4', '完成。', { parent: 's1', order: 4, marker: '2.' }),
      ),
    ).toEqual(['warning numbering a4.marker 2.', 'warning numbering s2.marker 三、']);
  });
});

it('an enumeration goes on from the marker of its text', () => {
  const of = (text: string) => found(section('s'), item('a', text, { marker: '一是' }));
  expect(of('排查隐患30处；三是整改隐患30处。')).toEqual(['warning numbering a.text 三是']);
  expect(of('排查隐患30处；二是整改隐患30处。')).toEqual([]);
});

it('numbers that run on across two sections are in order', () => {
  const items = (parent: string, order: number, marker: string) =>
    item(`${parent}${marker}`, '完成任务。', { parent, order, marker });
  const sections = [section('s1', { marker: '（一）' }), section('s2', { marker: '（二）', order: 2 })];
  const first = [items('s1', 1, '1.'), items('s1', 2, '2.')];
  expect(found(...sections, ...first, items('s2', 1, '3.'), items('s2', 2, '4.'))).toEqual([]);
  expect(found(...sections, ...first, items('s2', 1, '4.'))).toEqual(['warning numbering s24..marker 4.']);
});

describe('figures', () => {
  const text = '引进项目投资额3.5亿元，建成公园12至15个。';
  const [amount, parks] = findFigures(text, 'actual');
  if (amount === undefined || parks === undefined) throw new Error('The text holds two figures.');
  const withFigures = (...figures: ProofreadItem['figures']) =>
    found(section('s'), item('a', text, { figures }));

  it('whose typed value is what the text says are right', () => {
    expect(withFigures(amount, parks)).toEqual([]);
    expect(withFigures({ ...amount, value: 0.1 * 3.5e9 + 1e-7 })).toEqual([]);
  });

  it('whose typed value or upper end is another are an error; whose unit is, a warning', () => {
    expect(withFigures({ ...amount, value: 3.5e7 })).toEqual(['error figure_value a.text 3.5亿元']);
    expect(withFigures({ ...parks, valueTo: 16 })).toEqual([`error figure_value a.text ${parks.text}`]);
    expect(withFigures({ ...amount, baseUnit: '美元' })).toEqual(['warning figure_value a.text 3.5亿元']);
  });

  it('in words may be read otherwise by an editor, who can say so', () => {
    const words = '走访群众三千余人次。';
    const [visits] = findFigures(words, 'actual');
    if (visits === undefined) throw new Error('The text holds a figure.');
    const corrected = item('a', words, { figures: [{ ...visits, value: 3500 }] });
    expect(found(section('s'), corrected)).toEqual([`warning figure_value a.text ${visits.text}`]);
  });

  it('whose characters are gone are an error, as nothing else would tell before the report is refused', () => {
    expect(withFigures(amount, { ...parks, text: '16个' })).toEqual(['error figure_gone a.text ']);
  });

  it('that an editor added where no number can be read are left to the editor', () => {
    expect(withFigures({ ...amount, start: 0, end: 2, text: '引进' })).toEqual([]);
  });

  const two = (one: string, other: string) =>
    found(section('s'), item('a', one, { order: 1 }), item('b', other, { order: 2 }));

  it.each([
    ['全年生产总值235亿元。', '实现生产总值253亿元。', '253亿元'],
    ['全街道常住人口10.2万人。', '服务常住人口12.2万人。', '12.2万人'],
    ['走访企业253家。', '全年走访企业235家。', '235家'],
    ['地区生产总值235亿元。', '2023年全区生产总值180亿元。', '180亿元'],
  ])('of one thing that differ are seen: %s %s', (one, other, words) => {
    expect(two(one, other)).toEqual([`warning figure_conflict b.text ${words}`]);
  });

  it.each([
    ['生产总值235亿元。', '生产总值235.4亿元。'],
    ['生产总值235亿元。', '2020年生产总值180亿元。'],
    ['走访企业501家。', '走访企业48家。'],
    ['生产总值235亿元。', '示范区生产总值180亿元。'],
    ['生产总值增长5%。', '生产总值235亿元。'],
  ])('of different things are no conflict: %s %s', (one, other) => {
    expect(two(one, other)).toEqual([]);
  });
});

describe('the key of a finding', () => {
  const keys = (text: string) => proofread(report(section('s'), item('a', text))).map(({ key }) => key);

  it('stays when the words move within their piece, and goes when they change', () => {
    expect(keys('公园建成，，投用。')).toEqual(keys('辖区的三个公园建成，，投用。'));
    expect(keys('拨打13800000001。')).not.toEqual(keys('拨打13800000002。'));
  });

  it('tells two findings of the same words apart', () => {
    const [one, other] = keys('水，，电，，气。');
    expect(one).not.toBe(other);
    expect(keys('水，，电。')).toEqual([one]);
  });

  it('changes with what a figure disagrees with', () => {
    const conflict = (amount: string) =>
      proofread(
        report(
          section('s'),
          item('a', `生产总值${amount}亿元。`, { order: 1 }),
          item('b', '生产总值253亿元。', { order: 2 }),
        ),
      ).map(({ key }) => key);
    expect(conflict('235')).not.toEqual(conflict('199'));
    expect(conflict('235')).toEqual(conflict('235'));
  });

  it('is short, however long the words are', () => {
    const sentence = `${'我们做好实事，他们做好服务，'.repeat(40)}谢谢。`;
    const [key = '', ...more] = keys(`${sentence}${sentence}`);
    expect(more).toEqual([]);
    expect(key.length).toBeLessThan(200);
  });
});

describe('the sample', () => {
  const file = path.join(import.meta.dirname, '../../../../cms/samples/2023-henggang-jiedao.txt');
  const sample = proofreadReportOf(parseReport(readFileSync(file, 'utf8')));

  it('has half-width marks throughout, which is one finding, and no other slip', () => {
    const findings = proofread(sample);
    expect(told(findings)).toEqual(['warning half_width 1.lead 年,横']);
    expect(findings[0]?.message).toMatch(/^共有 1\d\d 处半角标点/);
  });

  it('has one finding more for a slip, in whatever of its pieces it is made', () => {
    const items = sample.pieces.flatMap((piece) => ('text' in piece ? [piece] : []));
    fc.assert(
      fc.property(fc.constantFrom(...items), ({ id }) => {
        const pieces = sample.pieces.map((piece) =>
          piece.id === id && 'text' in piece ? { ...piece, text: `${piece.text}请致电13800000001。` } : piece,
        );
        const more = proofread({ ...sample, pieces }).filter(({ code }) => code !== 'half_width');
        expect(told(more)).toEqual([`warning mobile_number ${id}.text 13800000001`]);
      }),
    );
  });
});
