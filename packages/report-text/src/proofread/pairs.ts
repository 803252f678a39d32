import type { Slip } from './model.ts';

/** Half-width brackets pair with full-width ones: their width is another rule's. */
const PARTNER: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '《': '》',
  '〈': '〉',
  '（': '）',
  '【': '】',
  '「': '」',
  '『': '』',
  '〔': '〕',
};
const OPENING: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(PARTNER).map(([opening, closing]) => [closing, opening]),
);
const FULL_WIDTH: Readonly<Record<string, string>> = { '(': '（', ')': '）' };
const MARK = /[“”‘’《》〈〉（）()【】「」『』〔〕]/g;
/** 1）, 二）, a): numbers of notes and items, closed by a bracket that none opens. */
const NUMBERED = /(?:^|[\s。；，、：:;,.])(?:\d{1,2}|[一二三四五六七八九十]{1,3}|[a-zA-Z])$/;
const NAMES: Readonly<Record<string, string>> = {
  '“': '引号',
  '‘': '引号',
  '「': '引号',
  '『': '引号',
  '《': '书名号',
  '〈': '书名号',
};
const nameOf = (mark: string): string => NAMES[OPENING[mark] ?? mark] ?? '括号';
/** How many characters after a lone mark, or before it, tell which one it is. */
const AROUND = 8;

/** The longest quotation of which both marks are taken for a pair that was typed wrong. */
const QUOTED = 40;

interface Open {
  mark: string;
  at: number;
  /** Whether another pair was closed around it before its own. */
  isCrossed: boolean;
}

/** Quotation marks and brackets without partner, or crossed (GB/T 15834-2011, 4.8 to 4.10), paragraph by paragraph. */
export function unpairedMarks(text: string): Slip[] {
  const paragraphs = [...text.matchAll(/[^\n\u2028]+/g)];
  return paragraphs.flatMap((paragraph, index) => {
    const next = paragraphs[index + 1]?.[0].trimStart() ?? '';
    return unpairedIn(paragraph[0], next).map((slip) => ({
      ...slip,
      start: slip.start + paragraph.index,
      end: slip.end + paragraph.index,
    }));
  });
}

function unpairedIn(paragraph: string, next: string): Slip[] {
  const slips: Slip[] = [];
  const lone: Lone[] = [];
  const stack: Open[] = [];
  /** What is open by kind of mark, the innermost last; also what was crossed, so that its closing mark is known. */
  const open = new Map<string, Open[]>(Object.keys(PARTNER).map((mark) => [mark, []]));
  for (const match of paragraph.matchAll(MARK)) {
    const mark = FULL_WIDTH[match[0]] ?? match[0];
    const at = match.index;
    if (mark === '’' && isApostrophe(paragraph, at)) continue;
    const opening = OPENING[mark];
    if (opening === undefined) {
      const opened = { mark, at, isCrossed: false };
      stack.push(opened);
      open.get(mark)?.push(opened);
      continue;
    }
    const partner = open.get(opening)?.pop();
    if (partner?.isCrossed === true) {
      const message = `这对${nameOf(mark)}与其他引号或括号交叉了，请调整先后。`;
      slips.push(unpaired(partner.at, at + 1, message));
    } else if (partner !== undefined) {
      for (let top = stack.pop(); top !== undefined && top !== partner; top = stack.pop())
        top.isCrossed = true;
    } else if (!(mark === '）' && NUMBERED.test(paragraph.slice(Math.max(0, at - 5), at)))) {
      lone.push({ mark: match[0], at, isOpening: false });
    }
  }
  // A quotation of several paragraphs opens each anew and is closed once.
  if (next.startsWith('“')) open.get('“')?.pop();
  for (const { mark, at } of [...open.values()].flat()) lone.push({ mark, at, isOpening: true });
  return [...slips, ...loneSlips(paragraph, lone)];
}

interface Lone {
  mark: string;
  at: number;
  isOpening: boolean;
}

/** Two of a direction, one shortly after the other, are one pair of which one was typed wrong. */
function loneSlips(paragraph: string, lone: readonly Lone[]): Slip[] {
  const slips: Slip[] = [];
  const inOrder = lone.toSorted((one, other) => one.at - other.at);
  for (let index = 0; index < inOrder.length; index++) {
    const one = inOrder[index];
    const next = inOrder[index + 1];
    if (one === undefined) break;
    const { mark, at, isOpening } = one;
    if (next?.mark === mark && next.at - at <= QUOTED) {
      const wrong = isOpening ? '后一个应为右' : '前一个应为左';
      const message = `这两个${nameOf(mark)}方向相同，${wrong}${nameOf(mark)}，请改正。`;
      slips.push(unpaired(at, next.at + 1, message));
      index++;
    } else if (isOpening) {
      const message = `左${nameOf(mark)}后面没有与它成对的右${nameOf(mark)}，请补上或删去。`;
      slips.push(unpaired(at, Math.min(paragraph.length, at + 1 + AROUND), message));
    } else {
      const message = `右${nameOf(mark)}前面没有与它成对的左${nameOf(mark)}，请补上或删去。`;
      slips.push(unpaired(Math.max(0, at - AROUND), at + 1, message));
    }
  }
  return slips;
}

/** People’s, ’23. */
const isApostrophe = (paragraph: string, at: number): boolean =>
  /[A-Za-z\d]/.test(paragraph.charAt(at - 1) + paragraph.charAt(at + 1)) &&
  !/[\u4e00-\u9fff]/.test(paragraph.charAt(at + 1));

const unpaired = (start: number, end: number, message: string): Slip => ({
  code: 'unpaired',
  severity: 'warning',
  start,
  end,
  message,
});
