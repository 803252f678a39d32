import { normalise } from './normalise.ts';
import { strongLead, type Passage } from './passages.ts';

/** Where a heading ends in the text after its marker, and where the text below it starts. */
export interface HeadingSpan {
  headingEnd: number;
  textStart: number;
}

const NO_HEADING: HeadingSpan = { headingEnd: 0, textStart: 0 };
const LINE_LENGTH = 50;
const STRONG_LENGTH = 60;
const RUN_IN_LENGTH = 40;
const NAME_LENGTH = 20;
const PART_WORD = /年|工作|回顾|任务|目标|成绩|计划|安排|部署|打算|措施|思路|情况/;
const PART_NAME = /(?:总结|回顾|计划|安排|打算|思路|任务|情况|要点|部署|展望|目标)$/;

/**
 * Tells the heading from the text that runs in after it.
 *
 * @param passage the paragraph after the marker
 * @param opensText whether something deeper or unnumbered follows, which a heading can head
 */
export function readHeading(passage: Passage, opensText: boolean): HeadingSpan {
  const text = normalise(passage.text);
  return headingInBold(text, passage) ?? headingByWords(text, opensText);
}

/** Word files set a heading that runs in in bold, often with the mark that ends it. */
function headingInBold(text: string, { strong }: Passage): HeadingSpan | null {
  const boldEnd = strongLead(text, strong, 0);
  if (boldEnd === null) return null;
  const words = text.slice(0, boldEnd).replace(/[\s。：；，！？]+$/, '');
  if (words.length < 2 || words.length > STRONG_LENGTH || words.includes('。')) return null;
  const end = /^\s*[。：；，！？]?\s*/.exec(text.slice(words.length));
  return { headingEnd: words.length, textStart: words.length + (end?.[0].length ?? 0) };
}

function headingByWords(text: string, opensText: boolean): HeadingSpan {
  const length = text.trimEnd().length;
  const stop = text.slice(0, LINE_LENGTH + 1).search(/[。！？：；]/);
  const gap = headingGap(text.slice(0, stop < 0 ? LINE_LENGTH : stop));
  if (gap !== null) return gap;
  if (stop < 0) return length <= LINE_LENGTH ? { headingEnd: length, textStart: text.length } : NO_HEADING;
  if (hasFigure(text.slice(0, stop)) || text.charAt(stop) === '；') return NO_HEADING;

  const textStart = stop + 1 + (/^\s*/.exec(text.slice(stop + 1, stop + 20))?.[0].length ?? 0);
  const alone = stop + 1 >= length;
  if (text.charAt(stop) === '：') {
    const fits = alone || (stop <= NAME_LENGTH && !text.slice(0, stop).includes('，'));
    return fits ? { headingEnd: stop, textStart } : NO_HEADING;
  }
  const fits = alone ? opensText : stop <= RUN_IN_LENGTH && commas(text.slice(0, stop)) <= 2;
  return fits ? { headingEnd: stop, textStart } : NO_HEADING;
}

/** Whether an unnumbered normalised line is the headline of a part: 2012年工作回顾. */
export function isPartHeading(line: string): boolean {
  const text = line.trim();
  return (
    text.length <= 30 &&
    !/[，。；！？、]/.test(text) &&
    PART_NAME.test(text) &&
    /年|工作|下一步|下步/.test(text)
  );
}

/**
 * Whether a short normalised line without a number heads the run of numbered sections after it, although its
 * words are not those of a part: 过去五年的成绩 before 一、.
 */
export function opensRun(line: string, rankOfRun: number, isInside: boolean): boolean {
  const text = line.trim();
  if (rankOfRun > (isInside ? 1 : 2) || text.length < 4 || text.length > 30) return false;
  // Where and when an address was given stands above the first part too.
  if (/^[（(—–-]|会议|大会|代表/.test(text)) return false;
  return !/[，。；！？：、\s\d]$|[，。；！？\s]/.test(text) && PART_WORD.test(text);
}

/** A heading may end with nothing but white space, where its words are those of a part. */
function headingGap(text: string): HeadingSpan | null {
  const gap = /\s+(?=\S)/.exec(text);
  if (gap === null || gap.index === 0) return null;
  const heading = text.slice(0, gap.index);
  if (/[，。]/.test(heading) || !PART_NAME.test(heading)) return null;
  return { headingEnd: gap.index, textStart: gap.index + gap[0].length };
}

function hasFigure(text: string): boolean {
  return /\d/.test(text.replace(/20\d\d年?/g, ''));
}

function commas(text: string): number {
  return text.split('，').length - 1;
}
