import type { Slip } from './model.ts';

const NAMES: Readonly<Record<string, string>> = {
  ',': '逗号',
  ';': '分号',
  ':': '冒号',
  '?': '问号',
  '!': '叹号',
  '(': '括号',
  ')': '括号',
  '.': '句号',
  '"': '引号',
  "'": '引号',
};
const HAN_SIDE = /[\u4e00-\u9fff“”‘’《》（）【】、，。；：％%]/;
const HAN = /[\u4e00-\u9fff]/;
const HALF_WIDTH = /[,;:?!()."']/g;
/** Addresses of the web and of mail keep the marks they have. */
const ADDRESS = /https?:\/\/[\w\-./?=&%#:~+]+|[\w.-]{1,64}@[\w.-]+|www\.[\w\-./]+/g;
const FULL_WIDTH = /[０-９Ａ-Ｚａ-ｚ]+(?:[．.][０-９]+)?[０-９Ａ-Ｚａ-ｚ]*/g;
/** Two marks that end or part, where one should be; several ！ and ？ may follow one another. */
const DOUBLED =
  /。”。|(?<=[\u4e00-\u9fff])\.{2,}|(?:[，、；：。,;]|:(?!\/))(?:[ \u3000]*[，、；：。,;:])+|[！？!?][，、；：。]|[，、；：。][！？!?]/g;

/** Beside marks that take the room of a character; after a full stop it may open a paragraph. */
const SPACE =
  /(?<=[^\s。！？：])[ \u00a0\u3000]+(?=[，。；、：！？”》）])|(?<=[，、；“《（])[ \u00a0\u3000]+(?=\S)/g;

/**
 * Half-width marks in Chinese text, full-width digits and letters, and marks that stand twice (GB/T 15834-2011:
 * marks of Chinese text take the room of a character, and none but ！ and ？ follows itself).
 */
export function misplacedMarks(text: string): Slip[] {
  return [...halfWidth(text), ...fullWidth(text), ...doubledMarks(text), ...spaces(text)];
}

function halfWidth(text: string): Slip[] {
  const addresses = /[@/]|www/.test(text)
    ? [...text.matchAll(ADDRESS)].map(({ index, 0: { length } }) => [index, index + length] as const)
    : [];
  return [...text.matchAll(HALF_WIDTH)].flatMap(({ 0: mark, index: at }) => {
    const before = text.charAt(at - 1);
    const after = text.charAt(at + 1);
    if (!isMisplaced(mark, before, after) || addresses.some(([start, end]) => at >= start && at < end))
      return [];
    return [
      {
        code: 'half_width',
        severity: 'warning',
        start: isWord(before) ? at - 1 : at,
        end: at + (isWord(after) ? 2 : 1),
        message: `这里的${NAMES[mark] ?? '标点'}是半角的，请改为全角。`,
      },
    ];
  });
}

function isMisplaced(mark: string, before: string, after: string): boolean {
  if (mark === '.') return HAN.test(before) && (after === '' || HAN_SIDE.test(after) || /\s/.test(after));
  // 9:30, 1,234 and 2:1 are of digits.
  if (/\d/.test(before) && /\d/.test(after)) return false;
  return HAN_SIDE.test(before) || HAN_SIDE.test(after);
}

const isWord = (character: string): boolean => /[\u4e00-\u9fffA-Za-z\d%％]/.test(character);

const fullWidth = (text: string): Slip[] =>
  [...text.matchAll(FULL_WIDTH)].map((match) => ({
    code: 'full_width',
    severity: 'warning',
    start: match.index,
    end: match.index + match[0].length,
    message: `全角的“${match[0]}”请改为半角的“${match[0].replace(/[！-～]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))}”。`,
  }));

const doubledMarks = (text: string): Slip[] =>
  [...text.matchAll(DOUBLED)].map((match) => ({
    code: 'doubled_mark',
    severity: 'warning',
    start: match.index,
    end: match.index + match[0].length,
    message: /^(?:。{3,}|\.+)$/.test(match[0])
      ? '省略号请用“……”。'
      : `“${match[0]}”两个标点连在一起，请只留一个。`,
  }));

const spaces = (text: string): Slip[] =>
  [...text.matchAll(SPACE)].map(({ 0: { length }, index }) => ({
    code: 'space',
    severity: 'warning',
    start: index - 1,
    end: index + length + 1,
    message: '中文标点前后不空格，请删去空格。',
  }));
