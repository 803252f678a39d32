import { describe, expect, test } from 'vitest';
import {
  type Chart,
  chartsOf,
  countLevels,
  figuresOverYears,
  honorChartOf,
  honorsOverYears,
} from './charts.ts';
import { exampleNextReport, exampleReport } from './report.fixture.ts';
import { quoteFrom } from './running-text.ts';
import type { Honor, PlacedFigure, Report } from './view-models.ts';

/** The figures of one sentence, in the order they stand in it. */
function figuresIn(
  sentence: string,
  ...figures: (Partial<PlacedFigure> & { text: string })[]
): PlacedFigure[] {
  let from = 0;
  return figures.map((fields) => {
    const start = sentence.indexOf(fields.text, from);
    const end = (from = start + fields.text.length);
    const [, value = '', unit = ''] = /([\d.]+)(.*)$/.exec(fields.text) ?? [];
    const read = { value: Number(value), unit, baseUnit: unit };
    const quote = quoteFrom(sentence, { start, end });
    const rest = { start, end, quote, anchor: sentence, qualifier: 'exact', status: 'actual' } as const;
    return { ...read, ...rest, ...fields };
  });
}

const rise = { direction: 'up', unit: '%', baseUnit: '%' } as const;
const chart = <K extends Chart['kind']>(kind: K, figures: readonly PlacedFigure[]) =>
  chartsOf({ figures }).done.find((each): each is Extract<Chart, { kind: K }> => each.kind === kind);
const names = (found?: { figures: readonly { label: string }[] }) => found?.figures.map(({ label }) => label);

describe('shares', () => {
  test('stand on one scale, the largest first', () => {
    const figures = figuresIn(
      '回访率30%，信访化解率98%。',
      { text: '30%', label: '回访率' },
      { text: '98%', label: '信访化解率' },
    );
    expect(names(chart('shares', figures))).toEqual(['信访化解率', '回访率']);
  });

  test.each([
    ['a speed', { text: '6%', label: '经济增长率' }],
    ['a number that is part of nothing', { text: '8%', label: '地区生产总值' }],
    ['a range', { text: '35%', label: '投资占比', valueTo: 40 }],
    [
      'a ceiling, whose true value is not said',
      { text: '5%', label: '失业率', qualifier: 'at_most' as const },
    ],
    ['more than the whole', { text: '120%', label: '覆盖率' }],
  ])('are never %s', (_, figure) => {
    const sentence = `甲率10%，乙率20%，${figure.label}${figure.text}。`;
    const figures = figuresIn(
      sentence,
      { text: '10%', label: '甲率' },
      { text: '20%', label: '乙率' },
      figure,
    );
    expect(names(chart('shares', figures))).toEqual(['乙率', '甲率']);
  });

  test('are no picture where there is but one', () => {
    expect(chartsOf({ figures: figuresIn('满意率98%。', { text: '98%', label: '满意率' }) }).done).toEqual(
      [],
    );
  });
});

describe('changes', () => {
  const sentence = '产值增长5%，投诉下降12%，安全感提高1.2个百分点，绿地率提高到41%。';
  const figures = figuresIn(
    sentence,
    { text: '增长5%', label: '产值', ...rise },
    { text: '下降12%', label: '投诉', ...rise, direction: 'down' },
    { text: '提高1.2个百分点', label: '安全感', direction: 'up', unit: '个百分点', baseUnit: '百分点' },
    { text: '41%', label: '绿地率', ...rise },
  );

  test('go from the largest rise to the largest fall, and a level reached is none', () => {
    expect(names(chart('changes', figures))).toEqual(['产值', '投诉']);
  });

  test('in per cent and in percentage points never share an axis', () => {
    const points = figuresIn(
      '甲提高1个百分点，乙提高2个百分点。',
      { text: '提高1个百分点', label: '甲', direction: 'up', baseUnit: '百分点' },
      { text: '提高2个百分点', label: '乙', direction: 'up', baseUnit: '百分点' },
    );
    const { done } = chartsOf({ figures: [...figures, ...points] });
    expect(done.map((each) => each.kind === 'changes' && each.unit)).toEqual(['%', '百分点']);
  });

  test('two numbers under one name are left out: nobody can tell which is which', () => {
    const both = figuresIn(
      '城乡居民收入分别增长4.8%、7.2%。',
      { text: '增长4.8%', label: '城乡居民收入', ...rise },
      { text: '7.2%', label: '城乡居民收入', ...rise },
    );
    expect(names(chart('changes', [...figures, ...both]))).toEqual(['产值', '投诉']);
  });

  test('that are targets are kept apart from what was reached', () => {
    const targets = figures.map((figure): PlacedFigure => ({ ...figure, status: 'target' }));
    const { done, planned } = chartsOf({ figures: targets });
    expect(done).toEqual([]);
    expect(planned.map(({ kind }) => kind)).toEqual(['changes']);
  });
});

