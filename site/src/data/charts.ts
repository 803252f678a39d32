import type { Honor, HonorLevel, PlacedFigure, Report } from './view-models.ts';

/*
 * Which pictures the numbers of reports deserve. A picture that could mislead is worse than none: a figure is drawn
 * only where its own sentence leaves no doubt what it measures, and figures share an axis only where they share a
 * unit.
 */

/** A figure that can stand in a picture: it says of what it is the number. */
export type NamedFigure = PlacedFigure & { label: string };

/** Rates and shares on a common scale of 0 to 100 %, largest first. */
export interface ShareChart {
  kind: 'shares';
  figures: readonly NamedFigure[];
}

/** Rises and falls around zero, from the largest rise to the largest fall. */
export interface ChangeChart {
  kind: 'changes';
  unit: ChangeUnit;
  figures: readonly NamedFigure[];
}

export type ChangeUnit = (typeof CHANGE_UNITS)[number];

/** How much of what was set out to do is done. */
export interface ProgressChart {
  kind: 'progress';
  rows: readonly Progress[];
}

export interface Progress {
  name: string;
  /** Of the whole or of the target; more than 100 where a target was exceeded. */
  percent: number;
  /** The figure that says how much. */
  figure: PlacedFigure;
  /** The figure that says of how many, where `figure` is not itself a percentage. */
  whole?: PlacedFigure;
}

export type Chart = ShareChart | ChangeChart | ProgressChart;

/** The pictures of a report: of what was done, and of what is planned. */
export interface ReportCharts {
  done: readonly Chart[];
  planned: readonly Chart[];
}

/** One bar alone compares nothing with nothing. */
export const MIN_BARS = 2;

export function chartsOf({ figures }: Pick<Report, 'figures'>): ReportCharts {
  const planned = figures.filter(({ status }) => status === 'target');
  const done = figures.filter(({ status }) => status !== 'target');
  return { done: chartsOfFigures(done), planned: chartsOfFigures(planned) };
}

function chartsOfFigures(figures: readonly PlacedFigure[]): Chart[] {
  const rows = progressOf(figures);
  const shares = unambiguous(figures.filter(isShare)).sort((a, b) => b.value - a.value);
  const changes = CHANGE_UNITS.map((unit): ChangeChart => {
    const ofUnit = unambiguous(figures.filter(isChange).filter((figure) => unitOf(figure) === unit));
    return { kind: 'changes', unit, figures: ofUnit.sort((a, b) => signed(b) - signed(a)) };
  });
  return [
    ...(rows.length > 0 ? [{ kind: 'progress', rows } as const] : []),
    ...(shares.length >= MIN_BARS ? [{ kind: 'shares', figures: shares } as const] : []),
    ...changes.filter((chart) => chart.figures.length >= MIN_BARS),
  ];
}

const CHANGE_UNITS = ['%', '百分点'] as const;

const unitOf = ({ unit, baseUnit }: PlacedFigure) => baseUnit ?? unit;

/** Negative for a fall. */
export const signed = ({ value, direction }: Pick<PlacedFigure, 'value' | 'direction'>) =>
  direction === 'down' ? -value : value;

const isNamed = (figure: PlacedFigure): figure is NamedFigure => figure.label !== undefined;

/** What a share or a rate is called. */
const RATE = /(?:率|占比|比重|比例|满意度)$/;
/** Called alike, but a speed, a price or a ratio that is no part of a hundred. */
const NO_RATE = /(?:增长|增|倍|汇|利|税|容积|周转|频)率$/;

/** A range or a ceiling has no length of its own that a bar could have. */
const hasLength = ({ valueTo, qualifier }: PlacedFigure) => valueTo === undefined && qualifier !== 'at_most';

const isShare = (figure: PlacedFigure): figure is NamedFigure =>
  isNamed(figure) &&
  unitOf(figure) === '%' &&
  figure.direction === undefined &&
  hasLength(figure) &&
  figure.value <= 100 &&
  RATE.test(figure.label) &&
  !NO_RATE.test(figure.label) &&
  !isTargetMet(figure);

