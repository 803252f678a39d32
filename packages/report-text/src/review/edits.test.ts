import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyEdit,
  parseReport,
  printReport,
  readEdits,
  readReport,
  ReportTextError,
  type Edit,
  type ReportText,
} from '../index.ts';

const report = parseReport(`示例街道2023年工作总结及2024年工作计划
一、2023年工作总结
（一）抓产业。招商引资成效明显。走访企业60家，引进项目3个。营商环境持续改善。解决诉求45件，示例社区获评“示例省文明社区”。
（二）抓治理。
调解纠纷20宗。
开展巡查300次。
我们也清醒地看到，工作中还存在不足。
二、2024年工作计划
（一）聚焦项目。新建公园2座。`);

const edit = (...edits: Edit[]): ReportText => edits.reduce(applyEdit, report);
const at = (tree: ReportText, path: readonly number[]): unknown =>
  path
    .slice(1)
    .reduce<unknown>(
      (piece, index) => (piece as { content: unknown[] }).content[index],
      tree.sections[path[0] ?? 0],
    );

const lines = fc.constantFrom(
  '一、2023年工作总结',
  '（一）抓产业。招商引资成效明显。走访企业60余家，引进项目3个。营商环境持续改善。解决诉求45件。',
  '（二）抓治理',
  '1.平安建设。调解纠纷20宗，示例社区获评“示例省文明社区”、荣获全国先进集体称号。',
  '一是修路5公里。二是植树1.2万棵，增长30%。',
  '　　我们也清醒地看到，工作中还存在不足：人手少。',
  '二、2024年工作计划',
  '6月底前新建公园2座（责任单位：城建办）。',
  '抓民生',
  '𠮷街𠮷道办结3—5件',
  '谢谢大家！',
);
const reports = fc
  .tuple(
    fc.array(lines, { minLength: 1, maxLength: 12 }),
    fc.constantFrom('\n', '\n\u3000\u3000', '\r\n\r\n  '),
  )
  .map(([body, between]) => ['示例街道2023年工作总结及2024年工作计划', ...body].join(between));

const path = fc.array(fc.nat(4), { minLength: 1, maxLength: 4 });
const number = fc.nat(40);
const edits: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({
    type: fc.constant('retype' as const),
    at: path,
    to: fc.constantFrom('achievement', 'plan-item', 'text', 'heading'),
  }),
  fc.record({ type: fc.constant('level' as const), at: path, by: fc.constantFrom(-1 as const, 1 as const) }),
  fc.record({ type: fc.constant('split' as const), at: path, offset: number }),
  fc.record({ type: fc.constant('merge' as const), at: path }),
  fc.record({ type: fc.constant('topic' as const), at: path, length: number }),
  fc.record({
    type: fc.constant('place' as const),
    at: path,
    part: fc.constantFrom('summary', 'plan', 'other'),
    kind: fc.constantFrom('review', 'plan', 'closing'),
  }),
  fc.record({
    type: fc.constant('figure' as const),
    at: path,
    index: fc.nat(2),
    change: fc.option(fc.record({ label: fc.string({ maxLength: 9 }), value: fc.integer() })),
  }),
  fc.record({ type: fc.constant('add-figure' as const), at: path, start: number, end: number }),
  fc.record({
    type: fc.constant('honor' as const),
    at: path,
    index: fc.nat(2),
    change: fc.option(fc.record({ recipient: fc.string({ maxLength: 9 }) })),
  }),
  fc.record({ type: fc.constant('add-honor' as const), at: path, start: number, end: number }),
  fc.record({
    type: fc.constant('commitment' as const),
    at: path,
    change: fc.record({ deadline: fc.option(fc.constant('年底前')) }),
  }),
);

