import { clausesOf, type Clause } from './clauses.ts';
import type { Qualifier, Span } from './model.ts';
import { markNames } from './names.ts';
import { readChineseDecimal } from './numbers.ts';
import { findRanks, type Rank } from './ranks.ts';
import { PER_CENT, RANK, unitAt, type Unit } from './units.ts';

/** A figure's characters and number, before its meaning is read off the words around it. */
export interface Quantity extends Span {
  clause: Clause;
  value: number;
  valueTo: number | null;
  unit: Unit;
  scale: string | null;
  qualifier: Qualifier;
  /** Whether the qualifier stands after the number: 以上, 以内. */
  isSaidAfter: boolean;
  direction: 'up' | 'down' | null;
}

const NUMBER =
  /百分之(?:\d+(?:\.\d+)?|[一二两三四五六七八九十百零点]+)|\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|一(?=番)|[二两三四五六七八九十百][一二两三四五六七八九十百千零〇]*/g;
const RANGE = /[-—–－~～至到](\d{1,12}(?:\.\d{1,6})?)/y;
const SCALE = /万亿|千亿|百亿|千万|百万|亿|万|千(?!克|米|瓦)|百(?!分点)/y;
const SCALES: Readonly<Record<string, number>> = {
  百: 1e2,
  千: 1e3,
  万: 1e4,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  百亿: 1e10,
  千亿: 1e11,
  万亿: 1e12,
};
const BEFORE: readonly { qualifier: Qualifier; words: RegExp }[] = [
  { qualifier: 'at_least', words: /(?:不低于|不少于|至少)$/ },
  { qualifier: 'at_most', words: /(?:不超过|不高于|不多于|至多)$/ },
  { qualifier: 'more_than', words: /(?:超过|突破|逾|(?<!赶)超)$/ },
  { qualifier: 'about', words: /(?:大约|(?<![节预签合])约)$/ },
  { qualifier: 'nearly', words: /(?:将近|接近|(?<![附靠最亲邻就])近)$/ },
];
const AFTER: Readonly<Record<string, Qualifier>> = {
  以上: 'at_least',
  以下: 'at_most',
  以内: 'at_most',
  左右: 'about',
  上下: 'about',
};
const DIRECTION =
  /(?:(净增|增长|增加|上升|上涨|提高|提升|延长|(?<!新)增)|(下降|减少|减量|下跌|回落|降低|压减|缩短|降))了?$/;
/** Verbs of work on things (提升3个公园) as much as of change, so that only with a rate they tell a change. */
const ONLY_OF_RATES = /提高|提升|降低|压减|^[增降]了?$/;

/** Finds the numbers of a normalised text that count, measure or rank something. */
export function findQuantities(text: string): readonly Quantity[] {
  const clauses = clausesOf(text);
  const isName = markNames(text);
  const ranks = findRanks(text).filter(({ start }) => isName[start] === 0);
  const quantities: Quantity[] = [];
  let clauseAt = 0;
  let rankAt = 0;
  let end = 0;
  const clauseOf = (at: number): Clause | undefined => {
    while ((clauses[clauseAt]?.end ?? Infinity) <= at) clauseAt++;
    return clauses[clauseAt];
  };
  const addRanksBefore = (limit: number): void => {
    for (let rank = ranks[rankAt]; rank !== undefined && rank.start <= limit; rank = ranks[++rankAt]) {
      const clause = clauseOf(rank.start);
      if (clause === undefined || rank.start < end) continue;
      quantities.push(rankQuantity(rank, clause));
      end = rank.end;
    }
  };
  for (const match of text.matchAll(NUMBER)) {
    addRanksBefore(match.index);
    const clause = clauseOf(match.index);
    if (clause === undefined) break;
    if (match.index < end || isName[match.index] === 1) continue;
    const quantity = readQuantity(text, match.index, match[0], clause, end);
    if (quantity === null || quantity.end > (ranks[rankAt]?.start ?? Infinity)) continue;
    quantities.push(quantity);
    end = quantity.end;
  }
  addRanksBefore(text.length);
  return quantities;
}

function rankQuantity({ start, end, value, isAtMost, scope }: Rank, clause: Clause): Quantity {
  return {
    start,
    end,
    clause: scope === null ? clause : { ...clause, scope },
    value,
    valueTo: null,
    unit: RANK(isAtMost ? '前' : '第'),
    scale: null,
    qualifier: isAtMost ? 'at_most' : 'exact',
    isSaidAfter: false,
    direction: null,
  };
}

