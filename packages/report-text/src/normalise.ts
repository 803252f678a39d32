const FULL_WIDTH: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '!': '！',
  '?': '？',
  '(': '（',
  ')': '）',
  '％': '%',
  '．': '.',
};

/** Crawling also left full stops half-width, where no number is near: 经济发展.实现税收. */
const SENTENCE_DOT = /(?<=[\u4e00-\u9fff%％)）”])\.(?=[\u4e00-\u9fff(（“]|\s*$)/g;

/**
 * A copy of the text to match on, of the same length, so that offsets hold in both: punctuation is
 * full-width, digits are half-width. Only the comma inside a number (1,234) stays half-width, because
 * it parts no clauses.
 */
export function normalise(text: string): string {
  return text
    .replace(SENTENCE_DOT, '。')
    .replace(/(?<!\d),|,(?!\d{3}(?!\d))|[;:!?()％．]/g, (mark) => FULL_WIDTH[mark] ?? mark)
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}