describe('an edit', () => {
  it('makes an achievement plain text, and plain text a plan item', () => {
    const text = edit({ type: 'retype', at: [0, 1, 0], to: 'text' });
    expect(at(text, [0, 1, 0])).toMatchObject({ type: 'section', kind: 'review', lead: '调解纠纷20宗。' });
    const item = applyEdit(text, { type: 'retype', at: [0, 1, 0], to: 'plan-item' });
    expect(at(item, [0, 1, 0])).toMatchObject({
      type: 'plan-item',
      text: '调解纠纷20宗。',
      targets: [{ text: '20宗', status: 'target' }],
    });
  });

  it('splits an item and joins it again', () => {
    const halves = edit({ type: 'split', at: [0, 0, 0], offset: 7 });
    expect([at(halves, [0, 0, 0]), at(halves, [0, 0, 1])]).toMatchObject([
      { topic: '招商引资成效明显', text: '走访企业60家', figures: [{ text: '60家' }] },
      { topic: '', text: '，引进项目3个。', runsIn: true, figures: [{ text: '3个' }] },
    ]);
    expect(applyEdit(halves, { type: 'merge', at: [0, 0, 1] })).toEqual(report);
  });

  it('gives an item a topic and takes it', () => {
    const without = edit({ type: 'topic', at: [0, 0, 0], length: 0 });
    expect(at(without, [0, 0, 0])).toMatchObject({
      topic: '',
      text: '招商引资成效明显。走访企业60家，引进项目3个。',
    });
    expect(applyEdit(without, { type: 'topic', at: [0, 0, 0], length: 8 })).toEqual(report);
  });

  it('corrects, removes and adds figures and honors, and keeps the corrections where the words stay', () => {
    const corrected = edit(
      { type: 'figure', at: [0, 0, 0], index: 0, change: { label: '走访的企业', unit: '户' } },
      { type: 'honor', at: [0, 0, 1], index: 0, change: { level: 'national' } },
      { type: 'split', at: [0, 0, 0], offset: 7 },
    );
    expect(at(corrected, [0, 0, 0])).toMatchObject({
      figures: [{ label: '走访的企业', unit: '户', baseUnit: '户' }],
    });
    expect(at(corrected, [0, 0, 2])).toMatchObject({
      honors: [{ title: '示例省文明社区', level: 'national' }],
    });

    const removed = edit({ type: 'figure', at: [0, 1, 1], index: 0, change: null });
    expect(at(removed, [0, 1, 1])).toMatchObject({ figures: [] });
    expect(applyEdit(removed, { type: 'add-figure', at: [0, 1, 1], start: 4, end: 8 })).toMatchObject({});
    expect(
      at(applyEdit(removed, { type: 'add-figure', at: [0, 1, 1], start: 4, end: 8 }), [0, 1, 1]),
    ).toMatchObject({
      figures: [{ text: '300次', value: 300, unit: '次' }],
    });
  });

  it('moves a section with all that stands in it to the other half of the report', () => {
    const moved = edit({ type: 'place', at: [0, 0], part: 'plan', kind: 'plan' });
    expect(at(moved, [0, 0])).toMatchObject({
      part: 'plan',
      content: [{ type: 'plan-item', targets: [{ status: 'target' }, {}] }, { type: 'plan-item' }],
    });
  });

  it('that cannot be made changes nothing', () => {
    for (const impossible of [
      { type: 'retype', at: [9, 9], to: 'text' },
      { type: 'merge', at: [0, 0, 0] },
      { type: 'split', at: [0, 0, 0], offset: 0 },
      { type: 'split', at: [0, 0], offset: 3 },
      { type: 'topic', at: [0, 0, 0], length: 500 },
      { type: 'figure', at: [0, 0, 0], index: 7, change: null },
      { type: 'add-figure', at: [0, 1, 0], start: 0, end: 2 },
    ] satisfies Edit[])
      expect(printReport(edit(impossible))).toBe(printReport(report));
    expect(edit({ type: 'retype', at: [9, 9], to: 'text' })).toBe(report);
  });

  it('makes a piece plain text without marker or topic, and reads both again from the words', () => {
    const text = edit({ type: 'retype', at: [0, 0, 0], to: 'text' });
    const lead = '招商引资成效明显。走访企业60家，引进项目3个。';
    expect(at(text, [0, 0, 0])).toMatchObject({ type: 'section', marker: '', heading: '', lead });
    const again = applyEdit(text, { type: 'retype', at: [0, 0, 0], to: 'achievement' });
    expect(again).toEqual(report);
  });

  it('makes a section plain text, whose content moves up to its place', () => {
    const flat = edit({ type: 'retype', at: [0, 0], to: 'text' });
    expect(at(flat, [0, 0])).toMatchObject({ marker: '', heading: '', lead: '（一）抓产业。', content: [] });
    expect(at(flat, [0, 1])).toMatchObject({ type: 'achievement', topic: '招商引资成效明显' });
    expect(at(flat, [0, 3])).toMatchObject({ heading: '抓治理' });
    expect(at(edit({ type: 'retype', at: [1], to: 'text' }), [1])).toMatchObject({
      heading: '',
      lead: '二、2024年工作计划',
      content: [{ heading: '聚焦项目' }],
    });
  });

  it('makes a line a heading that gathers what follows it, and moves it out and in', () => {
    const plain = parseReport(
      '示例街道2023年工作总结\n一、工作情况\n修路5公里。\n抓民生\n植树30棵。\n清河2条。',
    );
    const headed = applyEdit(plain, { type: 'retype', at: [0, 1], to: 'heading' });
    expect(at(headed, [0, 1])).toMatchObject({
      type: 'section',
      heading: '抓民生',
      content: [{ text: '植树30棵。' }, { text: '清河2条。' }],
    });
    const out = applyEdit(headed, { type: 'level', at: [0, 1], by: -1 });
    expect(out.sections.map(({ heading }) => heading)).toEqual(['工作情况', '抓民生']);
    expect(applyEdit(out, { type: 'level', at: [1], by: 1 })).toEqual(headed);
  });

  it('joins the first piece of a section to the text before it, and a piece to what ends the section before', () => {
    const led = edit({ type: 'merge', at: [0, 1, 0] });
    expect(at(led, [0, 1])).toMatchObject({ heading: '抓治理', headingEnd: '。\n', lead: '调解纠纷20宗。' });
    const last = edit({ type: 'retype', at: [0, 1, 1], to: 'text' }, { type: 'merge', at: [0, 1, 1] });
    expect(at(last, [0, 1, 0])).toMatchObject({ text: '调解纠纷20宗。\n开展巡查300次。' });
    const across = edit(
      { type: 'retype', at: [0, 1], to: 'text' },
      { type: 'merge', at: [0, 1] },
      { type: 'merge', at: [0, 1] },
    );
    expect(at(across, [0, 0, 1])).toMatchObject({
      text: expect.stringMatching(/。\n（二）抓治理。\n调解纠纷20宗。$/) as string,
    });
  });

  it('keeps corrections while their words are cut, joined, named and re-typed', () => {
    const corrected = edit(
      { type: 'figure', at: [0, 0, 0], index: 1, change: { label: '落户的项目', valueTo: 4 } },
      { type: 'figure', at: [0, 0, 0], index: 0, change: null },
    );
    const item = at(corrected, [0, 0, 0]);
    expect(item).toMatchObject({ figures: [{ text: '3个', label: '落户的项目', valueTo: 4 }] });
    const apart = applyEdit(corrected, { type: 'split', at: [0, 0, 0], offset: 8 });
    expect(at(apart, [0, 0, 0])).toMatchObject({ figures: [] });
    expect(at(apart, [0, 0, 1])).toMatchObject({ figures: [{ label: '落户的项目' }] });
    expect(at(applyEdit(apart, { type: 'merge', at: [0, 0, 1] }), [0, 0, 0])).toEqual(item);
    expect(at(applyEdit(corrected, { type: 'topic', at: [0, 0, 0], length: 0 }), [0, 0, 0])).toMatchObject({
      figures: [{ label: '落户的项目' }],
    });
    const planned = applyEdit(corrected, { type: 'retype', at: [0, 0, 0], to: 'plan-item' });
    expect(at(planned, [0, 0, 0])).toMatchObject({ targets: [{ label: '落户的项目', status: 'target' }] });
  });

  it('sets the bounds of an honor anew and keeps what else is known of it', () => {
    const narrower = edit(
      {
        type: 'honor',
        at: [0, 0, 1],
        index: 0,
        change: { recipient: '示例社区居委会', grantedBy: '示例省' },
      },
      { type: 'add-honor', at: [0, 0, 1], start: 18, end: 22 },
    );
    expect(at(narrower, [0, 0, 1])).toMatchObject({
      honors: [{ title: '文明社区', recipient: '示例社区居委会', grantedBy: '示例省' }],
    });
  });

  it('corrects who answers for a plan and by when', () => {
    const change = { leadDepartment: '城建办', deadline: null };
    expect(at(edit({ type: 'commitment', at: [1, 0, 0], change }), [1, 0, 0])).toMatchObject(change);
  });

  it('corrects the head of a report, whose first and last year go with its period', () => {
    const years = edit({ type: 'head', change: { period: 'years', fromYear: 2021 } });
    expect(years).toMatchObject({ period: 'years', fromYear: 2021, toYear: 2023 });
    const half = applyEdit(years, {
      type: 'head',
      change: { period: 'half_year', publishedOn: '2023-07-01' },
    });
    expect(half).toMatchObject({ period: 'half_year', fromYear: null, publishedOn: '2023-07-01' });
  });

  it('never changes a character of the text, whatever edits follow each other in whatever report', () => {
    fc.assert(
      fc.property(reports, fc.array(edits, { maxLength: 30 }), (source, sequence) => {
        const read = parseReport(source);
        const edited = readEdits(JSON.parse(JSON.stringify(sequence))).reduce(applyEdit, read);
        expect(printReport(edited)).toBe(printReport(read));
        // Every figure and honor stands at its characters, else this refuses the tree.
        expect(readReport(edited)).toEqual(edited);
      }),
      { numRuns: 1500 },
    );
  });

  it('from outside is checked', () => {
    expect(() => readEdits([{ type: 'delete', at: [0] }])).toThrow(ReportTextError);
    expect(() => readEdits({})).toThrow(ReportTextError);
  });
});
