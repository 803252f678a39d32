import type { Span } from '../model.ts';
import { readChineseNumeral } from '../text/numbers.ts';

const NUMERAL = '[一二三四五六七八九十]{1,3}';
/** What opens an item of a list without being a section's number: 一是 二要 —— ① （1） 1. 第一， ●. */
const OPENERS: readonly RegExp[] = [
  new RegExp(`(${NUMERAL})(?:是|要|则)`, 'y'),
  new RegExp(`第(${NUMERAL})[，、]`, 'y'),
  /([①-⑳])/y,
  /（(\d{1,2})）/y,
  /(\d{1,2})[.、](?!\d)/y,
];
const BULLET = /(?:[—–-]{2,}|[●•◆■◇□▲★·])\s*/y;
const CIRCLED = '①'.charCodeAt(0);
/** What may stand right before an opener in the middle of a paragraph. */
const BOUNDARY = /[。；：，！？…”）\s]/;

/** The marker a paragraph opens with as an item of a list, with the white space after it; empty where there is none. */
export function listMarker(text: string): string {
  const opener = OPENERS.map((form) => matchAt(form, text, 0)).find((match) => match !== null);
  const marker = opener?.[0] ?? matchAt(BULLET, text, 0)?.[0] ?? '';
  return marker === '' ? '' : marker + (/^\s*/.exec(text.slice(marker.length))?.[0] ?? '');
}

/**
 * Finds the items of a list printed within one normalised paragraph: …：一是…；二是…. At least two, numbered
 * from one without a gap, all of one form. Each span runs from its marker to the next one or to the end.
 */
export function findInlineList(text: string): readonly Span[] {
  for (const form of OPENERS) {
    const starts: number[] = [];
    const search = new RegExp(form.source, 'g');
    for (const match of text.matchAll(search)) {
      if (numberOf(match[1] ?? '') !== starts.length + 1) continue;
      // ①…②… may follow each other with nothing between.
      const isFree =
        match.index === 0 || BOUNDARY.test(text.charAt(match.index - 1)) || /[①-⑳]/.test(match[0]);
      if (isFree) starts.push(match.index);
    }
    if (starts.length >= 2)
      return starts.map((start, index) => ({ start, end: starts[index + 1] ?? text.length }));
  }
  return [];
}

function numberOf(printed: string): number | null {
  if (/^\d+$/.test(printed)) return Number(printed);
  if (/^[①-⑳]$/.test(printed)) return printed.charCodeAt(0) - CIRCLED + 1;
  return readChineseNumeral(printed);
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