describe('progress', () => {
  test('is a target met or exceeded, named after what the target was for', () => {
    const figures = figuresIn(
      '高企评审预计56家，完成任务量147%。',
      { text: '56家', label: '高企评审' },
      { text: '147%', label: '完成任务量', status: 'expected' },
    );
    expect(chart('progress', figures)?.rows).toEqual([
      { name: '高企评审完成任务量', percent: 147, figure: figures[1] },
    ]);
  });

  test('is a part done of the things just counted', () => {
    const figures = figuresIn(
      '共申报75个惠民项目，已完成41个，投资267万元。',
      { text: '75个', label: '惠民项目' },
      { text: '41个', label: '完成' },
      { text: '267万元', label: '投资' },
    );
    const rows = chart('progress', figures)?.rows;
    expect(rows).toEqual([
      { name: '惠民项目', percent: (41 / 75) * 100, figure: figures[1], whole: figures[0] },
    ]);
  });

  test.each([
    ['of other things', '申报75个项目，建成公园41个。', '75个', '41个'],
    ['of another sentence', '申报75个项目。已完成41个。', '75个', '41个'],
    ['of another unit', '申报75个项目，已完成41场。', '75个', '41场'],
    ['larger than the whole', '申报41个项目，已完成75个。', '41个', '75个'],
  ])('is no part %s', (_, sentence, whole, part) => {
    const figures = figuresIn(sentence, { text: whole, label: '项目' }, { text: part, label: '完成' });
    expect(chart('progress', figures)).toBeUndefined();
  });
});

describe('honors', () => {
  const honor = (level: Honor['level'], count?: number): Honor => ({
    title: '示例荣誉',
    level,
    ...(count !== undefined && { count }),
  });

  test('are counted by level, and those only counted stay apart from those named', () => {
    const honors = [honor('municipal'), honor('national'), honor('municipal'), honor('municipal', 4)];
    expect(countLevels(honors)).toEqual([
      { level: 'national', named: 1, counted: 0 },
      { level: 'municipal', named: 2, counted: 4 },
    ]);
  });

  test('are a picture from three honors of two levels on', () => {
    const municipal = honor('municipal');
    expect(honorChartOf({ honors: [municipal, municipal, municipal] })).toBeUndefined();
    expect(honorChartOf({ honors: [municipal, honor('national')] })).toBeUndefined();
    expect(honorChartOf({ honors: [municipal, municipal, honor('national')] })).toHaveLength(2);
  });

  test('over the years need two years, and come in their order', () => {
    expect(honorsOverYears([exampleReport])).toEqual([]);
    const years = honorsOverYears([exampleNextReport, exampleReport]);
    expect(years.map(({ report }) => report.year)).toEqual([2023, 2024]);
  });
});

describe('over the years', () => {
  const series = (label: string, ...reports: Report[]) =>
    figuresOverYears(reports)
      .filter((each) => each.label === label)
      .map(({ unit, points }) => [unit, points.map(({ year, value }) => [year, value])]);

  test('one name with one unit is one series, the amount apart from its growth', () => {
    expect(series('地区生产总值', exampleNextReport, exampleReport)).toEqual([
      [
        '元',
        [
          [2023, 28_600_000_000],
          [2024, 30_200_000_000],
        ],
      ],
      [
        '%',
        [
          [2023, 6.2],
          [2024, 5.6],
        ],
      ],
    ]);
  });

  const withTarget: Report = {
    ...exampleNextReport,
    figures: [
      ...exampleNextReport.figures,
      ...figuresIn('引进项目30个。', { text: '30个', label: '引进项目', status: 'target' }),
    ],
  };

  test('the year ahead shows its target; a year that is reported on shows what was reached', () => {
    expect(series('引进项目', exampleReport, withTarget)).toEqual([
      [
        '个',
        [
          [2023, 18],
          [2024, 23],
          [2025, 30],
        ],
      ],
    ]);
  });

  test('a name that stands for two things in one year is no series', () => {
    const twice = { ...withTarget, figures: [...withTarget.figures, ...exampleNextReport.figures] };
    expect(series('引进项目', exampleReport, twice)).toEqual([]);
  });

  test('half a year is never drawn beside whole years', () => {
    expect(figuresOverYears([exampleReport, { ...exampleNextReport, period: 'half_year' }])).toEqual([]);
  });

  test('names that many things go by are no series', () => {
    expect(series('投资额', exampleReport, exampleNextReport)).toEqual([]);
  });
});
