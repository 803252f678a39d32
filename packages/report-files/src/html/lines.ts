import { joinTexts, TextBuilder, type SourceText } from '../source-text.ts';
import { attribute, isElement, isUnseen, style, textOf, type Element, type Node } from './dom.ts';

/** A line of a page as a browser shows it. */
export interface Line extends SourceText {
  /** All its words are links; dates and strokes between them are no words. */
  isLink: boolean;
}

/** What {@link linesOf} asks of the page around it. */
export interface Reading {
  /** Whether a table shows data; others only place things on the page, and their cells are blocks. */
  isDataTable: (table: Element) => boolean;
  /** Elements to leave out, apart from those nobody sees. */
  isLeftOut?: (element: Element) => boolean;
}

const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li listing main menu nav ol p pre section summary table tbody td tfoot th thead tr ul xmp'.split(
    ' ',
  ),
);
const STRONG = new Set(['b', 'strong', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'th']);
const PRE = new Set(['pre', 'listing', 'xmp']);

/** What children take from their parents. */
interface Context {
  isStrong: boolean;
  isLink: boolean;
  keepsSpace: boolean;
  /** The tables around are all layout, so that a cell is a block. */
  isInData: boolean;
}

interface Step {
  node: Node;
  context: Context;
  /** The element's end has been reached. */
  isEnd: boolean;
}

/** The lines of an element: white space collapsed, a block or `<br>` ends the line, a row of a table is one. */
export function linesOf(root: Element, { isDataTable, isLeftOut }: Reading): readonly Line[] {
  const page = new Collector();
  /** Innermost last: a cell collects its lines for itself. */
  const collectors = [page];
  const rows: Line[][] = [];
  const plain: Context = { isStrong: false, isLink: false, keepsSpace: false, isInData: false };
  // No recursion: pages may nest as deep as they like.
  const stack: Step[] = [{ node: root, context: plain, isEnd: false }];
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    const { node, context, isEnd } = step;
    const collector = collectors.at(-1) ?? page;
    const text = textOf(node);
    if (text !== null) collector.add(text, context);
    if (!isElement(node)) continue;
    const isCell = context.isInData && (node.tagName === 'td' || node.tagName === 'th');
    const isRow = context.isInData && node.tagName === 'tr';
    if (isEnd) {
      collector.endLine();
      if (isCell) rows.at(-1)?.push(joinLines(collectors.pop()?.lines ?? [], ' '));
      if (isRow) {
        const cells = rows.pop() ?? [];
        if (cells.some(({ text }) => text !== '')) collector.lines.push(joinLines(cells, '\t'));
      }
      continue;
    }
    if (isUnseen(node) || isLeftOut?.(node)) continue;
    const isBlock = blockOf(node);
    if (isBlock || node.tagName === 'br') collector.endLine();
    if (isRow) rows.push([]);
    if (isCell) collectors.push(new Collector());
    const inner: Context = {
      isStrong: weightOf(node) ?? (context.isStrong || STRONG.has(node.tagName)),
      isLink: context.isLink || (node.tagName === 'a' && attribute(node, 'href') !== ''),
      keepsSpace: spaceOf(node) ?? context.keepsSpace,
      isInData: context.isInData || (node.tagName === 'table' && isDataTable(node)),
    };
    if (isBlock) stack.push({ node, context, isEnd: true });
    for (const child of node.childNodes.toReversed())
      stack.push({ node: child, context: inner, isEnd: false });
  }
  page.endLine();
  return page.lines;
}

/** Lines as they fill. */
class Collector {
  readonly lines: Line[] = [];
  private line = new TextBuilder();
  private space = false;
  private isLink = true;

  add(text: string, context: Context): void {
    // Pages that a crawler or a form has been at hold line breaks as they are written in code.
    for (const [index, part] of text
      .split(context.keepsSpace ? /(?:\r?\n|\\r\\n)/ : /(?:\\r\\n)+/)
      .entries()) {
      if (index > 0) this.endLine();
      if (context.keepsSpace) this.put(part, context);
      else this.collapse(part, context);
    }
  }

  endLine(): void {
    if (this.line.length > 0) this.lines.push({ ...this.line.build(), isLink: this.isLink });
    this.line = new TextBuilder();
    this.space = false;
    this.isLink = true;
  }

  /** As CSS does; U+00A0, U+2003 and U+3000 are no white space to it. */
  private collapse(text: string, context: Context): void {
    for (const [index, word] of text.split(/[ \t\r\n\f]+/).entries()) {
      if (index > 0) this.space = this.line.length > 0;
      if (word === '') continue;
      if (this.space) this.line.add(' ', context.isStrong);
      this.space = false;
      this.put(word, context);
    }
  }

  private put(text: string, { isStrong, isLink }: Context): void {
    this.line.add(text, isStrong);
    if (!isLink && /[^\s\d\-/:.：()（）[\]【】|>»·•]/.test(text)) this.isLink = false;
  }
}

function joinLines(lines: readonly Line[], between: string): Line {
  return { ...joinTexts(lines, between), isLink: lines.every(({ isLink }) => isLink) };
}

function blockOf(element: Element): boolean {
  const display = /display\s*:\s*([\w-]+)/i.exec(style(element))?.[1]?.toLowerCase();
  if (
    display === undefined ||
    element.tagName === 'td' ||
    element.tagName === 'th' ||
    element.tagName === 'tr'
  )
    return BLOCKS.has(element.tagName);
  return !display.startsWith('inline') && display !== 'contents';
}

function weightOf(element: Element): boolean | null {
  const weight = /font-weight\s*:\s*(\w+)/i.exec(style(element))?.[1]?.toLowerCase();
  if (weight === undefined || weight === 'inherit') return null;
  return weight.startsWith('bold') || Number(weight) >= 600;
}

function spaceOf(element: Element): boolean | null {
  if (PRE.has(element.tagName)) return true;
  const space = /white-space\s*:\s*([\w-]+)/i.exec(style(element))?.[1]?.toLowerCase();
  return space === undefined ? null : space.startsWith('pre') || space === 'break-spaces';
}
