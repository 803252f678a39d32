/**
 * PDF writers that look characters up by their picture write radicals (⼯ U+2F2F) where the text has the
 * characters that look the same (工). Unicode maps the Kangxi radicals back; most of the supplement it does not.
 */
const SUPPLEMENT: ReadonlyMap<string, string> = new Map(
  Array.from(
    '⺠民⻁虎⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟⺎兀⺟母'.matchAll(
      /(.)(.)/gu,
    ),
    ([, radical = '', character = '']) => [radical, character],
  ),
);

export const withoutRadicals = (text: string): string =>
  text.replace(/[\u2E80-\u2FDF]/g, (radical) => SUPPLEMENT.get(radical) ?? radical.normalize('NFKC'));
