import { findQuantities, type Quantity } from '../meaning/quantities.ts';
import { normalise } from '../text/normalise.ts';
import type { ProofreadFigure, Severity, Slip } from './model.ts';

/**
 * Figures whose typed value, upper end or unit is not what their characters say. Their characters are read again where
 * they stand, since the words around a number may be part of it; one that cannot be read again is left to the editor.
 */
export function figureValueSlips(text: string, figures: readonly ProofreadFigure[]): Slip[] {
  if (figures.length === 0) return [];
  const quantities = new Map(findQuantities(normalise(text)).map((found) => [found.start, found]));
  return figures.flatMap((figure) => {
    if (text.slice(figure.start, figure.end) !== figure.text) return [];
    const printed = quantities.get(figure.start);
    if (printed === undefined || printed.end !== figure.end) return [];
    const difference = differenceOf(figure, printed);
    if (difference === null) return [];
    const { start, end } = figure;
    const message = `正文写的是“${figure.text}”，${difference.what}，请改正其中一处。`;
    const against = `${figure.value}/${figure.valueTo ?? ''}/${figure.baseUnit}`;
    return [{ code: 'figure_value', severity: difference.severity, start, end, message, against }];
  });
}

/** Digits leave no doubt; numerals in words (两三百) and what counts as one unit are for a person to say. */
function differenceOf(
  figure: ProofreadFigure,
  printed: Quantity,
): { severity: Severity; what: string } | null {
  const severity = /[\d０-９]/.test(figure.text) ? 'error' : 'warning';
  if (!isSame(figure.value, printed.value))
    return { severity, what: `填写的数值是 ${figure.value}，按正文应为 ${printed.value}` };
  if (figure.valueTo !== null && (printed.valueTo === null || !isSame(figure.valueTo, printed.valueTo))) {
    const should = printed.valueTo === null ? '没有上限' : `应为 ${printed.valueTo}`;
    return { severity, what: `填写的上限是 ${figure.valueTo}，按正文${should}` };
  }
  if (figure.baseUnit !== '' && figure.baseUnit !== printed.unit.base) {
    const what = `填写的单位是“${figure.baseUnit}”，按正文应为“${printed.unit.base}”`;
    return { severity: 'warning', what };
  }
  return null;
}

/** Databases keep eight bytes of a float, which the noise of a computed one may not outlive. */
const isSame = (one: number, other: number): boolean =>
  Math.abs(one - other) <= 1e-9 * Math.max(Math.abs(one), Math.abs(other));

/** Words by which a number belongs to another time, place or share than the whole report does. */
const OF_ANOTHER =
  /20\d\d年|上年|去年|往年|同期|[由从自]|累计|其中|以上|[^全我本各该](?:区|县|镇|乡|村|市|省|社区|园|街道|项目|企业|公司)/;

/** What there is one number of in a year; of other things a report may count several. */
const TOTAL =
  /(?:生产总值|GDP|总产值|总收入|公共预算收入|财政收入|税收收入|税收总额|固定资产投资|零售总额|零售额|进出口总额|常住人口|户籍人口|总人口|总面积|辖区面积|可支配收入|存款余额|总产量|覆盖率|城镇化率)$/;
/** Words before what is counted that do not make it another thing. */
const ALL_THE_SAME =
  /^(?:全(?:区|市|县|镇|乡|街道|村|年)|辖区|街道|地区|实现|完成|达到?|服务|共有?|现有|预计)+/;

/** A figure of a text, with where the text stands: what {@link conflictingFigures} compares. */
export interface PlacedFigure<Place> {
  figure: ProofreadFigure;
  text: string;
  place: Place;
}

/**
 * Figures of one label, unit, scope and status with two values: a total of the year said twice, or digits that changed
 * places (235 and 253). Each with the one it disagrees with, which stands before it.
 */
export function conflictingFigures<Place>(
  figures: readonly PlacedFigure<Place>[],
  year: number,
): { one: PlacedFigure<Place>; other: PlacedFigure<Place> }[] {
  const byMeaning = Map.groupBy(
    figures.filter((placed) => isOfTheWhole(placed, year)),
    ({ figure }) =>
      [figure.label.replace(ALL_THE_SAME, ''), figure.baseUnit, figure.scope ?? '', figure.status].join('/'),
  );
  return [...byMeaning.values()].flatMap(([one, ...others]) =>
    others.flatMap((other) =>
      one !== undefined && disagree(one.figure, other.figure) ? [{ one, other }] : [],
    ),
  );
}

