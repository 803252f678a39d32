import { type Chart, chartsOf, HONOR_ORDER, MIN_BARS } from './charts.ts';
import { tellingFigures } from './telling-figures.ts';
import type { Figure, Honor, Item, PlacedFigure, Report, Section } from './view-models.ts';

/*
 * What a report shows on one sheet of A4, 一图读懂. The sheet holds so much and no more: what goes on it is chosen
 * here, so that nothing is cut off on paper however long the report is.
 */

/** A field of work with what was done or is promised in it. */
export interface Area {
  name: string;
  anchor: string;
  lines: readonly Line[];
  /** How many more there are than lines. */
  more: number;
}

export interface Line {
  text: string;
  anchor: string;
  /** The number a promise can be held to. */
  target?: Figure;
}

export interface Poster {
  numbers: readonly PlacedFigure[];
  charts: readonly Chart[];
  done: readonly Area[];
  planned: readonly Area[];
  /** The highest first. */
  honors: readonly Honor[];
  moreHonors: number;
}

/** Lines are those of one field; where there are few fields, theirs share what room is left. */
const MOST = { numbers: 6, charts: 2, bars: 5, areas: 6, done: 3, promises: 2, honorLines: 11 };
/** In characters: the name of a field and an honor in two lines of their column, all else in one. */
const LONGEST = { name: 26, line: 17, target: 17, bar: 11, baseline: 4, honor: 32, honorLine: 16 };

export function posterOf(report: Report): Poster {
  const honors = tellingHonors(report);
  return {
    numbers: tellingFigures(report, MOST.numbers),
    charts: tellingCharts(report),
    done: areasOf(report.sections.flatMap(outermostSummaries), MOST.done),
    planned: areasOf(report.plans, MOST.promises),
    honors,
    moreHonors: report.honors.length - honors.length,
  };
}

/** The highest honors, as many as there is room for. */
function tellingHonors(report: Report): Honor[] {
  let room = MOST.honorLines;
  return report.honors
    .toSorted((a, b) => rankOf(a) - rankOf(b))
    .map(({ title, recipient, ...honor }) => ({
      ...honor,
      title: shorten(title, LONGEST.honor),
      ...(recipient && { recipient: shorten(recipient, LONGEST.honorLine) }),
    }))
    .filter(({ title, recipient }) => {
      room -= Math.ceil(title.length / LONGEST.honorLine) + (recipient ? 1 : 0);
      return room >= 0;
    });
}

const rankOf = ({ level }: Honor) => HONOR_ORDER.indexOf(level);

/** Pictures of what was done, those that say most first, as many as there is room for. */
function tellingCharts(report: Report): Chart[] {
  const charts = chartsOf(report)
    .done.map(shortened)
    .filter(isPicture)
    .sort((a, b) => barsOf(b) - barsOf(a));
  let room = MOST.bars;
  return charts
    .filter((chart) => {
      const hasRoom = barsOf(chart) <= room;
      if (hasRoom) room -= barsOf(chart);
      return hasRoom;
    })
    .slice(0, MOST.charts);
}

const barsOf = (chart: Chart) => (chart.kind === 'progress' ? chart.rows : chart.figures).length;

/** Keeps the largest numbers, up or down, of what can be named in a line. */
function shortened(chart: Chart): Chart {
  if (chart.kind === 'progress') {
    const rows = chart.rows.filter(({ name }) => name.length <= LONGEST.bar);
    return { ...chart, rows: rows.slice(0, MOST.bars) };
  }
  const short = chart.figures.filter(
    ({ label, baseline = '' }) => label.length <= LONGEST.bar && baseline.length <= LONGEST.baseline,
  );
  const kept = new Set(short.toSorted((a, b) => b.value - a.value).slice(0, MOST.bars));
  return { ...chart, figures: short.filter((figure) => kept.has(figure)) };
}

const isPicture = (chart: Chart) => barsOf(chart) >= (chart.kind === 'progress' ? 1 : MIN_BARS);

const outermostSummaries = (section: Section): Section[] =>
  section.part === 'summary' ? [section] : subsectionsOf(section).flatMap(outermostSummaries);

const subsectionsOf = ({ content }: Section): Section[] =>
  content.filter((piece) => piece.type === 'section');

/** What is owned up to, explained or thanked for is read in the report itself. */
const isWork = ({ kind, heading }: Section) =>
  heading !== '' && (kind === 'review' || kind === 'plan' || kind === 'targets');

/** From the outermost level of sections that tells several fields of work apart. */
function areasOf(outermost: readonly Section[], mostLines: number): Area[] {
  let level = outermost;
  while (level.filter(isWork).length < 3) {
    const below = level.flatMap((section) =>
      subsectionsOf(section).some(isWork) ? subsectionsOf(section) : [section],
    );
    if (below.length === level.length && below.every((section, index) => section === level[index])) break;
    level = below;
  }
  const sections = level.filter(isWork).slice(0, MOST.areas);
  const most = sections.length > 2 ? mostLines : mostLines * 2;
  return sections.map((section) => {
    const lines = section.content.flatMap(toLine);
    return {
      name: shorten(section.heading, LONGEST.name),
      anchor: section.anchor,
      lines: lines.slice(0, most),
      more: Math.max(0, lines.length - most),
    };
  });
}

function toLine(piece: Section | Item): Line[] {
  const name = piece.type === 'section' ? piece.heading : piece.topic;
  const text = name === '' ? (piece.text.split(/[，,。；;：:！\n]/)[0] ?? '').trim() : name;
  if (text === '') return [];
  const target =
    piece.type === 'plan-item'
      ? piece.figures.find(({ label = '', text: said }) => isClear(label) && fits(label + said))
      : undefined;
  return [{ text: shorten(text, LONGEST.line), anchor: piece.anchor, ...(target && { target }) }];
}

/** A word or two do not say of what the number is. */
const isClear = (label: string) => label.length > 2;
const fits = (target: string) => target.length <= LONGEST.target;

/** As many of the first clauses as there is room for. */
function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const clauses = text.slice(0, length).split(/(?=[，,；;：:、])/);
  const whole = clauses.slice(0, -1).join('');
  return whole.length > length / 3 ? whole : `${text.slice(0, length - 1)}…`;
}
