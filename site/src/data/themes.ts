import { type Place, placesOf } from './places.ts';
import type { Item, Report, ReportHead, Section, Theme } from './view-models.ts';

/** What an office reports and plans for one theme, a year at a time, latest first. */
export interface ThemeYear {
  year: number;
  /** The report that planned for the year, and what it planned. */
  planned?: ThemeEntries;
  /** The report on the year, and what it says was done. */
  done?: ThemeEntries;
}

export interface ThemeEntries {
  report: Report;
  /** The outermost sections of the theme. */
  sections: readonly Section[];
  items: readonly Item[];
}

/** The themes a report's sections have, with what stands under each. */
export function themesOf(report: Report, part: 'summary' | 'plan'): Map<Theme, ThemeEntries> {
  const themes = new Map<Theme, { report: Report; sections: Section[]; items: Item[] }>();
  for (const { piece, above, theme } of placesOf(report)) {
    if (theme === undefined || partOf(piece, above) !== part) continue;
    const entries = themes.get(theme) ?? { report, sections: [], items: [] };
    themes.set(theme, entries);
    if (piece.type !== 'section') entries.items.push(piece);
    else if (piece.theme === theme && !above.some((section) => section.theme === theme))
      entries.sections.push(piece);
  }
  return themes;
}

const partOf = (piece: Place['piece'], above: Place['above']) =>
  piece.type === 'section' ? piece.part : above.at(-1)?.part;

/** The years of one theme, of the reports on whole years; latest first. */
export function themeYears(reports: readonly Report[], theme: Theme): ThemeYear[] {
  const years = new Map<number, ThemeYear>();
  const at = (year: number): ThemeYear => {
    const found = years.get(year) ?? { year };
    years.set(year, found);
    return found;
  };
  for (const report of reports.filter(isOfYear)) {
    const done = themesOf(report, 'summary').get(theme);
    if (done) at(report.year).done = done;
    const planned = themesOf(report, 'plan').get(theme);
    if (planned) at(report.planYear ?? report.year + 1).planned = planned;
  }
  return [...years.values()].sort((a, b) => b.year - a.year);
}

const isOfYear = ({ period }: ReportHead) => period === 'year';
