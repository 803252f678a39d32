import type {
  ChangeChart,
  HonorYear,
  LevelCount,
  NamedFigure,
  Progress,
  Series,
  ShareChart,
} from '../../data/charts.ts';
import { formatValue } from '../../format.ts';
import { HONOR_LEVELS } from '../../words.ts';
import { pointValue } from './scales.ts';

/*
 * What a picture finds, in a sentence that can stand without it. It names numbers of the report and counts them; it
 * judges nothing and works out no rate the office has not given.
 */

const number = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 1 });

/** 2项中，最大的是信访化解率98%，最小的是回访率30%。 */
export function shareFinding({ figures }: Pick<ShareChart, 'figures'>): string {
  const full = figures.filter(({ value }) => value === 100).length;
  const [largest, smallest] = [figures[0], figures.at(-1)];
  if (!largest || !smallest) return '';
  if (full === figures.length) return `${full}项都达到100%。`;
  const most = full > 1 ? `${full}项达到100%` : `最大的是${said(largest)}`;
  return `${figures.length}项中，${most}，最小的是${said(smallest)}。`;
}

/** 13项中，11项上升，2项下降；幅度最大的是普惠小微贷款余额上升15%、刑事立案数下降14.4%。 */
export function changeFinding({ figures }: Pick<ChangeChart, 'figures'>): string {
  const rises = figures.filter(({ direction }) => direction !== 'down');
  const falls = figures.filter(({ direction }) => direction === 'down');
  const counts =
    falls.length === 0
      ? `${rises.length}项全部上升`
      : rises.length === 0
        ? `${falls.length}项全部下降`
        : `${figures.length}项中，${rises.length}项上升，${falls.length}项下降`;
  const most = [rises[0], falls.at(-1)].flatMap((figure) => (figure ? [said(figure)] : []));
  return `${counts}；幅度最大的是${most.join('、')}。`;
}

const said = (figure: NamedFigure) => `${figure.label}${formatValue(figure).replace(/ /g, '')}`;

/** 3项中，1项超过目标，1项全部完成。 */
export function progressFinding(rows: readonly Progress[]): string {
  const [only] = rows;
  if (only && rows.length === 1) return `${only.name}${progressValue(only)}。`;
  const over = rows.filter(({ percent }) => percent > 100).length;
  const full = rows.filter(({ percent }) => percent === 100).length;
  const reached = [over && `${over}项超过目标`, full && `${full}项全部完成`].filter(Boolean);
  return reached.length > 0
    ? `${rows.length}项中，${reached.join('，')}。`
    : `${rows.length}项都还没有全部完成。`;
}

/** 完成41个，共75个 */
export function progressValue({ percent, figure, whole }: Progress): string {
  const text = figure.text;
  return whole ? `完成${text}，共${whole.text}` : percent > 100 ? `${text}，超过目标` : text;
}

/** 国家级1项、省级4项、市级2项。 */
export function levelFinding(levels: readonly LevelCount[]): string {
  const list = (what: 'named' | 'counted') =>
    levels
      .filter((level) => level[what] > 0)
      .map((level) => `${HONOR_LEVELS[level.level]}${level[what]}项`)
      .join('、');
  const [named, counted] = [list('named'), list('counted')];
  if (counted === '') return `${named}。`;
  return [named && `写明名称的有${named}`, `只写数量的有${counted}`].filter(Boolean).join('；') + '。';
}

/** 2020年261亿元，2023年302亿元。 */
export function seriesFinding(series: Series): string {
  const results = series.points.filter(({ figure }) => figure.status !== 'target');
  const [first, last] = [results[0], results.at(-1)];
  if (!first || !last) return '';
  const name = (point: typeof first) =>
    `${point.year}年${point.figure.status === 'expected' ? '预计' : ''}${pointValue(point)}`;
  return `${name(first)}，${name(last)}。`;
}

/** 2022年4项，2023年7项。 */
export const honorYearsFinding = (years: readonly HonorYear[]): string =>
  `${years.map(({ report, levels }) => `${report.time}${number.format(total(levels))}项`).join('，')}。`;

const total = (levels: readonly LevelCount[]) => levels.reduce((sum, { named }) => sum + named, 0);
