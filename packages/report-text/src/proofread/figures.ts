import { findQuantities, type Quantity } from '../meaning/quantities.ts';
import { normalise } from '../text/normalise.ts';
import type { ProofreadFigure, Severity, Slip } from './model.ts';

/** Figures whose characters do not stand in the text where they should: each is shown where it was read. */
export const figuresGone = (text: string, figures: readonly ProofreadFigure[]): Slip[] =>
  figures
    .filter((figure) => text.slice(figure.start, figure.end) !== figure.text)
    .map((figure) => ({
      code: 'figure_gone',
      severity: 'error',
      start: 0,
      end: 0,
      message: `正文里已经没有“${figure.text}”，请在正文里补上，或者把下面的数字“${figure.text}”改正或删除。`,
      against: figure.text,
    }));

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
  /[一二三四]季度|[上下]半年|\d月|当[年月日]|20\d\d年|上年|去年|往年|同期|[由从自]|累计|其中|以上|[^全我本各该](?:区|县|镇|乡|村|市|省|社区|园|街道|项目|企业|公司)/;

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
 * Figures of one label, unit, scope and status with two values: a total of the year said twice, digits that changed
 * places (235 and 253) or a zero too many (1200万 and 120万). Each with the one it disagrees with, which stands before it.
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
  const { start, label, direction, valueTo, baseUnit } = figure;
  if (label.length < 3 || direction !== null || valueTo !== null) return false;
  // A rate of what is no rate itself is one of change: 税收 -6.2%.
  if (baseUnit === '%' && !/[率度比重]$/.test(label)) return false;
  const clause = /[^，,。；;：:、！？\n\u2028]*$/.exec(text.slice(Math.max(0, start - 40), start))?.[0] ?? '';
  return !OF_ANOTHER.test(clause.replace(label, '').replace(`${year}年`, ''));
}

function disagree(one: ProofreadFigure, other: ProofreadFigure): boolean {
  if (isSame(one.value, other.value)) return false;
  if (TOTAL.test(one.label)) return !isRounded(one.value, other.value);
  const significant = significantDigits(one.value);
  if (significant === significantDigits(other.value)) return significant.length >= 2;
  const digits = (value: number): string => [...String(value)].toSorted().join('');
  return significant.length >= 3 && digits(one.value) === digits(other.value);
}

const significantDigits = (value: number): string =>
  String(value)
    .replace('.', '')
    .replace(/^0+|0+$/g, '');

/** 235亿元 and 235.4亿元 say the same with more and fewer digits. */
const isRounded = (one: number, other: number): boolean =>
  Math.abs(one - other) <= 0.005 * Math.max(Math.abs(one), Math.abs(other));

const FROM = /[由从](?:20\d\d年|上年|去年|年初)?底?的?$/;
const TO =
  /^(?:稳步|大幅|快速)?(?:增长|增加|提高|提升|上升|扩大|下降|减少|降低)[到至为]?(?:20\d\d年|今年)?底?的?$/;
const CHANGED = /^，(?:同比|累计|(增幅|增长比例|增长率|增速)[达为约]{0,2})?$/;

/**
 * Arithmetic that a text gives both sides of: parts and their whole, a rate of change and the two numbers before it
 * (由100亿元增长到120亿元，增长30%), and shares of more than the whole.
 */
export function arithmeticSlips(normalised: string): Slip[] {
  if (!/其中|[由从]|[共合总]计?|率|度|占/.test(normalised)) return [];
  const quantities = findQuantities(normalised);
  return [
    ...partsBeyondWholes(normalised, quantities),
    ...wrongSums(normalised, quantities),
    ...wrongRates(normalised, quantities),
    ...sharesBeyondWholes(normalised, quantities),
  ];
}

const figureSum = (
  text: string,
  { start, end }: Quantity,
  against: string,
  message: (printed: string) => string,
): Slip => {
  return {
    code: 'figure_sum',
    severity: 'warning',
    start,
    end,
    message: message(text.slice(start, end)),
    against,
  };
};

function partsBeyondWholes(text: string, quantities: readonly Quantity[]): Slip[] {
  return quantities.flatMap((part, index) => {
    const whole = quantities[index - 1];
    if (whole === undefined || part.unit.base !== whole.unit.base || part.unit.kind === 'rate') return [];
    if (part.direction !== whole.direction || part.value <= (whole.valueTo ?? whole.value)) return [];
    const between = text.slice(whole.end, part.start);
    if (!/^[，；（]其中[：，]?[^，。；、]{0,15}$/.test(between) || whole.qualifier !== 'exact') return [];
    const said = text.slice(whole.start, whole.end);
    return [figureSum(text, part, said, (printed) => `“其中”的“${printed}”比总数“${said}”还大，请核对。`)];
  });
}

/** Above this share of the whole, parts that make more than it overlap rather than being added wrong. */
const OVERLAP = 0.1;

