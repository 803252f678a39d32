import { figuresOverYears, type Point, type Series } from './charts.ts';
import { themesOf } from './themes.ts';
import type { PlacedFigure, Report, ReportHead, Theme } from './view-models.ts';

/** One measure that two reports both tell. */
export interface ComparedSeries extends Series {
  earlier: Point;
  later: Point;
  /** From the earlier to the later; absent where one of them is no exact amount. */
  change?: Change;
}

export interface Change {
  /** In the unit of the figures; of shares, in percentage points. */
  difference: number;
  /** Of the earlier amount; absent for shares and where the earlier amount is 0. */
  percent?: number;
}

/** Two reports of one office, side by side. */
export interface Comparison {
  series: readonly ComparedSeries[];
  /** The themes of either summary, those of the later report first. */
  themes: readonly Theme[];
}

/** Every two reports of an office that can be compared: of whole years, or of half years. */
export const pairsOf = (reports: readonly ReportHead[]): { earlier: ReportHead; later: ReportHead }[] =>
  reports.flatMap((later, index) =>
    reports
      .slice(index + 1)
      .filter(({ period, year }) => period === later.period && year < later.year)
      .map((earlier) => ({ earlier, later })),
  );

export function compareReports(earlier: Report, later: Report): Comparison {
  const themes = new Set([...themesOf(later, 'summary').keys(), ...themesOf(earlier, 'summary').keys()]);
  return {
    series: figuresOverYears([earlier, later]).flatMap((series) => {
      const before = series.points.find(({ report }) => report.id === earlier.id);
      const after = series.points.find(({ report, year }) => report.id === later.id && year === later.year);
      // A rise beside a rise is no comparison of amounts.
      if (!before || !after || after.figure.direction) return [];
      const change = changeBetween(before.figure, after.figure);
      return [{ ...series, earlier: before, later: after, ...(change && { change }) }];
    }),
    themes: [...themes],
  };
}

function changeBetween(earlier: PlacedFigure, later: PlacedFigure): Change | undefined {
  if (!isExact(earlier) || !isExact(later)) return undefined;
  // 96.5 - 94.8 is 1.7 to a reader, and 1.7000000000000028 to a computer.
  const difference = Number((later.value - earlier.value).toPrecision(12));
  const isShare = /^[%‰]|百分点/.test(later.baseUnit ?? '');
  return {
    difference,
    ...(!isShare && earlier.value > 0 && { percent: (difference / earlier.value) * 100 }),
  };
}

const isExact = ({ qualifier, valueTo }: PlacedFigure) => qualifier === 'exact' && valueTo === undefined;