function isOfTheWhole<Place>({ figure, text }: PlacedFigure<Place>, year: number): boolean {
  const { start, label, direction, valueTo } = figure;
  if (label.length < 3 || direction !== null || valueTo !== null) return false;
  const clause = /[^，,。；;：:、！？\n\u2028]*$/.exec(text.slice(Math.max(0, start - 40), start))?.[0] ?? '';
  return !OF_ANOTHER.test(clause.replace(label, '').replace(`${year}年`, ''));
}

function disagree(one: ProofreadFigure, other: ProofreadFigure): boolean {
  if (isSame(one.value, other.value)) return false;
  if (TOTAL.test(one.label)) return !isRounded(one.value, other.value);
  const digits = (value: number): string => [...String(value)].toSorted().join('');
  const size = String(one.value).replace(/\D|0+$/g, '').length;
  return size >= 3 && digits(one.value) === digits(other.value);
}

/** 235亿元 and 235.4亿元 say the same with more and fewer digits. */
const isRounded = (one: number, other: number): boolean =>
  Math.abs(one - other) <= 0.005 * Math.max(Math.abs(one), Math.abs(other));

const PARTS = /其中|包括/;
const GROWN = /(?:增长|增加|提高|提升|上升|扩大|下降|减少|降低)[到至为]?$/;

/**
 * Arithmetic that a text gives both sides of: a part (其中…) larger than its whole, and a rate of change that is not
 * that of the two numbers before it (由100亿元增长到120亿元，增长30%). Sums of parts are left alone: parts may overlap.
 */
export function arithmeticSlips(normalised: string): Slip[] {
  if (!PARTS.test(normalised) && !/[由从]/.test(normalised)) return [];
  const quantities = findQuantities(normalised);
  return [...partsBeyondWholes(normalised, quantities), ...wrongRates(normalised, quantities)];
}

function partsBeyondWholes(text: string, quantities: readonly Quantity[]): Slip[] {
  return quantities.flatMap((part, index) => {
    const whole = quantities[index - 1];
    if (whole === undefined || part.unit.base !== whole.unit.base || part.unit.kind === 'rate') return [];
    if (part.direction !== whole.direction || part.value <= (whole.valueTo ?? whole.value)) return [];
    const between = text.slice(whole.end, part.start);
    if (!/^[，；（]其中[：，]?[^，。；、]{0,15}$/.test(between) || whole.qualifier !== 'exact') return [];
    const printed = text.slice(part.start, part.end);
    return [
      {
        code: 'figure_sum',
        severity: 'warning',
        start: part.start,
        end: part.end,
        message: `“其中”的“${printed}”比总数“${text.slice(whole.start, whole.end)}”还大，请核对。`,
        against: text.slice(whole.start, whole.end),
      },
    ];
  });
}

function wrongRates(text: string, quantities: readonly Quantity[]): Slip[] {
  return quantities.flatMap((rate, index) => {
    const [from, to] = [quantities[index - 2], quantities[index - 1]];
    if (from === undefined || to === undefined || rate.unit.base !== '%' || rate.direction === null)
      return [];
    if (from.unit.base !== to.unit.base || from.unit.kind === 'rate' || from.value <= 0) return [];
    const isFromTo =
      /[由从](?:20\d\d年|上年|去年)?底?的?$/.test(text.slice(Math.max(0, from.start - 8), from.start)) &&
      /^(?:稳步|大幅|快速)?[^，。；]{0,4}$/.test(text.slice(from.end, to.start)) &&
      GROWN.test(text.slice(from.end, to.start)) &&
      /^，(?:同比|累计)?$/.test(text.slice(to.end, rate.start));
    if (!isFromTo) return [];
    const real = (to.value / from.value - 1) * 100;
    const said = rate.direction === 'up' ? rate.value : -rate.value;
    // Both numbers are rounded, and so is the rate.
    if (Math.abs(real - said) <= Math.max(1, Math.abs(real) * 0.05)) return [];
    const rounded = Math.round(Math.abs(real) * 10) / 10;
    return [
      {
        code: 'figure_sum',
        severity: 'warning',
        start: rate.start,
        end: rate.end,
        message: `按前面两个数计算应${real < 0 ? '下降' : '增长'} ${rounded}%，这里写的是“${text.slice(rate.start, rate.end)}”，请核对。`,
        against: text.slice(from.start, to.end),
      },
    ];
  });
}
