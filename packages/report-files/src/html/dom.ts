import { defaultTreeAdapter, parse, type DefaultTreeAdapterMap } from 'parse5';
import { LIMITS, tooLarge } from '../limits.ts';

export type Node = DefaultTreeAdapterMap['node'];
export type ChildNode = DefaultTreeAdapterMap['childNode'];
export type Element = DefaultTreeAdapterMap['element'];

const UNSEEN = new Set(
  'script style noscript template iframe object embed svg canvas audio video select button input textarea head title link meta map dialog'.split(
    ' ',
  ),
);

/** Parses a page. Nothing of it is run, and nothing it points at is fetched. */
export function parsePage(html: string): Node {
  let elements = 0;
  return parse(html, {
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement: (...given) => {
        if (++elements > LIMITS.htmlElements)
          throw tooLarge(`the page has more than ${LIMITS.htmlElements} elements`);
        return defaultTreeAdapter.createElement(...given);
      },
    },
  });
}

export const isElement = (node: Node): node is Element => 'tagName' in node;

export const textOf = (node: Node): string | null =>
  'value' in node && node.nodeName === '#text' ? node.value : null;

export const attribute = (element: Element, name: string): string =>
  element.attrs.find((attr) => attr.name === name)?.value ?? '';

/** What an element's own style says; a page's style sheets are not read. */
export const style = (element: Element): string => attribute(element, 'style').slice(0, 1000);

/** Whether a reader of the page never sees an element. */
export function isUnseen(element: Element): boolean {
  return (
    UNSEEN.has(element.tagName) ||
    element.attrs.some(({ name }) => name === 'hidden') ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style(element))
  );
}

/** Every element in document order, without recursion: pages may nest as deep as they like. */
export function elementsOf(root: Node): readonly Element[] {
  const elements: Element[] = [];
  const stack: Node[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (isElement(node)) elements.push(node);
    if ('childNodes' in node) for (const child of node.childNodes.toReversed()) stack.push(child);
  }
  return elements;
}
