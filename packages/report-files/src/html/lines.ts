import type { DefaultTreeAdapterMap } from 'parse5';
import { TextBuilder, type SourceText } from '../source-text.ts';

export type Node = DefaultTreeAdapterMap['node'];
export type Element = DefaultTreeAdapterMap['element'];

const BLOCKS = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);
const UNSEEN = new Set(
  'script style noscript template iframe object embed svg canvas audio video select button input textarea head title link meta map'.split(
    ' ',
  ),
);
const STRONG = new Set(['b', 'strong', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'th']);

export const isElement = (node: Node): node is Element => 'tagName' in node;
export const attribute = (element: Element, name: string): string =>
  element.attrs.find((attr) => attr.name === name)?.value ?? '';

/** Whether a reader of the page never sees an element. */
export function isUnseen(element: Element): boolean {
  if (UNSEEN.has(element.tagName)) return true;
  if (element.attrs.some(({ name }) => name === 'hidden')) return true;
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribute(element, 'style').slice(0, 1000));
}

/** The lines of an element as a browser shows them: white space collapsed, a block or `<br>` ends the line. */
export function linesOf(root: Element): readonly SourceText[] {
  const lines: SourceText[] = [];
  let line = new TextBuilder();
  let space = false;
  const endLine = (): void => {
    if (line.length > 0) lines.push(line.build());
    line = new TextBuilder();
    space = false;
  };
  const add = (text: string, isStrong: boolean): void => {
    // As CSS does; U+00A0, U+2003 and U+3000 are no white space to it.
    for (const piece of text.split(/([ \t\r\n\f]+)/)) {
      if (piece === '') continue;
      if (/^[ \t\r\n\f]/.test(piece)) {
        space = line.length > 0;
        continue;
      }
      if (space) line.add(' ', isStrong);
      space = false;
      line.add(piece, isStrong);
    }
  };
  // No recursion: pages may nest as deep as they like.
  const stack: { node: Node; isStrong: boolean; isEnd: boolean; isCell: boolean }[] = [
    { node: root, isStrong: false, isEnd: false, isCell: false },
  ];
  for (let entry = stack.pop(); entry !== undefined; entry = stack.pop()) {
    const { node, isEnd, isCell } = entry;
    if ('value' in node && node.nodeName === '#text') {
      add(node.value, entry.isStrong);
      continue;
    }
    if (!isElement(node)) continue;
    const isBlock = BLOCKS.has(node.tagName) && !isCell;
    if (isEnd || node.tagName === 'br' || isBlock) {
      if (isCell && node.tagName !== 'br') space = false;
      else if (isCell) space = line.length > 0;
      else endLine();
    }
    if (isEnd || node.tagName === 'br' || isUnseen(node)) continue;
    const isInCell = isCell || node.tagName === 'td' || node.tagName === 'th';
    if (isInCell && !isCell && line.length > 0) {
      line.add('\t');
      space = false;
    }
    const isStrong = STRONG.has(node.tagName) || weight(node) || (entry.isStrong && !isLight(node));
    if (isBlock) stack.push({ node, isStrong, isEnd: true, isCell });
    for (const child of node.childNodes.toReversed())
      stack.push({ node: child, isStrong, isEnd: false, isCell: isInCell });
  }
  endLine();
  return lines;
}

const weight = (element: Element): boolean =>
  /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(attribute(element, 'style').slice(0, 1000));
const isLight = (element: Element): boolean =>
  /font-weight\s*:\s*(?:normal|[1-5]00)/i.test(attribute(element, 'style').slice(0, 1000));
