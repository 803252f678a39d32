import type { Slip } from './model.ts';

/** Digits of either width with at most one space or hyphen between two of them; the last may be the X of a card. */
const NUMBER =
  /[\d０-９](?:[ \u3000\u00a0\-－‐–]?[\d０-９])*(?:[ \u3000\u00a0\-－‐–]?[XxＸｘ](?![A-Za-z]))?/g;
const GROUP = /[\d０-９]+|[XxＸｘ]/g;
/** What makes an amount of digits, not somebody's number. */
const COUNTED = /^(?:元|万|亿|人|户|家|个|件|吨|平方|㎡|公里|米|亩|%|％|[.．]\d)/;
/** A group that a hyphen ties to another is part of one number: 2023-13800000001 is a contract's. */
const TIED_BEFORE = /[\d０-９A-Za-z][-－‐–]$/;
const TIED_AFTER = /^[-－‐–][\d０-９A-Za-z]/;
const LONGEST = 19;
const MOST_GROUPS = 6;

/**
 * Numbers that tell who somebody is or where their money lies. A report is on the public web for good.
 * Digits may be of either width and grouped by spaces or hyphens; a number within a longer one is none.
 */
export function personalNumbers(text: string): Slip[] {
  const slips: Slip[] = [];
  for (const match of text.matchAll(NUMBER)) {
    if (match[0].length < 11) continue;
    const groups = [...match[0].matchAll(GROUP)].map((group) => ({
      start: match.index + group.index,
      end: match.index + group.index + group[0].length,
      digits: halfWidth(group[0]),
    }));
    for (let first = 0; first < groups.length; first++) {
      const found = longestFrom(text, groups, first);
      if (found === null) continue;
      slips.push(found.slip);
      first = found.last;
    }
  }
  return slips;
}

interface Group {
  start: number;
  end: number;
  digits: string;
}

/** Numbers printed one after the other, with a space between, are groups of one run. */
function longestFrom(
  text: string,
  groups: readonly Group[],
  first: number,
): { slip: Slip; last: number } | null {
  let digits = '';
  let found: { slip: Slip; last: number } | null = null;
  const opening = groups[first];
  if (opening === undefined || isPartOfName(text, opening.start)) return null;
  for (
    let last = first;
    last < Math.min(groups.length, first + MOST_GROUPS) && digits.length <= LONGEST;
    last++
  ) {
    const group = groups[last];
    if (group === undefined) break;
    digits += group.digits;
    if (digits.length < 11) continue;
    const { start } = opening;
    const { end } = group;
    if (
      /[A-Za-z]/.test(text.charAt(end)) ||
      TIED_AFTER.test(text.slice(end, end + 2)) ||
      COUNTED.test(text.slice(end, end + 2))
    )
      continue;
    const sizes = groups.slice(first, last + 1).map((part) => part.digits.length);
    const kind = kindOf(digits, sizes, text.slice(Math.max(0, start - 12), start));
    if (kind !== null) found = { slip: { ...kind, start, end }, last };
  }
  return found;
}

const isPartOfName = (text: string, start: number): boolean =>
  /[A-Za-z.．]/.test(text.charAt(start - 1)) || TIED_BEFORE.test(text.slice(Math.max(0, start - 2), start));

const halfWidth = (characters: string): string =>
  characters.replace(/[０-９Ｘｘ]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0)).toUpperCase();

type Kind = Pick<Slip, 'code' | 'severity' | 'message'>;

function kindOf(digits: string, sizes: readonly number[], before: string): Kind | null {
  if (digits.length === 18 && !/信用代码[^，。；]*$/.test(before)) {
    const isPlausible = isRegion(digits) && isDay(digits.slice(6, 14));
    if (isPlausible && hasCheckDigit(digits)) return ID_NUMBER;
    if (isPlausible && isIdGrouping(sizes)) return ID_NUMBER_LIKE;
  }
  if (/^\d{16,19}$/.test(digits) && isCardGrouping(sizes) && isIssuer(digits) && isLuhn(digits))
    return BANK_CARD;
  if (/^\d{15}$/.test(digits) && sizes.length === 1 && isRegion(digits) && isDay(`19${digits.slice(6, 12)}`))
    return ID_NUMBER_LIKE;
  const mobile = /^(?:86)?(1[3-9]\d{9})$/.exec(digits);
  if (mobile !== null && isMobileGrouping(sizes, digits.length === 13)) return MOBILE_NUMBER;
  return null;
}

const ID_NUMBER: Kind = {
  code: 'id_number',
  severity: 'error',
  message: '这是身份证号码，属于个人信息，不能公开，请删除。',
};
const ID_NUMBER_LIKE: Kind = {
  code: 'id_number_like',
  severity: 'warning',
  message: '这串数字像是身份证号码，请核对；如果是，请删除。',
};
const BANK_CARD: Kind = {
  code: 'bank_card',
  severity: 'error',
  message: '这是银行卡号，不能公开，请删除。',
};
const MOBILE_NUMBER: Kind = {
  code: 'mobile_number',
  severity: 'warning',
  message: '这是手机号码，请确认可以公开；如属个人信息，请删除。',
};

/** GB 11643-1999: region, day of birth, sequence; people part them there, or in fours as on a card. */
const isIdGrouping = (sizes: readonly number[]): boolean =>
  /^(?:18|17,1|6,8,4|6,8,3,1|6,4,4,4|6,4,4,3,1|3,3,4,4,4|6,4,2,2,4|6,4,2,2,3,1)$/.test(sizes.join());
const isCardGrouping = (sizes: readonly number[]): boolean =>
  /^(?:1[6-9]|4,4,4,4(?:,[1-3])?|6,1[0-3])$/.test(sizes.join());
const isMobileGrouping = (sizes: readonly number[], withCountry: boolean): boolean =>
  (withCountry ? /^(?:13|2,11|2,3,4,4|5,4,4|2,3,8)$/ : /^(?:11|3,4,4|3,8|7,4|4,4,3|4,3,4)$/).test(
    sizes.join(),
  );

/** The first digits of GB/T 2260, which are those of provinces; 81 to 83 are residents of Hong Kong, Macao and Taiwan. */
const isRegion = (digits: string): boolean =>
  /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])\d{4}/.test(digits);

/** Whether `YYYYMMDD` is a day on which somebody who lives may have been born. */
function isDay(digits: string): boolean {
  const [, year = '', month = '', day = ''] = /^((?:19|20)\d\d)(\d\d)(\d\d)$/.exec(digits) ?? [];
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return year !== '' && date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}

/** GB 11643-1999: MOD 11-2 of ISO 7064. */
function hasCheckDigit(digits: string): boolean {
  let rest = 0;
  for (const digit of digits.slice(0, 17)) rest = ((rest + Number(digit)) * 2) % 11;
  return '0123456789X'.charAt((12 - rest) % 11) === digits.charAt(17);
}

/** ISO/IEC 7812 issuers of cards met in China: UnionPay and its members, Visa, Mastercard, JCB, Discover. */
const isIssuer = (digits: string): boolean =>
  /^(?:62|81[0-7]|60|65|9558|955[0-9]|4\d{15}$|5[1-5]\d{14}$|2(?:22[1-9]|2[3-9]|[3-6]|7[01]|720)\d+$|35(?:2[89]|[3-8]\d)\d{12}$)/.test(
    digits,
  );

/** ISO/IEC 7812-1, annex B. */
function isLuhn(digits: string): boolean {
  let sum = 0;
  for (let at = digits.length - 1, isDoubled = false; at >= 0; at--, isDoubled = !isDoubled) {
    const digit = Number(digits.charAt(at)) * (isDoubled ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
}