function readQuantity(
  text: string,
  at: number,
  printed: string,
  clause: Clause,
  from: number,
): Quantity | null {
  const perCent = printed.startsWith('百分之');
  const digits = perCent ? printed.slice(3) : printed;
  const isArabic = /^\d/.test(digits);
  const before = text.slice(Math.max(clause.start, from, at - 12), at);
  if (!perCent && (isArabic ? !canPrecedeDigits(before) : !canPrecedeNumeral(before))) return null;
  const number = isArabic ? Number(digits.replaceAll(',', '')) : readChineseDecimal(digits);
  if (number === null || printed.length > 15) return null;

  let position = at + printed.length;
  const range = isArabic ? matchAt(RANGE, text, position) : null;
  position += range?.[0].length ?? 0;
  let more = /^[余多]/.test(text.slice(position, position + 1));
  if (more) position++;
  let unit = perCent ? PER_CENT : unitAt(text, position);
  let scale: string | null = null;
  if (unit === null || unit.kind === 'time') {
    scale = matchAt(SCALE, text, position)?.[0] ?? null;
    position += scale?.length ?? 0;
    if (!more && /^[余多]/.test(text.slice(position, position + 1))) {
      more = true;
      position++;
    }
    unit = unitAt(text, position);
  }
  if (unit === null) return null;
  if (!perCent) position += unit.printed.length;
  const after = text.slice(position, position + 12);
  if (
    isNameLike(printed, unit, before, after) ||
    (!isArabic && !perCent && !isNumeralCount(printed, unit, scale, more, before))
  ) {
    return null;
  }
  // 35%—40%: the unit may be printed with both ends.
  const upper = range ?? (isArabic ? rangeAfterUnit(text, position, unit) : null);
  if (range === null && upper !== null) position += upper[0].length;
  const suffix = AFTER[text.slice(position, position + 2)];
  if (suffix !== undefined) position += 2;

  const sign = /[-－−]$/.exec(before);
  if (sign !== null && unit.kind !== 'rate') return null;
  let start = at - (sign === null ? 0 : 1);
  let lead = before.slice(0, before.length - (at - start));
  const prefix = BEFORE.find(({ words }) => words.test(lead));
  if (prefix?.qualifier === 'nearly' && unit.kind === 'time') return null;
  if (prefix !== undefined) {
    const length = prefix.words.exec(lead)?.[0].length ?? 0;
    start -= length;
    lead = lead.slice(0, -length);
  }
  const change = DIRECTION.exec(lead);
  const isChange =
    change !== null && (unit.kind === 'rate' || unit.printed === '倍' || !ONLY_OF_RATES.test(change[0]));
  if (isChange) start -= change[0].length;

  const size = (sign === null ? 1 : -1) * (scale === null ? 1 : (SCALES[scale] ?? 1));
  return {
    start,
    end: position,
    clause,
    value: scaled(number, size),
    valueTo: upper?.[1] === undefined ? null : scaled(Number(upper[1]), size),
    unit,
    scale,
    qualifier:
      prefix?.qualifier ?? suffix ?? (more ? 'at_least' : /(?:约合|折合约)$/.test(lead) ? 'about' : 'exact'),
    isSaidAfter: suffix !== undefined,
    direction: !isChange ? null : change[1] === undefined ? 'down' : 'up',
  };
}

function rangeAfterUnit(text: string, at: number, unit: Unit): RegExpExecArray | null {
  const upper = matchAt(RANGE, text, at);
  if (upper === null || !text.startsWith(unit.printed, at + upper[0].length)) return null;
  upper[0] += unit.printed;
  return upper;
}

/** Latin letters, 第, and marks of composition make a digit part of a name: G4, 第3批, 1+4, 7×24, 8·15. */
function canPrecedeDigits(before: string): boolean {
  return !/[A-Za-z第+＋×·./\d]$|\d[-—–－~～至]$|前$/.test(before);
}

function canPrecedeNumeral(before: string): boolean {
  return !/[A-Za-z第+＋×·.\d一二两三四五六七八九十百千万亿零〇之前初周几数上下首每星期+]$/.test(before);
}

/** Dates, terms of office, plans and routines contain numbers with units that count nothing. */
function isNameLike(printed: string, unit: Unit, before: string, after: string): boolean {
  if (/^[+＋×·级]/.test(after)) return true;
  if (unit.printed === '年') {
    return (
      /^\d{4}$/.test(printed) ||
      /^(?:级|度|代|制|期|间|来|内|前|后|底|初|末|行动|计划|规划|\d{1,2}月)/.test(after)
    );
  }
  if (unit.kind === 'time' && /^[^，。]{0,8}圈/.test(after)) return true;
  if (printed === '24' && unit.printed === '小时') return true;
  if (unit.printed === '个') return /^(?:一(?!批)|全面|维护|确立|意识|自信|代表|务必)/.test(after);
  if (unit.printed === '项') return /^规定/.test(after);
  if (unit.printed === '次')
    return /^产业|^(?:、[一二三四五六七八九十]次)*(?:全会|全体|会议|党代会)/.test(after);
  if (unit.printed === '位') return /^一体/.test(after);
  return /(?:排名|位列|位居|名列)$/.test(before);
}

/** Whether a Chinese numeral counts something. Names are full of them, so only plain counts pass. */
function isNumeralCount(
  printed: string,
  unit: Unit,
  scale: string | null,
  more: boolean,
  before: string,
): boolean {
  if (unit.printed === '番') return true;
  if (unit.printed === '倍') return printed.length === 1 && printed !== '二';
  if (printed === '二' || (printed.startsWith('百') && !more)) return false;
  if (unit.printed === '年') return /连续$/.test(before);
  if (scale !== null || printed.length > 1) return unit.printed !== '期' && unit.kind !== 'rate';
  return unit.kind === 'count' && !/^[人期班课头本块片面首度门部节单村]$/.test(unit.printed);
}

/** The number times its scale, free of the noise of binary fractions: 2.4 × 10000 is 24000. */
function scaled(number: number, size: number): number {
  return Number((number * size).toPrecision(15));
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
