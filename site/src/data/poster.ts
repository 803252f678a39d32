import { type Chart, chartsOf } from './charts.ts';
import { tellingFigures } from './telling-figures.ts';
import type { Figure, Honor, HonorLevel, Item, PlacedFigure, Report, Section } from './view-models.ts';

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

const MOST = { numbers: 6, charts: 2, bars: 6, areas: 6, lines: 3, promises: 3, honors: 6 };
/** In characters: a name in two lines of its column, a line in one. */
const LONGEST = { name: 26, line: 17, target: 10 };

export function posterOf(report: Report): Poster {
  const honors = report.honors.toSorted((a, b) => rankOf(a) - rankOf(b));
  return {
    numbers: tellingFigures(report, MOST.numbers),
    charts: tellingCharts(report),
    done: areasOf(report.sections.flatMap(outermostSummaries), MOST.lines),
    planned: areasOf(report.plans, MOST.promises),
    honors: honors.slice(0, MOST.honors),
    moreHonors: Math.max(0, honors.length - MOST.honors),
  };
}

const LEVELS: readonly HonorLevel[] = ['national', 'provincial', 'municipal', 'district', 'other'];
const rankOf = ({ level }: Honor) => LEVELS.indexOf(level);

/** Pictures of what was done, those that say most first, as many as there is room for. */
function tellingCharts(report: Report): Chart[] {
  const charts = chartsOf(report)
    .done.map(shortened)
    .sort((a, b) => barsOf(b) - barsOf(a));
  let room = MOST.bars;
  return charts
    .filter((chart) => {
      const fits = barsOf(chart) <= room;
      if (fits) room -= barsOf(chart);
      return fits;
    })
    .slice(0, MOST.charts);
}

const barsOf = (chart: Chart) => (chart.kind === 'progress' ? chart.rows : chart.figures).length;

/** Keeps what stands out: the largest in each direction. */
function shortened(chart: Chart): Chart {
  if (chart.kind === 'progress') return { ...chart, rows: chart.rows.slice(0, MOST.bars) };
  const kept = new Set(chart.figures.toSorted((a, b) => b.value - a.value).slice(0, MOST.bars));
  return { ...chart, figures: chart.figures.filter((figure) => kept.has(figure)) };
}

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
  return level
    .filter(isWork)
    .slice(0, MOST.areas)
    .map((section) => {
      const lines = section.content.flatMap(toLine);
      return {
        name: shorten(section.heading, LONGEST.name),
        anchor: section.anchor,
        lines: lines.slice(0, mostLines),
        more: Math.max(0, lines.length - mostLines),
      };
    });
}

function toLine(piece: Section | Item): Line[] {
  const name = piece.type === 'section' ? piece.heading : piece.topic;
  const text = name === '' ? (piece.text.split(/[，,。；;：:！\n]/)[0] ?? '').trim() : name;
  if (text === '') return [];
  const target =
    piece.type === 'plan-item'
      ? piece.figures.find(({ label, text: said }) => label && said.length <= LONGEST.target)
      : undefined;
  return [{ text: shorten(text, LONGEST.line), anchor: piece.anchor, ...(target && { target }) }];
}

const shorten = (text: string, length: number) =>
  text.length <= length ? text : `${text.slice(0, length - 1)}…`;
