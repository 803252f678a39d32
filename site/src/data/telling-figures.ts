import { placesOf } from './places.ts';
import type { PlacedFigure, Report } from './view-models.ts';

/** Longer ones do not stand well as a large number with a caption. */
const LONGEST = { text: 10, label: 14 };

/** A length of time or a place in an order is no quantity. */
const NO_QUANTITY = new Set(['年', '个月', '个工作日', '工作日', '天', '小时', '分钟', '名次']);

const SHARES = new Set(['%', '‰', '百分点']);

/**
 * The figures of a report that tell most by themselves, in reading order; fewer where there are fewer.
 *
 * Eligible is what the summary says was reached, named and short. Large amounts and shares come first. Each
 * label comes once; a second figure of the same unit or the same achievement gives way to one of another.
 */
export function tellingFigures(report: Pick<Report, 'sections' | 'figures'>, count: number): PlacedFigure[] {
  const summary = anchorsOfSummary(report);
  const left = report.figures.filter((figure) => summary.has(figure.anchor) && tells(figure));
  const chosen: PlacedFigure[] = [];
  while (chosen.length < count) {
    const weight = (figure: PlacedFigure) =>
      weightOf(figure) -
      chosen.filter(({ baseUnit }) => baseUnit === figure.baseUnit).length -
      chosen.filter(({ anchor }) => anchor === figure.anchor).length;
    const candidates = left.filter(({ label }) => !chosen.some((other) => other.label === label));
    const [first, ...others] = candidates;
    if (!first) break;
    chosen.push(others.reduce((best, next) => (weight(next) > weight(best) ? next : best), first));
  }
  return report.figures.filter((figure) => chosen.includes(figure));
}

function anchorsOfSummary(report: Pick<Report, 'sections'>): Set<string> {
  const inSummary = placesOf(report).filter(({ piece, above }) => {
    const section = piece.type === 'section' ? piece : above.at(-1);
    return section?.part === 'summary';
  });
  return new Set(inSummary.map(({ piece }) => piece.anchor));
}

const tells = ({ status, label = '', text, baseUnit, unit }: PlacedFigure): boolean =>
  status === 'actual' &&
  label !== '' &&
  label.length <= LONGEST.label &&
  text.length <= LONGEST.text &&
  /\d/.test(text) &&
  !NO_QUANTITY.has(baseUnit ?? unit ?? '');

/** In orders of magnitude; less where a label of a word or two leaves open what is meant. */
const weightOf = (figure: PlacedFigure) => magnitudeOf(figure) - ((figure.label ?? '').length > 2 ? 0 : 1);

function magnitudeOf({ value, baseUnit = '', direction }: PlacedFigure): number {
  // A share is understood at a glance: a change or a whole tells as much as ten thousand things do.
  if (SHARES.has(baseUnit)) return direction ? 4 : 3 + Math.min(value, 100) / 100;
  const magnitude = Math.log10(Math.abs(value) + 1);
  // Sums of money run to many digits: a hundred million tells no more than ten thousand things.
  return baseUnit === '元' ? magnitude / 2 : magnitude;
}
