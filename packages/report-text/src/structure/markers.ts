import { readChineseNumeral } from '../text/numbers.ts';

/** A number that opens a section. */
export interface Marker {
  /** Where it stands in its paragraph, without the white space after it. */
  start: number;
  end: number;
  /** How deep its form usually stands: 一、 above （一） above `1.`; it nests, it is no absolute level. */
  rank: number;
  number: number;
}

/** The rank of parts that bear no number, and of 第一部分. */
export const PART_RANK = 0;
/** From this rank on, markers number the items of a list as often as sections. */
export const ITEM_RANK = 3;

const NUMERAL = '[一二三四五六七八九十]{1,3}';
const FORMS: readonly { rank: number; pattern: string; inline: boolean }[] = [
  { rank: PART_RANK, pattern: `第(${NUMERAL})部分[、：]?`, inline: true },
  { rank: 1, pattern: `(${NUMERAL})、`, inline: true },
  { rank: 2, pattern: `（(${NUMERAL})）、?`, inline: true },
  { rank: 3, pattern: '(\\d{1,2})[.、](?!\\d)', inline: false },
  { rank: 4, pattern: '（(\\d{1,2})）', inline: false },
];
const ANY = new RegExp(FORMS.map(({ pattern }) => pattern).join('|'), 'g');

/**
 * Finds the markers in one normalised paragraph: one at its very start, and, for pages whose whole text
 * is one line, those further in that carry the numbering on. `numbering` holds the last number of every
 * rank and is kept up to date.
 */
export function findMarkers(paragraph: string, numbering: Map<number, number>): readonly Marker[] {
  const markers: Marker[] = [];
  for (const match of paragraph.matchAll(ANY)) {
    const groupAt = match.slice(1).findIndex((group) => group !== undefined);
    const form = FORMS[groupAt];
    const printed = match[groupAt + 1];
    if (form === undefined || printed === undefined) continue;
    const number = /\d/.test(printed) ? Number(printed) : readChineseNumeral(printed);
    if (number === null) continue;
    const marker = { start: match.index, end: match.index + match[0].length, rank: form.rank, number };
    if (marker.start > 0 && !(form.inline && carriesOn(marker, paragraph, markers.at(-1), numbering)))
      continue;
    for (const rank of numbering.keys()) if (rank > marker.rank) numbering.delete(rank);
    numbering.set(marker.rank, number);
    markers.push(marker);
  }
  return markers;
}

function carriesOn(
  marker: Marker,
  paragraph: string,
  before: Marker | undefined,
  numbering: ReadonlyMap<number, number>,
): boolean {
  const next = (numbering.get(marker.rank) ?? 0) + 1;
  if (marker.number !== 1 && marker.number !== next) return false;
  if (/[。；：！？\s]/.test(paragraph.charAt(marker.start - 1))) return true;
  // 一、2023年工作总结(一)聚焦…: the heading of a part may run straight into its first section.
  return (
    before !== undefined &&
    marker.rank > before.rank &&
    marker.number === 1 &&
    marker.start - before.end <= 30 &&
    !/[，。；]/.test(paragraph.slice(before.end, marker.start))
  );
}

/** The number that a normalised marker as printed stands for, and its form; null where it is no number. */
export function readMarkerNumber(marker: string): { form: string; number: number } | null {
  const [digits] = /[一二三四五六七八九十]{1,3}|\d{1,2}|[①-⑳]/.exec(marker) ?? [];
  if (digits === undefined) return null;
  const number = /^\d/.test(digits)
    ? Number(digits)
    : /^[①-⑳]/.test(digits)
      ? digits.charCodeAt(0) - 0x245f
      : readChineseNumeral(digits);
  return number === null ? null : { form: marker.trim().replace(digits, '#'), number };
}
