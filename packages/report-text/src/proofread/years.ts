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

/** A way to name a year that shows which is meant. The year is the first group that matched. */
interface YearRule {
  find: RegExp;
  isOdd: (year: number, expected: number) => boolean;
  /** What is wrong and what to do, after the words and the year that the part is on. */
  say: string;
  /** Whether it holds only after the heading, which is checked as such. */
  isOfBody?: true;
}

const isPast = (year: number, expected: number): boolean => year < expected;
const isNext = (year: number, expected: number): boolean => Math.abs(year - expected) === 1;
const CLAUSE = String.raw`(?<=^|[。；，：！？\s])`;

/** What is promised for a year; what began in it (确保2023年开工的项目完工) is promised for another. */
const PROMISED: YearRule = {
  find: /(?:力争|确保|争取|(?<![按原])计划|[拟将][于在])[于在]?(20\d\d) ?年(?![^。；，]{0,12}(?:的|项目|任务|指标))/g,
  isOdd: isPast,
  say: '已经过去，请核对年份',
};
const NAMED = String.raw`(?<=^|[。；，：！？\s将把是为])(20\d\d) ?年度?(?:主要|重点)?工作`;
const isOther = (year: number, expected: number): boolean => year !== expected;
const NOT_THIS_YEAR = '不是这个年度，请核对';

/** Years that something is compared with, and spans of years, are none of these. */
const RULES: Readonly<Record<Exclude<Part, 'other'>, readonly YearRule[]>> = {
  summary: [
    {
      find: new RegExp(`${CLAUSE}(20\\d\\d) ?年以?来(?![^。；]{0,20}(?:连续|累计|首次|先后|历时|以来))`, 'g'),
      isOdd: (year, expected) => year === expected - 1 || year > expected,
      say: NOT_THIS_YEAR,
    },
    {
      // Long after a year has ended, what was counted at its end is seldom told again.
      find: new RegExp(
        `${CLAUSE}截[至止]到?(20\\d\\d) ?年(?:底|末|1[0-2]月)(?![^。；，]{0,12}(?:将|力争|计划))`,
        'g',
      ),
      isOdd: isNext,
      say: NOT_THIS_YEAR,
    },
    {
      find: new RegExp(`${NAMED}(?:总结|回顾|(?:完成|开展)?情况)`, 'g'),
      isOdd: isOther,
      say: NOT_THIS_YEAR,
      isOfBody: true,
    },
    PROMISED,
  ],
  plan: [
    {
      // A sentence on what a year will bring; one that tells first of what was done looks back.
      find: /(?<=^\s*|[。！？\n]\s*)(20\d\d) ?年(?=(?:(?!取得|完成|已|了|获|不足|问题|下一步)[^。！？\n]){0,40}?(?:将(?![军士领近])|力争(?!上游)|拟|计划(?![^。]*(?:已|实际))|要(?:以|坚持|全面|深入|继续)))/g,
      isOdd: isPast,
      say: '已经过去，后面写的是今后的事，请核对年份',
      isOfBody: true,
    },
    {
      find: new RegExp(`${NAMED}(?:计划|安排|打算|思路)`, 'g'),
      isOdd: isOther,
      say: NOT_THIS_YEAR,
      isOfBody: true,
    },
    {
      find: /(20\d\d) ?年(?:\d{1,2}月|[上下]半年|第?[一二三四]季度)?(?:[底末初中]|\d{1,2}日)?(?:之前|以前|前)(?![^。；，]{0,12}(?:已|[建成]的))|到(20\d\d) ?年[底末](?![^。；]*[已了])/g,
      isOdd: isPast,
      say: '已经过去，请核对期限',
    },
    PROMISED,
  ],
};
const OPENING = /^\s*(20\d\d) ?年(?=[，是]|全[区市县镇街省]|我[区市县镇街们省])/;
const RELATIVE = /(今年|去年|上年|明年)(?:同期)?[（是]?(20\d\d) ?年|(20\d\d) ?年（(今年|去年|上年|明年)）/g;
const FROM_THIS_YEAR: Readonly<Record<string, number>> = { 今年: 0, 去年: -1, 上年: -1, 明年: 1 };

/**
 * Years in a normalised text that are not those meant, as stay behind when last year's report is written on. Each
 * place by the report's own years: no year is wrong in itself.
 *
 * @param from where the text begins after its heading or topic
 */
export function yearSlips(text: string, context: TextContext, from = 0): Slip[] {
  const { part } = context;
  const expected = yearOfPart(context);
  if (expected === null || part === 'other' || !text.includes('20')) return [];
  const slips: Slip[] = [];
  const found = (start: number, words: string, message: string): void => {
    const end = start + words.length;
    if (slips.some((slip) => slip.start < end && start < slip.end)) return;
    slips.push({ code: 'year', severity: 'warning', start, end, message });
  };
  const own = `本报告的${partName(part)}年度是 ${expected} 年`;

  const isName = markNames(text);
  for (const { find, isOdd, say, isOfBody = false } of RULES[part])
    for (const { 0: words, 1: year, 2: other, index } of text.matchAll(find))
      if (isOdd(Number(year ?? other), expected) && isName[index] === 0 && (index >= from || !isOfBody))
        found(index, words, `${own}，“${words}”${say}。`);

  const opening = OPENING.exec(text.slice(from));
  const told = Number(opening?.[1]);
  // A plan may look back first (2023年，我们取得了…), and a summary may tell an older story.
  if (opening !== null && (told === expected + 1 || (part === 'summary' && told === expected - 1)))
    found(from, opening[0], `${own}，开头写的是“${opening[0].trim()}”，请核对。`);

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

const DATE = /(?<!\d)20\d{3,}年|(?<![\d.])(\d{1,2})月(?:(\d{1,2})日|[份底初末上中下])/g;
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Years of five digits, months beyond the twelfth, days beyond a month's last, in a normalised text. */
export const impossibleDates = (text: string): Slip[] =>
  [...text.matchAll(DATE)].flatMap(({ 0: words, 1: month, 2: day = '1', index: start }): Slip[] => {
    const days = month === undefined ? 0 : (DAYS[Number(month) - 1] ?? 0);
    if (Number(day) >= 1 && Number(day) <= days) return [];
    const message = `“${words}”不是一个日期，请核对。`;
    return [{ code: 'year', severity: 'warning', start, end: start + words.length, message }];
  });

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
    ...slips(/(20\d\d) ?年度?工作?(?:总结|回顾)/g, year, '总结'),
    ...slips(/(20\d\d) ?年度?工作?(?:计划|安排|打算)/g, planYear, '计划'),
  ];
}
