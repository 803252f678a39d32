import { attribute, isElement, isUnseen, textOf, type ChildNode, type Element, type Node } from './dom.ts';

/** What an element holds, counted once for all of them. */
interface Weight {
  /** Chinese characters that are no links, and those of them that stand in sentences: a page's frame has few. */
  characters: number;
  prose: number;
  linked: number;
  sentences: number;
  tables: number;
  /** Cells that hold more than a table of data would. */
  longCells: number;
}

const NOTHING: Weight = { characters: 0, prose: 0, linked: 0, sentences: 0, tables: 0, longCells: 0 };
/** An article holds at least this share of the prose of what stands around it. */
const SHARE = 0.75;
/** Characters of the longest cell of a table of data. */
const CELL = 600;
const CHROME = new Set(['nav', 'footer', 'aside']);
const CHROME_ROLE = /^(?:navigation|contentinfo|complementary|search|banner)$/;
const CHROME_NAME =
  /(?:^|[\s_-])(?:(?:bd)?share\w*|bdsharebuttonbox|fenxiang|qr\w*|ewm|erweima|related?\w*|relation|xg(?:wd|xw|yd|lj|wj|jd|zc)\w*|pre\w*next|page[-_]?(?:nav|turn)|pagination|pager|breadcrumbs?|crumbs?|nav\w*|menu\w*|foot\w*|copyright|sidebar|toolbar|print\w*|dayin|guanbi|login|search\w*|hot\w*|rank\w*|recommend\w*|friend\w*|youlian)(?:$|[\s_-])/i;
/** Names the makers of government sites give to the element an editor's text goes into. */
const EDITED =
  /(?:^|[\s_-])(?:zoom|ucap-?content|trs_(?:editor|ueditor)\w*|article-?_?(?:content|body|text)|artibody|v_news_content|vsb_content\w*|wp_articlecontent|news_?content|xxgk_?content|pages_content|bt_content|view_?content)(?:$|[\s_-])/i;

/** Finds in a page what its visitor came for. */
export class ArticleFinder {
  private readonly weights = new Map<Node, Weight>();
  private readonly body: Element;
  private readonly elements: readonly Element[];

  /** @param elements all of the page, in document order */
  constructor(elements: readonly Element[], body: Element) {
    this.elements = elements;
    this.body = body;
    // From the innermost out: children stand behind their parents in document order.
    for (const element of elements.toReversed()) this.weights.set(element, this.weigh(element));
  }

  find(): Element {
    return this.findEdited() ?? this.descend();
  }

  readonly isDataTable = (table: Element): boolean => {
    const { tables, longCells } = this.of(table);
    return tables === 1 && longCells === 0;
  };

  /** Whether an element is there for every page of the site, not for this one. */
  readonly isChrome = (element: Element): boolean => {
    if (CHROME.has(element.tagName) || CHROME_ROLE.test(attribute(element, 'role'))) return true;
    const names = `${attribute(element, 'id')} ${attribute(element, 'class')}`.slice(0, 300);
    // A name alone is not trusted with much of the text: a print view may be called print.
    return CHROME_NAME.test(names) && this.of(element).characters < 0.1 * this.of(this.body).characters;
  };

  private of(node: Node): Weight {
    return this.weights.get(node) ?? NOTHING;
  }

  private weigh(element: Element): Weight {
    if (isUnseen(element) || CHROME.has(element.tagName)) return NOTHING;
    const weight = { ...NOTHING };
    for (const child of element.childNodes) {
      const own = weighText(textOf(child) ?? '');
      const inner = this.of(child);
      weight.characters += own.characters + inner.characters;
      weight.prose += own.prose + inner.prose;
      weight.linked += inner.linked;
      weight.sentences += own.sentences + inner.sentences;
      weight.tables += inner.tables;
      weight.longCells += inner.longCells;
    }
    if (element.tagName === 'a')
      return { ...weight, characters: 0, prose: 0, linked: weight.characters, sentences: 0 };
    if (element.tagName === 'table') weight.tables++;
    if ((element.tagName === 'td' || element.tagName === 'th') && weight.characters > CELL)
      weight.longCells++;
    return weight;
  }

  /** The one element whose name says that it holds the text, where it holds at least half of it. */
  private findEdited(): Element | null {
    const whole = this.of(this.body).prose;
    const found: Element[] = [];
    let inner = new Set<Node>();
    for (const element of this.elements) {
      if (element.parentNode !== null && inner.has(element.parentNode)) inner.add(element);
      else if (
        this.of(element).prose > 0 &&
        EDITED.test(
          `${attribute(element, 'id')} ${attribute(element, 'class')} ${element.tagName}`.slice(0, 300),
        )
      ) {
        inner = inner.add(element);
        found.push(element);
      }
    }
    const [only] = found;
    return found.length === 1 && only !== undefined && this.of(only).prose >= whole / 2 ? only : null;
  }

  /** The innermost element that still holds nearly all of the prose, and beside which no other prose stands. */
  private descend(): Element {
    let article = this.body;
    for (;;) {
      const whole = this.of(article).prose;
      const children = article.childNodes.filter(isElement);
      const heavy = children.find((child) => whole > 0 && this.of(child).prose >= SHARE * whole);
      if (heavy === undefined || /^(?:p|span|h\d|font|b|strong|tr|li)$/.test(heavy.tagName)) return article;
      if (article.childNodes.some((child) => child !== heavy && this.isProse(child))) return article;
      article = heavy;
    }
  }

  /** Whether what stands beside the article may be a part of it: to lose a paragraph is worse than to keep a notice. */
  private isProse(node: ChildNode): boolean {
    const isInFrame = node.parentNode === this.body;
    if (!isElement(node)) return weighText(textOf(node) ?? '').characters >= (isInFrame ? 20 : 4);
    if (this.isChrome(node)) return false;
    const { characters, linked, sentences } = this.of(node);
    if (/^(?:p|blockquote|section)$/.test(node.tagName))
      return characters >= 4 && linked < characters && (sentences >= 1 || !isInFrame);
    return characters >= 40 && sentences >= 2 && linked < characters;
  }
}

function weighText(text: string): { characters: number; prose: number; sentences: number } {
  const characters = text.match(/[\u3400-\u9fff]/g)?.length ?? 0;
  const sentences = text.match(/[。；！？]/g)?.length ?? 0;
  return { characters, prose: sentences > 0 ? characters : 0, sentences };
}