/** Leads to a level, not to a change: “提高到41%” is no rise by 41 %. */
const LEVEL = /[到至达为](?:了)?$/;

const isChange = (figure: PlacedFigure): figure is NamedFigure =>
  isNamed(figure) &&
  figure.direction !== undefined &&
  hasLength(figure) &&
  !LEVEL.test(figure.quote.before) &&
  !LEVEL.test(figure.text.replace(/[\d.．]+.*$/, ''));

/** “城乡居民收入分别增长4.8%、7.2%”: two numbers under one name, and the name does not tell which is which. */
function unambiguous(figures: readonly NamedFigure[]): NamedFigure[] {
  const times = Map.groupBy(figures, nameKey);
  return figures.filter((figure) => times.get(nameKey(figure))?.length === 1);
}

const nameKey = ({ label, scope, baseline }: NamedFigure) => JSON.stringify([label, scope, baseline]);

/** “完成任务量147%”, “占年度计划的60%”. */
const OF_TARGET = /(?:完成|占)[^，,；;、]{0,8}(?:任务|目标|计划)(?:总?量|数|额)?的?$/;

const isTargetMet = (figure: PlacedFigure) =>
  unitOf(figure) === '%' &&
  figure.direction === undefined &&
  hasLength(figure) &&
  OF_TARGET.test(figure.quote.before);

/** “共申报75个项目，已完成41个”: a word that counts among the things just counted, and nothing of its own. */
const PART_DONE = /[，,]\s*(?:目前|现)?已?(?:全部)?(?:完成|完工|建成|办结|竣工|落实|整改|销号)$/;

/** What is done of what was set out, in reading order. */
function progressOf(figures: readonly PlacedFigure[]): Progress[] {
  return figures.flatMap((figure, index) => {
    const before = figures[index - 1];
    const previous = before && isSameSentence(before, figure) ? before : undefined;
    if (isTargetMet(figure)) {
      const measure = figure.label ?? '完成目标';
      const subject = previous && /^[，,]/.test(between(previous, figure)) ? previous.label : undefined;
      return [{ name: subject ? `${subject}${measure}` : measure, percent: figure.value, figure }];
    }
    if (!previous?.label || !isPart(figure, previous)) return [];
    return [
      { name: previous.label, percent: (figure.value / previous.value) * 100, figure, whole: previous },
    ];
  });
}

function isPart(part: PlacedFigure, whole: PlacedFigure): boolean {
  const isCount = [part, whole].every(
    ({ valueTo, direction, qualifier }) =>
      valueTo === undefined && direction === undefined && qualifier === 'exact',
  );
  return (
    isCount &&
    unitOf(part) !== undefined &&
    unitOf(part) === unitOf(whole) &&
    part.value <= whole.value &&
    whole.value > 0 &&
    PART_DONE.test(between(whole, part))
  );
}

const sentenceOf = ({ quote }: PlacedFigure) => quote.before + quote.quoted + quote.after;

const isSameSentence = (a: PlacedFigure, b: PlacedFigure) =>
  a.anchor === b.anchor && sentenceOf(a) === sentenceOf(b);

/** What stands between two figures of one sentence. */
const between = (earlier: PlacedFigure, later: PlacedFigure) =>
  later.quote.before.slice((earlier.quote.before + earlier.quote.quoted).length);

/** How many honors of one level a report names, and how many more it only counts. */
export interface LevelCount {
  level: HonorLevel;
  named: number;
  /** Counted without their names; they may be among the named ones, so the two are never added up. */
  counted: number;
}

/** Honors of each level there is, highest first. */
export function countLevels(honors: readonly Honor[]): LevelCount[] {
  return HONOR_ORDER.map((level) => {
    const ofLevel = honors.filter((honor) => honor.level === level);
    const counts = ofLevel.flatMap(({ count }) => count ?? []);
    return {
      level,
      named: ofLevel.length - counts.length,
      counted: counts.reduce((sum, count) => sum + count, 0),
    };
  }).filter(({ named, counted }) => named + counted > 0);
}

