import type { Paragraph, Quote } from '../data/running-text.ts';

/** The words of a paragraph, a line break between its lines, without the white space it is indented by. */
export const paragraphText = (paragraph: Paragraph): string =>
  paragraph
    .map((line) =>
      line
        .map(({ text }) => text)
        .join('')
        .trim(),
    )
    .join('\n');

/** The words of some paragraphs, one below the other. */
export const plainText = (paragraphs: readonly Paragraph[]): string =>
  paragraphs.map(paragraphText).join('\n');

/** The sentence a figure or honor stands in. */
export const sentenceOf = ({ before, quoted, after }: Quote): string => before + quoted + after;
