const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const TENS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** The value of a Chinese numeral below ten thousand (十四, 三百二十), or null where it is none. */
export function readChineseNumeral(numeral: string): number | null {
  let sum = 0;
  let digit: number | null = null;
  for (const character of numeral) {
    const value = DIGITS[character];
    const ten = TENS[character];
    if (value !== undefined) {
      if (digit !== null && digit !== 0) return null;
      digit = value;
    } else if (ten !== undefined) {
      sum += (digit ?? 1) * ten;
      digit = null;
    } else {
      return null;
    }
  }
  return numeral === '' ? null : sum + (digit ?? 0);
}

/** A Chinese numeral that may have decimals (三点五), or null where it is none. */
export function readChineseDecimal(numeral: string): number | null {
  const [whole = '', decimals] = numeral.split('点');
  const value = readChineseNumeral(whole);
  if (decimals === undefined || value === null) return value;
  const digits = Array.from(decimals, (digit) => DIGITS[digit]);
  return digits.length === 0 || digits.includes(undefined) ? null : Number(`${value}.${digits.join('')}`);
}

/** A year in Arabic or Chinese digits (2024, 二〇二四), or null where it is none. */
export function readYear(digits: string): number | null {
  const arabic = Array.from(digits, (digit) => DIGITS[digit] ?? digit).join('');
  return /^20\d\d$/.test(arabic) ? Number(arabic) : null;
}
