/** Text in pieces by turns: one to be set as it is, one to be set full-width. */
export type Pieces = readonly string[];

const CHINESE = String.raw`\p{Script=Han}。，、；：！？…—“”‘’《》（）【】`;

/**
 * ASCII marks that stand in Chinese text, as many offices type them: a comma beside a Chinese character, and
 * parentheses around one. Those of numbers and Latin text (1,000, 10:30, A(B)) are none.
 */
const MARK = new RegExp(
  `(${[
    `(?<=[${CHINESE}])[,;:?!]`,
    `[,;:?!](?=[${CHINESE}])`,
    String.raw`[(](?=[^()\p{Script=Han}]*\p{Script=Han}[^()]*[)])`,
    String.raw`(?<=[(][^()]*\p{Script=Han}[^()\p{Script=Han}]*)[)]`,
  ].join('|')})`,
  'u',
);

/**
 * Tells which marks of a text want the width of a Chinese character. The text stays what it is, to the
 * character; only the font's full-width form of a mark is drawn.
 */
export const toPieces = (text: string): Pieces => text.split(MARK);
