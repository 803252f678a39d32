const DIGITS = '〇一二三四五六七八九';
const LEGAL = '零壹贰叁肆伍陆柒捌玖';
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';

/** A list number as Word prints it in one of its number formats (ECMA-376, 17.18.59); decimal where it is unknown. */
export function formatNumber(value: number, format: string): string {
  if (format === 'none') return '';
  if (value < 0 || value > 32_767) return String(value);
  switch (format) {
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'japaneseCounting':
    case 'taiwaneseCounting':
    case 'taiwaneseCountingThousand':
      return counting(value, DIGITS, '十百千');
    case 'chineseLegalSimplified':
    case 'ideographLegalTraditional':
      return counting(value, LEGAL, '拾佰仟');
    case 'ideographDigital':
    case 'japaneseDigitalTenThousand':
    case 'taiwaneseDigital':
      return Array.from(String(value), (digit) => DIGITS.charAt(Number(digit))).join('');
    case 'ideographTraditional':
      return cycle(value, STEMS);
    case 'ideographZodiac':
      return cycle(value, BRANCHES);
    case 'ideographZodiacTraditional':
      return cycle(value, STEMS) + cycle(value, BRANCHES);
    case 'ideographEnclosedCircle':
      return value >= 1 && value <= 10
        ? String.fromCharCode(0x327f + value)
        : counting(value, DIGITS, '十百千');
    case 'decimalEnclosedFullstop':
      return value >= 1 && value <= 20 ? String.fromCharCode(0x2487 + value) : `${value}.`;
    case 'numberInDash':
      return `- ${value} -`;
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return value >= 1 && value <= 20 ? String.fromCharCode(0x245f + value) : String(value);
    case 'decimalEnclosedParen':
      return value >= 1 && value <= 20 ? String.fromCharCode(0x2473 + value) : `(${value})`;
    case 'decimalFullWidth':
    case 'decimalFullWidth2':
      return Array.from(String(value), (digit) => String.fromCharCode(0xff10 + Number(digit))).join('');
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'lowerLetter':
      return letter(value);
    case 'upperLetter':
      return letter(value).toUpperCase();
    case 'lowerRoman':
      return roman(value).toLowerCase();
    case 'upperRoman':
      return roman(value);
    default:
      return String(value);
  }
}

/** Numbers below ten thousand, spoken: 十二, 二十, 一百〇三. */
function counting(value: number, digits: string, tens: string): string {
  if (value <= 0 || value >= 10_000) return String(value);
  let words = '';
  let owesZero = false;
  for (let place = 3; place >= 0; place--) {
    const digit = Math.floor(value / 10 ** place) % 10;
    if (digit === 0) {
      owesZero = words !== '';
      continue;
    }
    if (owesZero) words += digits.charAt(0);
    owesZero = false;
    const isTeen = place === 1 && digit === 1 && words === '';
    words += (isTeen ? '' : digits.charAt(digit)) + (place === 0 ? '' : tens.charAt(place - 1));
  }
  return words;
}

const cycle = (value: number, characters: string): string =>
  value === 0 ? '0' : characters.charAt((value - 1) % characters.length);

const letter = (value: number): string =>
  value === 0
    ? '0'
    : String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.min(10, Math.ceil(value / 26)));

const ROMAN: readonly [number, string][] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(value: number): string {
  if (value <= 0 || value >= 4000) return String(value);
  let rest = value;
  let words = '';
  for (const [size, symbol] of ROMAN) {
    words += symbol.repeat(Math.floor(rest / size));
    rest %= size;
  }
  return words;
}
