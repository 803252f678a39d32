import { readChineseNumeral } from '../text/numbers.ts';
import type { Slip } from './model.ts';

/** 一是…二是…, 一要…二要… and ①②③, where a clause begins. */
const ORDINAL = /(?<=^|[。；：，！？\s])([一二三四五六七八九十]{1,2})([是要])|([①-⑳])/g;

/** Enumerations within a normalised text that skip or repeat a number; the first may carry on one from before. */
export function ordinalSlips(normalised: string): Slip[] {
  const last = new Map<string, number>();
  return [...normalised.matchAll(ORDINAL)].flatMap((match) => {
    const [words, numeral = '', form = '①', circled] = match;
    const number =
      circled === undefined ? readChineseNumeral(numeral) : circled.charCodeAt(0) - '①'.charCodeAt(0) + 1;
    if (number === null) return [];
    const before = last.get(form);
    last.set(form, number);
    if (before === undefined || number === before + 1 || number === 1) return [];
    return [
      {
        code: 'numbering',
        severity: 'warning',
        start: match.index,
        end: match.index + words.length,
        message: `序号“${words}”${number <= before ? '重复' : '之前有跳号'}，请核对。`,
      },
    ];
  });
}