/** Sums of parts that miss their whole by little: 12项，其中5项、8项, and 3个、5个，共9个. */
function wrongSums(text: string, quantities: readonly Quantity[]): Slip[] {
  return quantities.flatMap((whole, index): Slip[] => {
    if (whole.qualifier !== 'exact' || whole.unit.kind === 'rate' || whole.direction !== null) return [];
    const said = text.slice(whole.start, whole.end);
    const before = listBefore(text, quantities, index);
    const added = before.map((_, at) => sumOf(before.slice(0, at + 1))).slice(1);
    if (added.length > 0 && !added.some((sum) => isSum(sum, whole))) {
      const sum = added.find((each) => isNear(each, whole.value));
      if (sum !== undefined)
        return [figureSum(text, whole, String(sum), () => `前面几个数相加不是“${said}”，请核对。`)];
    }
    const parts = partsAfter(text, quantities, index);
    const last = parts.at(-1);
    const sum = sumOf(parts);
    if (last === undefined || parts.length < 2 || sum < whole.value || isSum(sum, whole)) return [];
    if (!isNear(sum, whole.value) || parts.some(({ value }) => value > whole.value)) return [];
    return [figureSum(text, last, said, () => `“其中”各数相加比总数“${said}”还大，请核对。`)];
  });
}

const sumOf = (parts: readonly Quantity[]): number => parts.reduce((sum, { value }) => sum + value, 0);
const isNear = (sum: number, whole: number): boolean => Math.abs(sum - whole) <= Math.max(1, whole * OVERLAP);
/** Things that are counted add up; amounts are rounded. */
const isSum = (sum: number, { value, unit }: Quantity): boolean =>
  Math.abs(sum - value) <= (unit.kind === 'count' ? 1e-6 : value * 0.01);

/** The numbers that 共 adds up, the nearest first. */
function listBefore(text: string, quantities: readonly Quantity[], index: number): readonly Quantity[] {
  const parts: Quantity[] = [];
  for (let at = index - 1; at >= 0; at--) {
    const [part, next] = [quantities[at], quantities[at + 1]];
    if (part === undefined || next === undefined) break;
    const between = text.slice(part.end, next.start);
    const isListed = (at === index - 1 ? ADDED : LISTED).test(between);
    if (!isListed || part.unit.base !== next.unit.base || part.qualifier !== 'exact') break;
    parts.push(part);
  }
  return parts;
}

const ADDED = /^，(?:一?共计?|合计|总计|总共)$/;
const LISTED = /^[、，][^，。；、]{0,12}$/;

/** The numbers of one sentence that 其中 tells after their whole; rates between them are of each. */
function partsAfter(text: string, quantities: readonly Quantity[], index: number): readonly Quantity[] {
  const parts: Quantity[] = [];
  const whole = quantities[index];
  for (let at = index + 1; whole !== undefined; at++) {
    const part = quantities[at];
    const between = part === undefined ? '' : text.slice(quantities[at - 1]?.end, part.start);
    if (part === undefined || part.qualifier !== 'exact' || /[。；！？）\n\u2028]/.test(between)) break;
    if (part.unit.kind === 'rate') continue;
    if (part.unit.base !== whole.unit.base || part.direction !== null) break;
    if (between.includes('其中') !== (parts.length === 0)) break;
    parts.push(part);
  }
  return parts;
}

/** Rates of the whole of something; 毛入学率 and what has been done of a task may be more. */
const SHARE =
  /(?:(?<!拨备)覆盖率|合格率|办结率|满意[率度]|知晓率|达标率|普及率|参与率|化解率|整改率|回复率|到位率|占比|占(?:(?!任务|目标|计划|预算)[^，。；、]){1,10}的)[为达约至到高]{0,2}$/;

function sharesBeyondWholes(text: string, quantities: readonly Quantity[]): Slip[] {
  return quantities.flatMap((share): Slip[] => {
    if (share.unit.base !== '%' || share.value <= 100 || share.direction !== null) return [];
    const before = SHARE.exec(text.slice(Math.max(0, share.start - 20), share.start))?.[0];
    if (before === undefined) return [];
    return [figureSum(text, share, before, (printed) => `“${before}${printed}”超过了百分之百，请核对。`)];
  });
}

function wrongRates(text: string, quantities: readonly Quantity[]): Slip[] {
  return quantities.flatMap((rate, index) => {
    const [from, to] = [quantities[index - 2], quantities[index - 1]];
    if (from === undefined || to === undefined) return [];
    if (rate.unit.base !== '%' && rate.unit.base !== from.unit.base) return [];
    if (from.unit.base !== to.unit.base || from.unit.kind === 'rate' || from.value <= 0) return [];
    const change = CHANGED.exec(text.slice(to.end, rate.start));
    const direction = rate.direction ?? (change?.[1] === undefined ? null : 'up');
    if (change === null || direction === null) return [];
    if (!FROM.test(text.slice(Math.max(0, from.start - 8), from.start))) return [];
    if (!TO.test(text.slice(from.end, to.start))) return [];
    const isRate = rate.unit.base === '%';
    const real = isRate ? (to.value / from.value - 1) * 100 : to.value - from.value;
    const said = direction === 'up' ? rate.value : -rate.value;
    // Both numbers are rounded, and so is the rate.
    if (Math.abs(real - said) <= Math.max(isRate ? 1 : 0, Math.abs(real) * 0.05)) return [];
    const against = text.slice(from.start, to.end);
    if (!isRate)
      return [figureSum(text, rate, against, (printed) => `前面两个数相差不是“${printed}”，请核对。`)];
    const rounded = Math.round(Math.abs(real) * 10) / 10;
    const should = `${real < 0 ? '下降' : '增长'} ${rounded}%`;
    return [
      figureSum(
        text,
        rate,
        against,
        (printed) => `按前面两个数计算应${should}，这里写的是“${printed}”，请核对。`,
      ),
    ];
  });
}
