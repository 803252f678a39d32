import type { Span } from '../model.ts';
import { readChineseNumeral } from '../text/numbers.ts';

/** A place in an order: 全区第一, 前两位. */
export interface Rank extends Span {
  value: number;
  /** Whether it is that place or a better one: 前三. */
  isAtMost: boolean;
  /** What the order is of, as printed: 全区. */
  scope: string | null;
}

const REGION = '全[国省市区县州盟旗镇街]|世界|全球|亚洲|国内|省内|市内|区内|县内';
const PLACE =
  `(?:(${REGION})(?:同[类级][^，。、第前]{0,8}|[^，。、第前]{0,6}中)?|(?<=排名|排位|位居|位列|名列|列|居|升至|跃居|跃升至|获|夺得))` +
  `(?:(第)([一二三四五六七八九十]{1,3}|\\d{1,3})(?:位|名|方阵)?|(前)([一二两三四五六七八九十]{1,3}|\\d{1,3})(?:位|名|强|列)?)`;
/** Finds the places in an order that a normalised text names. */
export function findRanks(text: string): readonly Rank[] {
  const ranks: Rank[] = [];
  for (const match of text.matchAll(new RegExp(PLACE, 'g'))) {
    const [printed, scope = null, , nth, , top] = match;
    const value = readPlace(nth ?? top ?? '');
    const end = match.index + printed.length;
    // 世界第一大港, 全国第二批: the words go on to name a thing.
    const isName = /\p{Script=Han}/u.test(text.charAt(end)) && !/^[的和及与等并，]/.test(text.slice(end));
    if (value === null || (isName && !/[位名]$/.test(printed))) continue;
    ranks.push({ start: match.index, end, value, isAtMost: top !== undefined, scope });
  }
  return ranks;
}

const readPlace = (digits: string): number | null =>
  /^\d+$/.test(digits) ? Number(digits) : readChineseNumeral(digits);
