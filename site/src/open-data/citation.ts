import { type Place, trailOf } from '../data/places.ts';
import type { Report } from '../data/view-models.ts';
import { formatDate, isoDate } from '../format.ts';
import { placePath, reportPath } from '../paths.ts';
import { absolute } from './addresses.ts';
import { markedTitle } from './notes.ts';
import { publishedDay } from './published-day.ts';

/** Stands where the day of access belongs; the reader's browser replaces it, and without one it reads as a prompt. */
export const ACCESS_DATE = '引用日期';

/** How to cite a report, or a place in it. */
export interface Citation {
  /**
   * GB/T 7714—2015, 4.6, electronic resource; `[R/OL]` is a report online. A report on a page has no page numbers:
   * the names of the sections on the way to the place stand where they would.
   */
  standard: string;
  /** The same in plain words. */
  plain: string;
}

export function toCitation(report: Report, origin: string, place?: Place): Citation {
  const { office } = report;
  const title = markedTitle(report);
  const url = absolute(origin, place ? placePath(report, place.piece.anchor) : reportPath(report));
  const trail = place ? trailOf(place).join(' > ') : '';
  const day = publishedDay(report);
  const where = trail === '' ? '' : `${day.getUTCFullYear()}: ${trail}`;
  return {
    standard: `${office.name}. ${title}[R/OL]. ${where}(${isoDate(day)})[${ACCESS_DATE}]. ${url}.`,
    plain: `${office.name}：《${title}》${trail === '' ? '' : `，“${trail}”`}，${formatDate(day)}，${url}`,
  };
}
