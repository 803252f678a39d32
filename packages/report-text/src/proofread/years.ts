import type { Part } from '../model.ts';
import { yearsNamed } from '../page/title.ts';
import { markNames } from '../text/names.ts';
import type { Slip, TextContext } from './model.ts';

/** What a part is on: the year reported on, or the one planned for; null where it may speak of any. */
export function yearOfPart({ part, year, planYear, period }: TextContext): number | null {
  if (period === 'years' || part === 'other') return null;
  return part === 'plan' ? planYear : year;
}

/** One sentence on a heading of a summary or plan that names other years than its own, else null. */
export function headingYearSlip(heading: string, context: TextContext): string | null {
  const expected = yearOfPart(context);
  const named = yearsNamed(heading);
  const isOdd = expected !== null && named.length > 0 && !named.includes(expected);
  return isOdd && /总结|回顾|计划|安排|打算/.test(heading)
    ? `标题“${heading}”中的年度与报告的${partName(context.part)}年度 ${expected} 不一致，请核对。`
    : null;
}

const partName = (part: Part): string => (part === 'plan' ? '计划' : '总结');

/** At the start of a clause: after 自, 从 and 比 a year is what something is compared with. */
const SINCE = /(?<=^|[。；，：！？\s])(20\d\d)年以来(?![^。；]{0,20}(?:连续|累计|首次|先后|历时|以来))/g;
const OPENING = /^\s*(20\d\d)年(?=[，是]|全[区市县镇街省]|我[区市县镇街们省])/;
const WILL = /^[^。]{0,80}(?:将|力争|拟|要(?:以|坚持|全面|深入|继续))/;
const NAMED_PART: Readonly<Record<Exclude<Part, 'other'>, RegExp>> = {
  summary: /(20\d\d)年度?(?:主要|重点)?工作(?:总结|回顾|完成情况|开展情况)/g,
  plan: /(20\d\d)年度?(?:主要|重点)?工作(?:计划|安排|打算|思路)/g,
};
const DEADLINE =
  /(20\d\d)年(?:\d{1,2}月|[上下]半年|第?[一二三四]季度)?(?:[底末初中]|\d{1,2}日)?(?:之前|以前|前)(?![^。；，]{0,12}(?:已|[建成]的))/g;
const RELATIVE = /(今年|去年|上年|明年)[（]?(20\d\d)年|(20\d\d)年（(今年|去年|上年|明年)）/g;
const FROM_THIS_YEAR: Readonly<Record<string, number>> = { 今年: 0, 去年: -1, 上年: -1, 明年: 1 };

/**
 * Years in a normalised text that are not those meant, as stay behind when last year's report is written on. Years
 * that something is compared with, and spans of years, are none. Each place by the report's own years: no year is
 * wrong in itself.
 *
 * @param from where the text begins after its heading or topic
 */
export function yearSlips(text: string, context: TextContext, from = 0): Slip[] {
  const expected = yearOfPart(context);
  if (expected === null || !text.includes('20')) return [];
  const slips: Slip[] = [];
  const found = (start: number, words: string, message: string): void => {
    slips.push({ code: 'year', severity: 'warning', start, end: start + words.length, message });
  };
  const isPlan = context.part === 'plan';
  const own = `本报告的${partName(context.part)}年度是 ${expected} 年`;

  const opening = OPENING.exec(text.slice(from));
  if (opening !== null && isOddOpening(Number(opening[1]), expected, isPlan, text.slice(from)))
    found(from, opening[0], `${own}，开头写的是“${opening[0].trim()}”，请核对。`);

  if (!isPlan)
    for (const { 0: words, 1: year, index } of text.matchAll(SINCE))
      if (Number(year) === expected - 1 || Number(year) > expected)
        found(index, words, `${own}，这里写的是“${words}”，请核对是否应为“${expected}年以来”。`);

  const isName = markNames(text);
  for (const { 0: words, 1: year, index } of text.matchAll(NAMED_PART[isPlan ? 'plan' : 'summary']))
    if (index >= from && Number(year) !== expected && isName[index] === 0)
      found(index, words, `${own}，这里写的是“${words}”，请核对。`);

  if (isPlan)
    for (const { 0: words, 1: year, index } of text.matchAll(DEADLINE))
      if (Number(year) < expected) found(index, words, `${own}，“${words}”已经过去，请核对期限。`);

  // An address is given early in the year planned for: its 今年 may be either.
  const thisYears = [context.year, context.planYear ?? context.year];
  for (const match of text.matchAll(RELATIVE)) {
    const word = match[1] ?? match[4] ?? '';
    const year = Number(match[2] ?? match[3]);
    const offset = FROM_THIS_YEAR[word] ?? 0;
    if (!thisYears.some((thisYear) => thisYear + offset === year))
      found(match.index, match[0], `“${match[0]}”前后矛盾：“${word}”不是 ${year} 年，请核对。`);
  }
  return slips;
}

function isOddOpening(year: number, expected: number, isPlan: boolean, text: string): boolean {
  // A plan may look back first (2023年，我们取得了…), and a summary may tell an older story.
  if (isPlan) return (year < expected && WILL.test(text)) || year === expected + 1;
  return year === expected - 1 || year === expected + 1;
}

/** A headline whose summary or plan is of another year than the report's. */
export function titleYearSlips(
  title: string,
  { year, planYear, period }: Pick<TextContext, 'year' | 'planYear' | 'period'>,
): Slip[] {
  if (period === 'years') return [];
  const slips = (pattern: RegExp, expected: number | null, name: string): Slip[] =>
    [...title.matchAll(pattern)].flatMap(({ 0: words, 1: named, index }) =>
      expected === null || Number(named) === expected
        ? []
        : [
            {
              code: 'year',
              severity: 'warning',
              start: index,
              end: index + words.length,
              message: `标题写的是“${words}”，报告的${name}年度填的是 ${expected}，请核对哪一个对。`,
            },
          ],
    );
  return [
    ...slips(/(20\d\d)年度?工作?(?:总结|回顾)/g, year, '总结'),
    ...slips(/(20\d\d)年度?工作?(?:计划|安排|打算)/g, planYear, '计划'),
  ];
}
