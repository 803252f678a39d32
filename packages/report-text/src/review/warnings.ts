import { honorsOf, locate, type Located } from './locate.ts';
import { headingYearSlip } from '../proofread/years.ts';
import { numberingSlips } from '../structure/numbering.ts';
import type { ReportText, Section, Span } from '../model.ts';
import { normalise } from '../text/normalise.ts';
import { printReport } from '../print.ts';
import { findCells } from '../structure/tables.ts';

/** Something the parser is not sure of, for an editor to look at. */
export interface Warning {
  code: WarningCode;
  /** Where in the body, see {@link locate}; empty at the start where it is about the whole report. */
  span: Span;
  /** One sentence for an editor, in Chinese. */
  message: string;
}

export type WarningCode =
  /** Characters lost before the text came here: `??`, U+FFFD. */
  | 'damaged'
  | 'no_summary'
  | 'no_plan'
  /** A marker that skips or repeats a number. */
  | 'numbering'
  /** A part speaks of other years than the report. */
  | 'years'
  /** A paragraph that is neither an item nor one of the ways to speak of the whole: plain text. */
  | 'plain_text'
  /** A table whose cells have become lines. */
  | 'table'
  /** Lines that look like the page around the report. */
  | 'chrome'
  /** A figure of which the words around it do not say what it counts. */
  | 'no_label'
  | 'no_recipient';

const DAMAGED = /\uFFFD+|锟斤拷|\?{2,}|(?:&[a-z]{2,8};)+/g;
const CHROME =
  /^(?:首页|返回|分享|打印|关闭|收藏|上一篇|下一篇|相关链接|附件下载|扫一扫|责任编辑|浏览次数|版权所有|网站地图)/;
/** What an editor should look at before anything else: the whole first, then in reading order. */
export function findWarnings(report: ReportText): readonly Warning[] {
  const body = printReport(report);
  const located = locate(report);
  return [
    ...missingParts(report, located),
    ...[
      ...damagedCharacters(body),
      ...linesOutOfPlace(body),
      ...markersOutOfOrder(report.sections, located),
      ...otherYears(report, located),
      ...unclearPieces(located),
    ].sort((one, other) => one.span.start - other.span.start),
  ];
}

const START: Span = { start: 0, end: 0 };

function missingParts(
  { title, year, planYear }: ReportText,
  located: readonly Located[],
): readonly Warning[] {
  const has = (type: 'achievement' | 'plan-item'): boolean =>
    located.some(({ piece }) => piece.type === type);
  const warnings: Warning[] = [];
  if (!has('achievement') && planYear !== year)
    warnings.push({ code: 'no_summary', span: START, message: '没有找到工作总结部分，请核对原文是否完整。' });
  // A summary alone is common; one that promises a plan, or an address, may have been cut off.
  if (!has('plan-item') && /计划|安排|打算|思路|工作报告/.test(title))
    warnings.push({ code: 'no_plan', span: START, message: '没有找到工作计划部分，请核对原文是否完整。' });
  return warnings;
}

const damagedCharacters = (body: string): readonly Warning[] =>
  [...body.matchAll(DAMAGED)].map((match) => ({
    code: 'damaged',
    span: { start: match.index, end: match.index + match[0].length },
    message: `原文此处有乱码“${match[0].slice(0, 10)}”，请对照纸质件更正。`,
  }));

function linesOutOfPlace(body: string): readonly Warning[] {
  const warnings: Warning[] = [];
  const lines = [...body.matchAll(/[^\n\u2028]+/g)].flatMap((match) => {
    const text = match[0].trim();
    const start = match.index + match[0].indexOf(text);
    return text === '' ? [] : [{ text, span: { start, end: start + text.length } }];
  });
  const cells = findCells(lines.map(({ text }) => normalise(text)));
  for (const [index, { text, span }] of lines.entries()) {
    if (text.length <= 40 && CHROME.test(text)) {
      const message = `“${text.slice(0, 12)}”像是网页上的文字，不是报告正文，请核对。`;
      warnings.push({ code: 'chrome', span, message });
    }
    const opensTable = cells[index] === true && cells[index - 1] !== true;
    if (opensTable || text.includes('\t'))
      warnings.push({ code: 'table', span, message: '这里像是一张表格，已按文字保留，请核对。' });
  }
  return warnings;
}

function markersOutOfOrder(sections: readonly Section[], located: readonly Located[]): readonly Warning[] {
  const places = new Map(located.map(({ piece, span }) => [piece, span]));
  const warnings: Warning[] = [];
  const carried = new Map<string, number>();
  const visit = (pieces: Section['content']): void => {
    const markers = pieces.map(({ marker }) => marker);
    for (const { index, message } of numberingSlips(markers, carried)) {
      const piece = pieces[index];
      const { start } = (piece && places.get(piece)) ?? START;
      const end = start + (piece?.marker.length ?? 0);
      warnings.push({ code: 'numbering', span: { start, end }, message });
    }
    for (const piece of pieces) if (piece.type === 'section') visit(piece.content);
  };
  visit(sections);
  return warnings;
}

function otherYears(report: ReportText, located: readonly Located[]): readonly Warning[] {
  return located.flatMap(({ piece, name }): Warning[] => {
    if (piece.type !== 'section') return [];
    const message = headingYearSlip(piece.heading, { ...report, part: piece.part });
    return message === null ? [] : [{ code: 'years', span: name, message }];
  });
}

function unclearPieces(located: readonly Located[]): readonly Warning[] {
  return located.flatMap(({ piece, span, figures, honors }): Warning[] => {
    const unclear: Warning[] = [];
    if (piece.type === 'section' && isPlainText(piece, span)) {
      const message = `“${piece.lead.trim().slice(0, 12)}…”没有归入成绩或计划，已按文字保留，请核对。`;
      unclear.push({ code: 'plain_text', span, message });
    }
    for (const [index, figure] of (piece.type === 'plan-item' ? piece.targets : piece.figures).entries()) {
      const place = figures[index];
      if (figure.label === '' && place !== undefined)
        unclear.push({
          code: 'no_label',
          span: place,
          message: `没有看出数字“${figure.text}”说的是什么，请补充。`,
        });
    }
    for (const [index, honor] of honorsOf(piece).entries()) {
      const place = honors[index];
      if (honor.recipient === '' && honor.count === null && place !== undefined)
        unclear.push({
          code: 'no_recipient',
          span: place,
          message: `没有看出荣誉“${honor.title}”授予了谁，请补充。`,
        });
    }
    return unclear;
  });
}

/** An unheaded section of things done or promised that holds nothing but its text; short ones only lead over. */
const isPlainText = (piece: Section, span: Span): boolean =>
  (piece.kind === 'review' || piece.kind === 'plan') &&
  piece.heading === '' &&
  piece.marker === '' &&
  piece.content.length === 0 &&
  span.end - span.start > 30;
