import { readChineseNumeral } from '../text/numbers.ts';
import type { Slip } from './model.ts';

/** 一是, 一要 (not 四要素) and ① where a clause begins; 第一，（一）（1） and 1. where a sentence does. */
const FORMS: readonly RegExp[] = [
  /(?<=^|[。；：，！？\s])([一二三四五六七八九十]{1,2})是/g,
  /(?<=^|[。；：，！？\s])([一二三四五六七八九十]{1,2})要(?![素求点件害领义])/g,
  /([①-⑳])/g,
  /(?<=^|[。；：\s])第([一二三四五六七八九十]{1,2})，/g,
  /(?<=^|[。；：\s])（([一二三四五六七八九十]{1,3})）/g,
  /(?<=^|[。；：\s])（(\d{1,2})）/g,
  /(?<=^|[。；：\s])(\d{1,2})[.、](?!\d)/g,
];
/** What brackets hold may count for itself: 二是抓环境（一是绿化，二是亮化）. */
const ASIDE = /（([^（）]{4,})）/g;

/**
 * Enumerations within a normalised text that skip or repeat a number; the first may carry on one from before.
 *
 * @param marker what numbers the text itself, such as 二是
 */
export function ordinalSlips(normalised: string, marker: string): Slip[] {
  const outside = normalised.replace(ASIDE, ({ length }) => '*'.repeat(length));
  const numbered = slipsIn(`${marker}${outside}`).map((slip) => {
    return { ...slip, start: slip.start - marker.length, end: slip.end - marker.length };
  });
  const asides = [...normalised.matchAll(ASIDE)].flatMap(({ 1: words = '', index }) =>
    slipsIn(words).map((slip) => ({ ...slip, start: slip.start + index + 1, end: slip.end + index + 1 })),
  );
  return [...numbered, ...asides];
}

const slipsIn = (text: string): Slip[] =>
  FORMS.flatMap((form) => {
    let last: number | null = null;
    return [...text.matchAll(form)].flatMap(({ 0: words, 1: printed = '', index: start }): Slip[] => {
      const number = numberOf(printed);
      const before = last;
      last = number;
      if (number === null || before === null || number === before + 1 || number === 1) return [];
      const message = `序号“${words}”${number <= before ? '重复' : '之前有跳号'}，请核对。`;
      return [{ code: 'numbering', severity: 'warning', start, end: start + words.length, message }];
    });
  });

function numberOf(printed: string): number | null {
  if (/[①-⑳]/.test(printed)) return printed.charCodeAt(0) - '①'.charCodeAt(0) + 1;
  return /\d/.test(printed) ? Number(printed) : readChineseNumeral(printed);
}
