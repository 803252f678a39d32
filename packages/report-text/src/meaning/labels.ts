import type { Quantity } from './quantities.ts';
import type { Span } from '../model.ts';

/** From this length on, words are looked through for a shorter name within; a label is never longer than the second. */
const LABEL_LENGTH = 16;
const LABEL_LENGTH_AT_MOST = 24;
/** Verbs that say no more than that something was done; the noun after them names what is counted. */
const LIGHT = /(?:开展|举办|召开|举行|完成|提供|实现|进行)(?!率|额|量|度|情况)/g;
const LEADING =
  /^(?:\s|、|以及|并|同时|其中|今年|全年|年均|目前|共计|共(?![产建享青同治富])|累计|合计|总计|已|均|分别|预计|力争|争取|计划(?!生)|拟|将|20\d\d年|扎实|积极|深入|持续|成功|妥善|大力|有序)/;
/** What may also open the words between two figures of one clause. */
const JOINING = new RegExp(`^(?:[和及与]|约合$)|${LEADING.source}`);
const TRAILING =
  /(?:\s|、|同比|环比|(?:较|比)(?:上年|去年|20\d\d年)(?:同期|末|底)?|分别|预计|力争|计划|(?:提高|提升|增长|增加|下降|发展|扩大|降低|减少|达)(?:到|至|为)|达到|达|为|共计|共|合计|累计|总计|(?:保持|稳定|维持|控制|扩展|均)?[在到]|连续|排名|排位|位居|位列|名列|居|列|升至|跃居|跃升至|获|夺得|保持|翻了?|[由从]|(?:是|为|相当于)(?:上年|去年|同期|20\d\d年|计划)(?:同期)?的|仅|至|[和与及]|(?<![节预签合])约|已|平?均)$/;
/** Words that put the counted thing before a verb: 对15个课题深入开展调研. */
const PREPOSITION = /(?:^|[，、])(?:对|针对|围绕|就|为|在|向|将|把)$/;
const VERB_GROUP = /深入|扎实|积极|持续|全面|顺利|开展|完成|提供|实现|进行|实施|进入|取得/;

/**
 * What a figure counts or measures, in words that read well beside it: 投资额 for 投资额达28亿元.
 * Empty where the words around it do not say so shortly.
 */
export function labelFigure(
  text: string,
  normalised: string,
  figure: Quantity,
  previous: Quantity | undefined,
  next: Quantity | undefined,
): string {
  const { clause, unit } = figure;
  const sharesBefore = previous !== undefined && previous.end > clause.start;
  const sharesAfter = next !== undefined && next.start < clause.end;
  // A label is short, so words further off than this cannot be all of one.
  const from = Math.max(clause.start, sharesBefore ? previous.end : 0, figure.start - 4 * LABEL_LENGTH);
  const to = Math.min(clause.end, sharesAfter ? next.start : clause.end, figure.end + 4 * LABEL_LENGTH);
  const wordsBefore = normalised.slice(from, figure.start);
  const before = nameBefore(
    normalised,
    { start: from, end: figure.start },
    unit.kind === 'rate' || unit.kind === 'rank',
    sharesBefore,
  );
  const after = nameAfter(
    normalised,
    { start: figure.end, end: to },
    PREPOSITION.test(wordsBefore),
    sharesAfter,
  );
  const label = (span: Span): string => labelText(text.slice(span.start, span.end));

  if (/连续$/.test(wordsBefore)) {
    const streak = nameBefore(normalised, { start: from, end: figure.start - 2 }, true, sharesBefore);
    return label(streak) === '' ? labelText(`连续${label(after)}`) : label(streak);
  }
  const afterFirst =
    unit.kind === 'count'
      ? !sharesAfter || before.end - before.start < 4 || /[等的]$/.test(wordsBefore)
      : /^[长宽高深]?的/.test(normalised.slice(figure.end, to));
  const [better, other] = afterFirst ? [after, before] : [before, after];
  return better.start < better.end ? label(better) : label(other);
}

function nameBefore(text: string, words: Span, isRate: boolean, sharesClause: boolean): Span {
  const start = skip(text, words, sharesClause ? JOINING : LEADING);
  const end = words.end - trailing(text.slice(start, words.end));
  const name = text.slice(start, end);
  const light = [...name.matchAll(LIGHT)];
  const last = light.at(sharesClause || name.length > LABEL_LENGTH ? -1 : 0);
  if (last === undefined || (isRate && last[0] === '完成')) return shorten(text, { start, end });
  const nounStart = start + last.index + last[0].length;
  const isPrefix = last.index === 0 || sharesClause || name.length > LABEL_LENGTH;
  return shorten(text, { start: isPrefix && end - nounStart >= 2 ? nounStart : start, end });
}

/** A long enumeration is named by what follows its 等: “春风行动”等助企活动 stays, longer ones are cut. */
function shorten(text: string, { start, end }: Span): Span {
  if (end - start <= LABEL_LENGTH) return { start, end };
  const name = text.slice(start, end);
  const and = name.lastIndexOf('等');
  if (and >= 0 && and + 2 < name.length) return { start: start + and + 1, end };
  const within = name.length > LABEL_LENGTH_AT_MOST ? /[、的]([^、的“”]{4,24})$/.exec(name) : null;
  return { start: within === null ? start : end - (within[1]?.length ?? 0), end };
}

function nameAfter(text: string, words: Span, isObject: boolean, sharesClause: boolean): Span {
  const start = skip(text, words, /^(?:[长宽高深]?的|\s)/);
  const name = text.slice(start, words.end);
  if (/^[、和及与]/.test(name)) return { start, end: start };
  const cuts = [name.slice(1).search(/荣获|获|被/) + 1];
  if (isObject || sharesClause || name.length > LABEL_LENGTH) cuts.push(name.slice(2).search(VERB_GROUP) + 2);
  const cut = Math.min(...cuts.filter((at, index) => at > index), name.length);
  return { start, end: start + cut - trailing(name.slice(0, cut)) };
}

function labelText(label: string): string {
  const words = label.trim();
  const balanced = words.split('“').length === words.split('”').length;
  return words.length <= LABEL_LENGTH_AT_MOST && balanced && !/[《》\n\u2028]/.test(words) ? words : '';
}

function skip(text: string, words: Span, pattern: RegExp): number {
  let { start } = words;
  for (;;) {
    const length = pattern.exec(text.slice(start, words.end))?.[0].length ?? 0;
    if (length === 0) return start;
    start += length;
  }
}

function trailing(words: string): number {
  let end = words.length;
  for (;;) {
    const length = TRAILING.exec(words.slice(0, end))?.[0].length ?? 0;
    if (length === 0) return words.length - end;
    end -= length;
  }
}