/** Highest first. */
export const HONOR_ORDER: readonly HonorLevel[] = [
  'national',
  'provincial',
  'municipal',
  'district',
  'other',
];

/** Honors by level, where there are enough of them for a picture. */
export function honorChartOf({ honors }: Pick<Report, 'honors'>): LevelCount[] | undefined {
  const levels = countLevels(honors);
  return honors.length >= 3 && levels.length >= MIN_BARS ? levels : undefined;
}

/** One measure of an office over the years, earliest first. */
export interface Series {
  label: string;
  unit: string;
  scope?: string;
  points: readonly Point[];
}

export interface Point {
  year: number;
  /** Negative for a fall. */
  value: number;
  figure: PlacedFigure;
  /** Where the figure stands. */
  report: Report;
}

/** Names that many different things go by. */
const VAGUE =
  /^(?:总?投资额?|完成投资|资金|金额|项目|重点项目|工程|企业|问题|活动|面积|人员|群众|完成|覆盖.{0,2}|累计|新增|任务|课题|事项|案件|名额)$/;
const NO_MEASURE = new Set(['名次', '年', '月', '天', '岁']);

/**
 * What several yearly reports of an office give a number for under one name, unit, scope and basis; what most of them
 * do comes first. The year after the last report shows the target set for it.
 */
export function figuresOverYears(reports: readonly Report[]): Series[] {
  const yearly = reports.filter(({ period }) => period === 'year').sort((a, b) => a.year - b.year);
  const reported = new Set(yearly.map(({ year }) => year));
  const points = yearly.flatMap((report) => {
    const [targets, results] = [true, false].map((isTarget) =>
      report.figures.filter((figure) => (figure.status === 'target') === isTarget && isMeasure(figure)),
    );
    const { year, planYear } = report;
    const of = (figures: readonly PlacedFigure[] = [], inYear: number) =>
      figures.map((figure): Point => ({ year: inYear, value: signed(figure), figure, report }));
    return [
      ...of(results, year),
      ...(planYear === undefined || reported.has(planYear) ? [] : of(targets, planYear)),
    ];
  });
  const series = [...Map.groupBy(points, seriesKey).values()].flatMap((ofSeries) => {
    const [first] = ofSeries;
    const { label, scope } = first?.figure ?? {};
    const unit = first && unitOf(first.figure);
    const results = ofSeries.filter(({ figure }) => figure.status !== 'target');
    const years = new Set(ofSeries.map(({ year }) => year));
    if (!label || !unit || results.length < MIN_BARS || years.size < ofSeries.length) return [];
    return [{ label, unit, ...(scope && { scope }), points: ofSeries }];
  });
  return series.sort((a, b) => b.points.length - a.points.length);
}

const isMeasure = (figure: PlacedFigure): boolean => {
  const unit = unitOf(figure);
  return (
    isNamed(figure) &&
    hasLength(figure) &&
    unit !== undefined &&
    !NO_MEASURE.has(unit) &&
    figure.label.length > 1 &&
    !VAGUE.test(figure.label) &&
    (figure.direction === undefined || isChange(figure))
  );
};

/** A rise on the year before is called many things. */
const ON_YEAR = /^(?:同比|比上年|较上年|比去年|较去年|比上一年|较上一年)$/;

const seriesKey = ({ figure }: Point) => {
  const { label, scope, baseline, direction } = figure;
  const basis = baseline === undefined || ON_YEAR.test(baseline) ? '' : baseline;
  return JSON.stringify([label, unitOf(figure), scope, basis, direction !== undefined]);
};

/** The honors of an office by level, year by year, earliest first. */
export interface HonorYear {
  report: Report;
  levels: readonly LevelCount[];
}

/** Honors over the years, where two yearly reports or more name some. */
export function honorsOverYears(reports: readonly Report[]): HonorYear[] {
  const years = reports
    .filter(({ period, honors }) => period === 'year' && honors.length > 0)
    .sort((a, b) => a.year - b.year)
    .map((report) => ({ report, levels: countLevels(report.honors) }));
  return years.length >= MIN_BARS ? years : [];
}
