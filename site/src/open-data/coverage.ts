import type { ReportHead } from '../data/view-models.ts';

/** First and last day, `YYYY-MM-DD`, of some stretch of time. */
export interface Coverage {
  from: string;
  to: string;
}

/** The days that a report reports on. */
export function coverageOf({ period, year, slug }: Pick<ReportHead, 'period' | 'year' | 'slug'>): Coverage {
  switch (period) {
    case 'year':
      return wholeYears(year, year);
    case 'half_year':
      return { from: `${year}-01-01`, to: `${year}-06-30` };
    case 'years': {
      // The address of such a report is made of its first and last year.
      const [first = year, last = year] = slug.split('-').map(Number);
      return wholeYears(first, last);
    }
  }
}

export const wholeYears = (first: number, last: number): Coverage => ({
  from: `${first}-01-01`,
  to: `${last}-12-31`,
});
