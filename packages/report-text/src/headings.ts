/** Where a heading ends in the text after its marker, and where the text below it starts. */
export interface HeadingSpan {
  headingEnd: number;
  textStart: number;
}

const NO_HEADING: HeadingSpan = { headingEnd: 0, textStart: 0 };
const LINE_LENGTH = 50;
const RUN_IN_LENGTH = 40;
const NAME_LENGTH = 20;
const PART_NAME = /(?:总结|回顾|计划|安排|打算|思路|任务|情况|要点|部署|展望|目标)$/;

/**
 * Tells the heading from the text that runs in after it.
 *
 * @param text normalised text of the paragraph after the marker
 * @param opensText whether something deeper or unnumbered follows, which a heading can head
 */
export function readHeading(text: string, opensText: boolean): HeadingSpan {
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
