import { describe, expect, test } from 'vitest';
import { figuresOverYears, type NamedFigure } from '../../data/charts.ts';
import { exampleNextReport, exampleReport } from '../../data/report.fixture.ts';
import { changeFinding, levelFinding, progressFinding, seriesFinding, shareFinding } from './findings.ts';

const [anyFigure] = exampleReport.figures;
if (!anyFigure) throw new Error('The fixture has no figure; give it one.');
const named = (label: string, value: number, direction?: 'up' | 'down'): NamedFigure => ({
  ...anyFigure,
  label,
  value,
  unit: '%',
  baseUnit: '%',
  ...(direction && { direction }),
});

describe('the finding of a picture', () => {
  test('of shares names the largest and the smallest', () => {
    expect(shareFinding({ figures: [named('化解率', 98), named('回访率', 30)] })).toBe(
      '2项中，最大的是化解率98%，最小的是回访率30%。',
    );
  });

  test('of shares counts what is whole rather than naming one of several', () => {
    const figures = [named('甲率', 100), named('乙率', 100), named('丙率', 39)];
    expect(shareFinding({ figures })).toBe('3项中，2项达到100%，最小的是丙率39%。');
    expect(shareFinding({ figures: figures.slice(0, 2) })).toBe('2项都达到100%。');
  });

  test('of changes counts both ways and names what stands out', () => {
    const figures = [named('产值', 5, 'up'), named('收入', 2, 'up'), named('投诉', 12, 'down')];
    expect(changeFinding({ figures })).toBe('3项中，2项上升，1项下降；幅度最大的是产值上升5%、投诉下降12%。');
  });

  test('of progress says what was exceeded, and never that all is done where it is not', () => {
    const row = (percent: number) => ({ name: '修路', percent, figure: named('修路', percent) });
    expect(progressFinding([row(147), row(55)])).toBe('2项中，1项超过目标。');
    expect(progressFinding([row(40), row(55)])).toBe('2项都还没有全部完成。');
  });

  test('of honors keeps those only counted apart', () => {
    expect(
      levelFinding([
        { level: 'national', named: 1, counted: 0 },
        { level: 'municipal', named: 2, counted: 4 },
      ]),
    ).toBe('写明名称的有国家级1项、市级2项；只写数量的有市级4项。');
    expect(levelFinding([{ level: 'national', named: 1, counted: 0 }])).toBe('国家级1项。');
  });

  test('over the years gives the first and the last result as they were printed', () => {
    const [product] = figuresOverYears([exampleReport, exampleNextReport]);
    expect(product && seriesFinding(product)).toBe('2023年预计约286亿元，2024年302亿元。');
  });
});
