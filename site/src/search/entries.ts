import { type Place, nameOf, placesOf, trailOf } from '../data/places.ts';
import type { Paragraph } from '../data/running-text.ts';
import type { Honor, Report } from '../data/view-models.ts';
import { paragraphAnchor, placePath, reportPath } from '../paths.ts';
import type { Entry } from './index-format.ts';

/**
 * What can be found in a report, in reading order. A section or item is found by its first paragraph, its name
 * included; each further paragraph by itself. Figures are found by the sentence they stand in.
 */
export function entriesOf(report: Report): Entry[] {
  const { office, title, time } = report;
  const whole: Entry = {
    path: reportPath(report),
    kind: 'report',
    trail: [],
    name: title,
    text: `${office.name} ${time}`,
  };
  const places = placesOf(report);
  const trails = new Map(places.map((place) => [place.piece.anchor, trailOf(place)]));
  return [
    whole,
    ...places.flatMap((place) => paragraphEntries(report, place)),
    ...report.honors.map((honor) => honorEntry(report, honor, trails)),
  ];
}

function paragraphEntries(report: Report, place: Place): Entry[] {
  const { piece, theme } = place;
  const name = nameOf(piece);
  const trail = trailOf(place).slice(0, name === '' ? undefined : -1);
  const [first = '', ...others] = piece.paragraphs.map(textOf);
  const shared = { kind: piece.type, ...(theme && { theme }) };
  return [
    ...(name + first === ''
      ? []
      : [{ ...shared, path: placePath(report, piece.anchor), trail, name, text: first }]),
    ...others.map((text, index) => ({
      ...shared,
      path: placePath(report, paragraphAnchor(piece.anchor, index + 1)),
      trail: trailOf(place),
      name: '',
      text,
    })),
  ];
}

function honorEntry(report: Report, honor: Honor, trails: ReadonlyMap<string, string[]>): Entry {
  const { title, level, recipient, grantedBy, rank, place } = honor;
  return {
    path: place ? placePath(report, place.anchor) : reportPath(report, 'honors'),
    kind: `honor-${level}`,
    trail: (place && trails.get(place.anchor)) ?? [],
    name: title,
    text: [recipient, grantedBy, rank].filter((known) => known !== undefined).join(' '),
  };
}

/** A paragraph as its page shows it, without the indent it has in the official text. */
const textOf = (paragraph: Paragraph): string =>
  paragraph
    .map((line) => line.map(({ text }) => text).join(''))
    .join('\n')
    .trim();
