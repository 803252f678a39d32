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

/** 两项及以上：从城镇调查失业率 4.2% 到办结率 100%。 */
export function shareFinding({ figures }: Pick<ShareChart, 'figures'>): string {
  const full = figures.filter(({ value }) => value === 100).length;
  const [largest, smallest] = [figures[0], figures.at(-1)];
  if (!largest || !smallest) return '';
  const range = `${figures.length}项中，最大的是${said(largest)}，最小的是${said(smallest)}。`;
  return full > 1 ? `${figures.length}项中，${full}项达到100%，最小的是${said(smallest)}。` : range;
}

/** 13项中11项上升、2项下降。 */
export function changeFinding({ figures }: Pick<ChangeChart, 'figures'>): string {
  const [rises, falls] = (['up', 'down'] as const).map((way) =>
    figures.filter(({ direction }) => direction === way),
  );
  const count = [
    rises?.length ? `${rises.length}项上升` : '',
    falls?.length ? `${falls.length}项下降` : '',
  ].filter(Boolean);
  const most = [rises?.[0], falls?.at(-1)].flatMap((figure) => (figure ? [said(figure)] : []));
  return `${figures.length}项中，${count.join('、')}；幅度最大的是${most.join('，')}。`;
}

const said = (figure: NamedFigure) => `${figure.label}${formatValue(figure).replace(/ /g, '')}`;

/** 3项中，1项超过目标，1项全部完成。 */
export function progressFinding(rows: readonly Progress[]): string {
  const [only] = rows;
  if (only && rows.length === 1) return `${only.name}${progressValue(only)}。`;
  const over = rows.filter(({ percent }) => percent > 100).length;
  const full = rows.filter(({ percent }) => percent === 100).length;
  const reached = [over && `${over}项超过目标`, full && `${full}项全部完成`].filter(Boolean);
  return `${rows.length}项中，${reached.length > 0 ? reached.join('，') : '都还没有全部完成'}。`;
}

/** 完成41个，共75个 */
export function progressValue({ percent, figure, whole }: Progress): string {
  const text = figure.text;
  return whole ? `完成${text}，共${whole.text}` : percent > 100 ? `${text}，超过目标` : text;
}

/** 共7项，其中国家级1项、省级4项、市级2项。 */
export function levelFinding(levels: readonly LevelCount[]): string {
  const named = levels.filter((level) => level.named > 0);
  const parts = named.map(({ level, named: count }) => `${HONOR_LEVELS[level]}${count}项`).join('、');
  const counted = levels.filter((level) => level.counted > 0);
  const more = counted.map(({ level, counted: count }) => `${HONOR_LEVELS[level]}${count}项`).join('、');
  return [parts && `写明名称的有${parts}`, more && `只写数量的有${more}`].filter(Boolean).join('；') + '。';
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
