import { themesOf } from './themes.ts';
import type { HonorLevel, PlacedFigure, Report, ReportHead, Theme } from './view-models.ts';

/** A figure that two reports both tell. */
export interface ComparedFigure {
  label: string;
  earlier: PlacedFigure;
  later: PlacedFigure;
  /** From the earlier to the later; absent where one of them is no exact single number. */
  change?: { difference: number; percent?: number };
}

export interface ComparedTheme {
  theme: Theme;
  earlier: readonly string[];
  later: readonly string[];
}

/** Two reports of one office, side by side. */
export interface Comparison {
  figures: readonly ComparedFigure[];
  themes: readonly Theme[];
}

/** Every two reports of an office, each pair once. */
export const pairsOf = (reports: readonly ReportHead[]): { earlier: ReportHead; later: ReportHead }[] =>
  reports.flatMap((later, index) => reports.slice(index + 1).map((earlier) => ({ earlier, later })));

/** What the summaries of two reports have in common to be compared by. */
export function compareReports(earlier: Report, later: Report): Comparison {
  const themes = new Set([...themesOf(later, 'summary').keys(), ...themesOf(earlier, 'summary').keys()]);
  return { figures: comparedFigures(earlier, later), themes: [...themes] };
}

/**
 * Figures of one name and unit. A name that a report uses twice for the same unit tells nothing of which is meant,
 * and is left out.
 */
function comparedFigures(earlier: Report, later: Report): ComparedFigure[] {
  const before = namedFigures(earlier);
  return [...namedFigures(later)].flatMap(([name, figure]) => {
    const former = before.get(name);
    if (!former || !figure.label) return [];
    const change = changeBetween(former, figure);
    return [{ label: figure.label, earlier: former, later: figure, ...(change && { change }) }];
  });
}

function namedFigures({ figures }: Report): Map<string, PlacedFigure> {
  const named = new Map<string, PlacedFigure>();
  const ambiguous = new Set<string>();
  for (const figure of figures) {
    if (!figure.label || figure.status !== 'actual') continue;
    const name = [figure.label, figure.baseUnit, figure.direction, figure.baseline].join('\n');
    if (named.has(name)) ambiguous.add(name);
    named.set(name, figure);
  }
  for (const name of ambiguous) named.delete(name);
  return named;
}

function changeBetween(earlier: PlacedFigure, later: PlacedFigure): ComparedFigure['change'] {
  if (!isExact(earlier) || !isExact(later)) return undefined;
  // Taken in whole numbers of the last printed digit, so that 0.3 - 0.1 is 0.2.
  const difference = Number((later.value - earlier.value).toPrecision(12));
  const isShare = /^[%‰]|百分点/.test(later.baseUnit ?? '');
  return {
    difference,
    ...(!isShare && earlier.value > 0 && { percent: (difference / earlier.value) * 100 }),
  };
}

const isExact = ({ qualifier, valueTo, direction }: PlacedFigure) =>
  qualifier === 'exact' && valueTo === undefined && direction === undefined;

/** How many honors of each level a report tells, those that are only counted included. */
export function honorCounts({ honors }: Pick<Report, 'honors'>): Map<HonorLevel, number> {
  const counts = new Map<HonorLevel, number>();
  for (const { level, count = 1 } of honors) counts.set(level, (counts.get(level) ?? 0) + count);
  return counts;
}
