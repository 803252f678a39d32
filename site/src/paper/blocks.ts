import type { Paragraph } from '../data/running-text.ts';
import type { Item, Report, Section } from '../data/view-models.ts';
import { type Pieces, toPieces } from './full-width.ts';

/** A heading with the lines that run on after it; either may be missing. */
export interface Block {
  heading?: Heading;
  lines: readonly Pieces[];
}

export interface Heading {
  /** 1 for the outermost. */
  level: number;
  /** As bookmarks have it, without the mark at its end. */
  name: string;
  pieces: Pieces;
}

/** PDF knows no deeper headings; those of a report that goes deeper are of this level too. */
const DEEPEST = 6;

/**
 * A report as it stands on paper, block by block, without a character lost. Where the official text runs on
 * after a heading, it does so on paper as well.
 */
export const toBlocks = ({ sections }: Pick<Report, 'sections'>): Block[] =>
  sections.flatMap((section) => sectionBlocks(section, 1));

function sectionBlocks(section: Section, level: number): Block[] {
  const { marker, heading, headingEnd, paragraphs, content } = section;
  const name = marker + heading;
  const below = name === '' ? level : level + 1;
  return [
    ...headed(level, name, headingEnd, paragraphs),
    ...content.flatMap((child) =>
      child.type === 'section' ? sectionBlocks(child, below) : itemBlocks(child, below),
    ),
  ];
}

const itemBlocks = ({ marker, topic, topicEnd, paragraphs }: Item, level: number): Block[] =>
  headed(level, topic === '' ? '' : marker + topic, topicEnd, paragraphs);

function headed(level: number, name: string, end: string, paragraphs: readonly Paragraph[]): Block[] {
  const blocks = paragraphs.map(toBlock);
  if (name === '') return blocks;
  const heading = { level: Math.min(level, DEEPEST), name, pieces: toPieces(name + end) };
  const [first, ...others] = blocks;
  return first && end !== '' ? [{ heading, ...first }, ...others] : [{ heading, lines: [] }, ...blocks];
}

const toBlock = (paragraph: Paragraph): Block => ({
  lines: paragraph.map((runs) =>
    toPieces(
      runs
        .map(({ text }) => text)
        .join('')
        .trim(),
    ),
  ),
});
