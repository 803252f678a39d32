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

  it('never changes a character of the text, whatever edits follow each other', () => {
    const path = fc.array(fc.nat(3), { minLength: 1, maxLength: 4 });
    const number = fc.nat(40);
    const edits: fc.Arbitrary<Edit> = fc.oneof(
      fc.record({
        type: fc.constant('retype' as const),
        at: path,
        to: fc.constantFrom('achievement' as const, 'plan-item' as const, 'text' as const),
      }),
      fc.record({ type: fc.constant('split' as const), at: path, offset: number }),
      fc.record({ type: fc.constant('merge' as const), at: path }),
      fc.record({ type: fc.constant('topic' as const), at: path, length: number }),
      fc.record({
        type: fc.constant('place' as const),
        at: path,
        part: fc.constantFrom('summary' as const, 'plan' as const, 'other' as const),
        kind: fc.constantFrom('review' as const, 'plan' as const, 'closing' as const),
      }),
      fc.record({ type: fc.constant('add-figure' as const), at: path, start: number, end: number }),
      fc.record({ type: fc.constant('add-honor' as const), at: path, start: number, end: number }),
    );
    fc.assert(
      fc.property(fc.array(edits, { maxLength: 30 }), (sequence) => {
        const edited = readEdits(JSON.parse(JSON.stringify(sequence))).reduce(applyEdit, report);
        expect(printReport(edited)).toBe(printReport(report));
        expect(readReport(edited)).toEqual(edited);
      }),
      { numRuns: 1000 },
    );
  });

  it('from outside is checked', () => {
    expect(() => readEdits([{ type: 'delete', at: [0] }])).toThrow(ReportTextError);
    expect(() => readEdits({})).toThrow(ReportTextError);
  });
});
