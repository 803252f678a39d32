import { ReportTextError } from '../error.ts';
import type { Period } from '../model.ts';
import { normalise } from '../text/normalise.ts';
import { readChineseNumeral, readYear } from '../text/numbers.ts';

/** What a report's headline says about the years it covers. */
export interface TitleFacts {
  /** The year reported on; the year planned for where the headline names a plan alone. */
  year: number;
  /** The year whose plan the headline names, else null. */
  planYear: number | null;
  period: Period;
  /** Whether it is on the first half of a year, which the second one follows. */
  isFirstHalf: boolean;
  fromYear: number | null;
  toYear: number | null;
  /** Whether the headline names a plan and no summary. */
  planOnly: boolean;
}

const YEAR = '(?:20\\d\\d|[二2][〇零○O0][一二三四五六七八九〇零○]{2})';
const REPORT = /工作的?(?:总结|报告|计划|回顾|要点|安排|打算|情况)|年度?(?:总结|计划)/;
const PLAN = /计划|安排|打算|要点|思路/;
const TITLE_LENGTH = 60;

/** Whether a line, trimmed, reads like the headline of a work report. */
export function isTitle(line: string): boolean {
  return couldBeTitle(line) && yearsIn(line).length > 0 && REPORT.test(line);
}

/** Whether a line, trimmed, reads like the headline of a report that leaves the year to the text: 某县政府工作报告. */
export function isTitleWithoutYear(line: string): boolean {
  return (
    couldBeTitle(line) && line.length <= 30 && /(?:工作报告|工作总结)$/.test(line) && !/[，：“”]/.test(line)
  );
}

/** Whether a line, trimmed, carries a headline on: 及2024年工作计划. */
export function continuesTitle(line: string): boolean {
  return /^(?:及|和|暨|与)/.test(line) && line.length <= 30 && !/[。；，]/.test(line) && REPORT.test(line);
}

function couldBeTitle(line: string): boolean {
  if (line.length > TITLE_LENGTH || /[。；>＞]|当前位置|[上下]一[篇条]|^标题/.test(line)) return false;
  return !/^[（(]?[一二三四五六七八九十]{1,3}[、）)]|^\d{1,2}[.、]\D/.test(line);
}

/** Reads the years off a headline; the year is null where it names none. */
export function readTitle(title: string): Omit<TitleFacts, 'year'> & { year: number | null } {
  const years = yearsIn(title);
  const range = new RegExp(`(${YEAR})年?(?:[-—–－~～至]+|到)(${YEAR})年`).exec(title);
  const fromYear = readYear(range?.[1] ?? '');
  const toYear = readYear(range?.[2] ?? '');
  const isRange = fromYear !== null && toYear !== null && fromYear < toYear;
  const planOnly = PLAN.test(title) && !/总结|报告|回顾|情况/.test(title);
  const year = isRange ? toYear : (years[0]?.year ?? null);
  const planned = years.find((mention) => mention.year > (year ?? 0) && PLAN.test(mention.after));
  return {
    year,
    planYear: planOnly ? year : (planned?.year ?? null),
    period: isRange ? 'years' : /[上下]半年/.test(title) ? 'half_year' : 'year',
    isFirstHalf: /上半年/.test(title),
    fromYear: isRange ? fromYear : null,
    toYear: isRange ? toYear : null,
    planOnly,
  };
}

/**
 * The years of the whole report. A 工作报告 is named by the year in which it is given, so that the headings of its
 * parts (2024年工作回顾) or else the day it was given on tell the year it looks back on.
 *
 * @param headings the headings of the parts
 * @param top the text up to a little way into the body, where the day stands
 * Throws {@link ReportTextError} where nothing names a year.
 */
export function settleYears(title: string, headings: readonly string[], top: string): TitleFacts {
  const facts = readTitle(title);
  const isGiven = /工作的?报告/.test(title) && !/总结|计划|回顾|安排/.test(title) && facts.period === 'year';
  if (facts.year !== null && !isGiven) return { ...facts, year: facts.year };
  const reviewed = headings.filter((heading) => /回顾|总结|完成情况|工作情况|成绩|成效|成就/.test(heading));
  const given = /(20\d\d)年(\d{1,2})月\d{1,2}日/.exec(normalise(top));
  const year =
    reviewed.flatMap(yearsNamed).at(-1) ??
    // Addresses are given early in the next year or at the very end of the year itself.
    (given === null ? null : Number(given[1]) - (Number(given[2]) <= 6 ? 1 : 0)) ??
    (facts.year !== null && /政府/.test(title) ? facts.year - 1 : facts.year);
  if (year === null) {
    throw new ReportTextError(
      'no_title',
      'Put a headline that names the year above the text, such as 某街道2023年工作总结.',
    );
  }
  const span = reviewed.map((heading) => /(?:过去|前|近)([三四五])年/.exec(heading)?.[1]).find(Boolean);
  const length = readChineseNumeral(span ?? '');
  if (length === null) return { ...facts, year };
  return { ...facts, year, period: 'years', fromYear: year - length + 1, toYear: year };
}

/** The years a heading names, in order. */
export function yearsNamed(heading: string): readonly number[] {
  return yearsIn(heading).map((mention) => mention.year);
}

interface YearMention {
  year: number;
  /** The words after the year, up to the next year. */
  after: string;
}

function yearsIn(line: string): readonly YearMention[] {
  const parts = normalise(line).split(new RegExp(`(?<!\\d)(${YEAR})(?!\\d)`));
  return parts.flatMap((part, index) => {
    const year = index % 2 === 1 ? readYear(part.replace(/[○O]/g, '〇')) : null;
    return year === null ? [] : [{ year, after: parts[index + 1] ?? '' }];
  });
}
