import { describe, expect, test } from 'vitest';
import { posterOf } from './poster.ts';
import { exampleReport } from './report.fixture.ts';
import type { Item, Report, Section } from './view-models.ts';

const poster = posterOf(exampleReport);

describe('the sheet a report fits on', () => {
  test('shows the fields of work with what was done, and not what went wrong', () => {
    expect(poster.done.map(({ name, lines }) => [name, lines.map(({ text }) => text)])).toEqual([
      ['经济运行稳中向好', ['招商引资取得突破', '服务企业更加贴心']],
      ['城市环境更加宜居', ['道路更畅通', '绿色就在家门口']],
      ['民生保障更有温度', ['老有所养', '文化进社区']],
    ]);
  });

  test('shows what is promised with the number it can be held to', () => {
    const [economy] = poster.planned;
    expect(economy?.lines[0]).toMatchObject({ text: '引进好项目', target: { text: '20个以上' } });
  });

  test('calls a promise without a topic by how it begins', () => {
    const lines = poster.planned.flatMap(({ lines: all }) => all.map(({ text }) => text));
    expect(lines).toContain('稳步推进老旧小区加装电梯');
  });

  test('names the highest honors first', () => {
    expect(poster.honors.map(({ level }) => level).slice(0, 3)).toEqual([
      'national',
      'provincial',
      'municipal',
    ]);
  });

  test('takes no more than there is room for, and says how much is left', () => {
    const [honor] = exampleReport.honors;
    const [item] = itemsOf(exampleReport.sections);
    if (!honor || !item) throw new Error('The fixture has no honor or no item; give it one.');
    const area = (anchor: string): Section => ({
      ...(exampleReport.sections[1] as Section),
      anchor,
      kind: 'review',
      heading: '很'.repeat(60),
      content: Array.from({ length: 30 }, () => ({ ...item, topic: '很'.repeat(60) })),
    });
    const long: Report = {
      ...exampleReport,
      sections: Array.from({ length: 20 }, (_, index) => area(`area${index}`)),
      plans: Array.from({ length: 20 }, (_, index) => area(`plan${index}`)),
      honors: Array.from({ length: 40 }, () => honor),
    };
    const { done, planned, honors, moreHonors } = posterOf(long);
    expect([done.length, planned.length, honors.length + moreHonors]).toEqual([6, 6, 40]);
    for (const { name, lines, more } of [...done, ...planned]) {
      expect(lines.length + more).toBe(30);
      for (const text of [name, ...lines.map((line) => line.text)]) expect(text.length).toBeLessThan(30);
    }
  });

  test('is empty where there is nothing to show', () => {
    const bare = posterOf({ ...exampleReport, sections: [], plans: [], figures: [], honors: [] });
    expect(bare).toEqual({ numbers: [], charts: [], done: [], planned: [], honors: [], moreHonors: 0 });
  });
});

function itemsOf(content: readonly (Section | Item)[]): Item[] {
  return content.flatMap((piece) => (piece.type === 'section' ? itemsOf(piece.content) : [piece]));
}
