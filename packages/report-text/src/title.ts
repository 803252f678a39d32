import { ReportTextError } from './error.ts';
import type { Period } from './model.ts';
import { normalise } from './normalise.ts';
import { readYear } from './numbers.ts';

/** What a report's headline says about the years it covers. */
export interface TitleFacts {
  /** The year reported on; the year planned for where the headline names a plan alone. */
  year: number;
  /** The year whose plan the headline names, else null. */
  planYear: number | null;
  period: Period;
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
  if (line.length > TITLE_LENGTH || /[。；>＞]|当前位置/.test(line)) return false;
  if (/^[（(]?[一二三四五六七八九十]{1,3}[、）)]|^\d{1,2}[.、]\D/.test(line)) return false;
  return yearsIn(line).length > 0 && REPORT.test(line);
}

/** Reads the years off a headline. Throws {@link ReportTextError} where it names none. */
export function readTitle(title: string): TitleFacts {
  const years = yearsIn(title);
  const [first] = years;
  if (first === undefined) {
    throw new ReportTextError(
      'no_title',
      'Put a headline that names the year above the text, such as 某街道2023年工作总结.',
    );
  }
  const range = new RegExp(`(${YEAR})年?(?:[-—–－~～至]+|到)(${YEAR})年`).exec(title);
  const fromYear = readYear(range?.[1] ?? '');
  const toYear = readYear(range?.[2] ?? '');
  const isRange = fromYear !== null && toYear !== null && fromYear < toYear;
  const planOnly = PLAN.test(title) && !/总结|报告|回顾|情况/.test(title);
  const year = isRange ? toYear : first.year;
  const planned = years.find((mention) => mention.year > year && PLAN.test(mention.after));
  return {
    year,
    planYear: planOnly ? year : (planned?.year ?? null),
    period: isRange ? 'years' : /[上下]半年/.test(title) ? 'half_year' : 'year',
    fromYear: isRange ? fromYear : null,
    toYear: isRange ? toYear : null,
    planOnly,
  };
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
