import { parse } from 'parse5';
import { LIMITS, tooLarge } from '../limits.ts';
import { joinTexts, type SourceText } from '../source-text.ts';
import { decodeText } from '../text.ts';
import { attribute, isElement, isUnseen, linesOf, type Element, type Node } from './lines.ts';

/** What an element holds, counted once for all of them. */
interface Weight {
  /** Chinese characters that are no links. */
  prose: number;
}

/** An article holds at least this share of the prose of what stands around it. */
const SHARE = 0.75;
const CHROME = new Set(['nav', 'header', 'footer', 'aside']);
const ABOVE =
  /当前位置|所在位置|您的位置|(?:发布|发文|成文|更新)(?:时间|日期)|(?:信息)?来源[：:]|^(?:时间|日期)[：:]/;
const LINE_LENGTH = 300;

/**
 * Reads a saved web page: its headline, what it says of its date, source and place, and the article among the
 * page's other parts. Nothing of it is run, and nothing it points at is fetched.
 */
export function readHtml(bytes: Uint8Array): SourceText {
  if (bytes.length > LIMITS.htmlBytes) throw tooLarge('the page has more than 5 MB');
  const declared = /charset\s*=\s*["']?([\w-]+)/i.exec(
    new TextDecoder('latin1').decode(bytes.subarray(0, 4096)),
  )?.[1];
  const document = parse(decodeText(bytes, declared));
  const all = elementsOf(document);
  const body = all.find(({ tagName }) => tagName === 'body');
  if (body === undefined) return { text: '', strong: [] };
  const article = findArticle(body, weigh(all));
  const lines = linesOf(article);
  const above = linesAbove(body, article).filter(
    ({ text }) => text.length <= LINE_LENGTH && ABOVE.test(text),
  );
  const headline = findHeadline(all).filter(({ text }) => !lines.some((line) => line.text.trim() === text));
  return joinTexts([...above, ...headline, ...metadata(all, above), ...lines], '\n');
}

/** Every element in document order. */
function elementsOf(root: Node): readonly Element[] {
  const elements: Element[] = [];
  const stack: Node[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (isElement(node)) elements.push(node);
    if ('childNodes' in node) for (const child of node.childNodes.toReversed()) stack.push(child);
  }
  return elements;
}

function weigh(elements: readonly Element[]): ReadonlyMap<Node, Weight> {
  const weights = new Map<Node, Weight>();
  // From the innermost out: children stand behind their parents in document order.
  for (const element of elements.toReversed()) {
    let prose = 0;
    if (element.tagName !== 'a' && !CHROME.has(element.tagName) && !isUnseen(element)) {
      for (const child of element.childNodes) {
        prose +=
          'value' in child && child.nodeName === '#text'
            ? (child.value.match(/[\u3400-\u9fff]/g)?.length ?? 0)
            : (weights.get(child)?.prose ?? 0);
      }
    }
    weights.set(element, { prose });
  }
  return weights;
}

/** The innermost element that still holds nearly all of the prose. */
function findArticle(body: Element, weights: ReadonlyMap<Node, Weight>): Element {
  let article = body;
  for (;;) {
    const whole = weights.get(article)?.prose ?? 0;
    const heavy: Element | undefined = article.childNodes
      .filter(isElement)
      .find((child) => whole > 0 && (weights.get(child)?.prose ?? 0) >= SHARE * whole);
    if (heavy === undefined || heavy.tagName === 'p' || heavy.tagName === 'span') return article;
    article = heavy;
  }
}

/** The lines of the page that stand before the article. */
function linesAbove(body: Element, article: Element): readonly SourceText[] {
  if (body === article) return [];
  const above: Element = { ...body, childNodes: [] };
  const path: Element[] = [];
  for (
    let node: Node | null = article;
    node !== null && node !== body;
    node = 'parentNode' in node ? node.parentNode : null
  )
    if (isElement(node)) path.push(node);
  let parent: Element = body;
  for (const step of path.toReversed()) {
    above.childNodes.push(...parent.childNodes.slice(0, parent.childNodes.indexOf(step)));
    parent = step;
  }
  return linesOf(above);
}

function findHeadline(elements: readonly Element[]): readonly SourceText[] {
  const named = metaOf(elements, 'ArticleTitle');
  const heading = elements.find((element) => element.tagName === 'h1' && !isUnseen(element));
  const shown = heading === undefined ? '' : joinTexts(linesOf(heading), '').text.trim();
  const title = elements.find(({ tagName }) => tagName === 'title')?.childNodes[0];
  const fromTitle =
    title !== undefined && 'value' in title ? (title.value.split(/\s*[-_|–—－]+\s*/)[0] ?? '').trim() : '';
  const headline = [named, shown, fromTitle].find((text) => text !== '' && text.length <= 100);
  return headline === undefined ? [] : [{ text: headline.replace(/\s+/g, ' '), strong: [] }];
}

/** The date and source that only the page's head tells (国办发〔2017〕47号 names its tags). */
function metadata(elements: readonly Element[], above: readonly SourceText[]): readonly SourceText[] {
  const shown = above.map(({ text }) => text).join('\n');
  const date = /(?:时间|日期)/.test(shown) ? '' : metaOf(elements, 'PubDate');
  const source = /来源/.test(shown) ? '' : metaOf(elements, 'ContentSource');
  const text = [date && `发布时间：${date}`, source && `来源：${source}`].filter(Boolean).join(' ');
  return text === '' ? [] : [{ text, strong: [] }];
}

function metaOf(elements: readonly Element[], name: string): string {
  const meta = elements.find(
    (element) =>
      element.tagName === 'meta' && attribute(element, 'name').toLowerCase() === name.toLowerCase(),
  );
  return meta === undefined
    ? ''
    : attribute(meta, 'content').replace(/\s+/g, ' ').trim().slice(0, LINE_LENGTH);
}
