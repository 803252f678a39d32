import type { Part } from './model.ts';
import { normalise } from './normalise.ts';
import type { Passage } from './passages.ts';

/** What a paragraph says that tells of no single thing done or promised. */
export type Speech =
  /** What is wrong: 我们也清醒地看到…. */
  | 'problems'
  /** The figures to be reached: 主要预期目标是…. */
  | 'targets'
  /** Thanks, and to whom the results are owed. */
  | 'thanks'
  /** The last call of a report: 让我们…. */
  | 'closing'
  /** What is next, told within a summary: 下一步…. */
  | 'plan'
  /** Cells of a table, a line each. */
  | 'table'
  /** Guiding thought, situation, and sentences that only announce what follows. */
  | 'preamble';

/** How far into a paragraph its first words reach. */
const OPENING = 90;
const ADDRESS = /^(?:各位(?:代表|委员|领导|同志)|同志们)[，！：]/;
const SEES =
  /(?:清醒|深刻|充分|客观|冷静)地?(?:看到|认识|意识|感到)|(?:也|还|仍然?)(?:存在|面临)[^。]{0,20}(?:困难|问题|不足|短板|挑战|差距)/;
const LACKS = /^[^。]{0,30}(?:存在|面临)[^。]{0,20}(?:困难|问题|不足|短板|挑战|差距)[^。]{0,12}[。：，]/;
const TARGETS = /(?:预期|主要|发展|奋斗|工作|总体|具体)(?:预期)?(?:目标|指标)(?:任务)?(?:是|为|：)/;
const THANKS =
  /(?:衷心|诚挚|崇高|由衷|深深|最诚挚|真诚)(?:的|地)?(?:感谢|敬意|谢意|问候)|成绩(?:的取得)?，?来之不易|成绩的取得/;
const CALL = /让我们|(?:奋斗|努力|贡献|篇章|华章|辉煌|答卷)[！。]?$/;
const NEXT = /^(?:下一步|下一阶段|下步|明年|来年|新的一年|接下来)/;
const PREAMBLE =
  /以[^。]{2,60}(?:为指导|为引领|为统领|为遵循)|坚强领导下|指导思想|总体要求|总体思路|总的要求|请予?审议|做好(?:今年|明年|全年|20\d\d年)[^。]{0,12}工作/;
const ANNOUNCES =
  /(?:如下|以下(?:[几\d一二三四五六七八九十]*个?方面)?(?:的?(?:工作|任务|情况))?|(?:几|[一二三四五六七八九十]+)个?方面(?:的?(?:工作|任务))?)[。：]$/;

/** What a passage says, or null where it tells of things done or promised. */
export function speechOf(passage: Passage, part: Part, planYear: number | null): Speech | null {
  const text = normalise(passage.text).trim();
  const opening = text.slice(0, OPENING);
  const words = opening.replace(ADDRESS, '');
  if (
    SEES.test(opening) ||
    (LACKS.test(words) && /^(?:同时|但|当前|与此同时|目前|对照|在|尽管|虽然)/.test(words))
  )
    return 'problems';
  if (part === 'plan' && TARGETS.test(text.slice(0, 200)) && /\d/.test(text)) return 'targets';
  if (THANKS.test(text)) return 'thanks';
  if (part === 'summary' && (NEXT.test(words) || (planYear !== null && words.startsWith(`${planYear}年`))))
    return 'plan';
  const numbers = text.replace(/20\d\d年?/g, '').match(/\d+/g)?.length ?? 0;
  if (numbers < 3 && (PREAMBLE.test(text.slice(0, 300)) || ANNOUNCES.test(text.slice(-24))))
    return 'preamble';
  return null;
}

const DATE_LINE = /^(?:20\d\d|[二2][〇零○O0][一二三四五六七八九〇零○]{2})年.{1,5}月.{1,4}日$/;

/** How many paragraphs at the end close a report: the last call, and who signs when. */
export function closingLength(passages: readonly Passage[]): number {
  const lineAt = (fromEnd: number): string => normalise(passages.at(-1 - fromEnd)?.text ?? '').trim();
  let length = 0;
  if (DATE_LINE.test(lineAt(0).replace(/\s/g, ''))) {
    length = 1;
    while (length < 3 && /^[^。；：，！]{2,30}$/.test(lineAt(length))) length++;
  }
  const last = passages.at(-1 - length);
  return last !== undefined && !last.runsIn && isClosing(last) ? length + 1 : length;
}

/** Whether the last paragraphs of a report call to action rather than promise something. */
function isClosing(passage: Passage): boolean {
  const text = normalise(passage.text).trim();
  return CALL.test(text.slice(-160)) && (ADDRESS.test(text) || text.includes('让我们') || !/\d/.test(text));
}

/** Whether a paragraph after the last item of a section no longer belongs to that section. */
export function leavesSection(passage: Passage, part: Part, planYear: number | null): boolean {
  const text = normalise(passage.text).trim();
  if (ADDRESS.test(text)) return true;
  const speech = speechOf(passage, part, planYear);
  return speech === 'problems' || speech === 'thanks' || speech === 'plan';
}
