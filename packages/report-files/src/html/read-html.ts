import { LIMITS, tooLarge } from '../limits.ts';
import { joinTexts, type SourceText } from '../source-text.ts';
import { ArticleFinder } from './article.ts';
import { elementsOf, isElement, parsePage, type Element, type Node } from './dom.ts';
import { findHeadline, metaOf, showsHeadline } from './headline.ts';
import { linesOf, type Line, type Reading } from './lines.ts';

const POSTED = /(?:发布|公开|发文|更新)(?:时间|日期)|(?:^|\s)(?:时间|日期)\s*[：:]/m;
const DATE = '(?:发布|发文|成文|更新|公开|生成|印发|公布)?(?:时间|日期)';
const SOURCE = '(?:信息|文章|稿件)?来源';
const PLACE = /(?:当前|所在|您的|现在)(?:的)?位置/;
const ABOVE = new RegExp(`${PLACE.source}|${DATE}\\s*[：:]|${SOURCE}\\s*[：:]`);
/** Its value stands on the next line. */
const BARE_LABEL = new RegExp(`^(?:${DATE}|${SOURCE})\\s*[：:]?$`);
const LINE_LENGTH = 300;
/** So many of an article's lines may say when it was published. */
const FIRST = 12;
/** What stands below an article on every page. */
const BELOW =
  /^(?:扫一扫|用微信扫|微信扫|分享(?:到|至)|(?:上|下)一(?:篇|条|页)|相关(?:链接|信息|文章|稿件|阅读|报道|文件|新闻|解读)|[【[（(\s]*(?:打印|关闭|返回顶部|字号|字体|收藏)|附件.{0,80}\.(?:docx?|pdf|xlsx?|wps|zip|rar)$|版权所有|主办单位|(?:主|承)办[：:]|网站标识码|网站地图|联系我们)/i;
/** Labels stand apart on the page by its style sheet, which is not read. */
const GLUED =
  /(?<=\S)(?=(?:发布|更新|成文)(?:时间|日期)[：:]|(?:信息|文章|稿件)?来源[：:]|(?:浏览|阅读|点击)(?:次数|量|数)?[：:]|字(?:号|体)(?:大小)?[：:]|作者[：:]|(?:责任)?编辑[：:])/g;

/** Reads a saved web page: its headline, what it says of its date, source and place, and the article among its other parts. */
export function readHtml(html: string): SourceText {
  if (html.length > LIMITS.htmlBytes) throw tooLarge('the page has more than 5 MB');
  const elements = elementsOf(parsePage(html));
  const body = elements.find(({ tagName }) => tagName === 'body');
  if (body === undefined) return { text: '', strong: [] };
  const finder = new ArticleFinder(elements, body);
  const article = finder.find();
  const reading = { isDataTable: finder.isDataTable };
  const isLeftOut = (element: Element): boolean => element !== article && finder.isChrome(element);
  const lines = withoutChrome(linesOf(article, { ...reading, isLeftOut })).map((line, index) =>
    index < FIRST ? unglue(line) : line,
  );
  const above = linesAbove(body, article, reading).map(unglue);
  // A page says first where it stands, then what it is called, then when it was published.
  const isPlace = ({ text }: Line): boolean => PLACE.test(text);
  const headline = findHeadline(elements, reading);
  const shown = [...above, ...lines.slice(0, FIRST)];
  return joinTexts(
    [
      ...above.filter(isPlace),
      ...(headline === '' || showsHeadline(lines, headline) ? [] : [plain(headline)]),
      ...above.filter((line) => !isPlace(line)),
      ...metadata(elements, shown),
      ...lines,
    ],
    '\n',
  );
}

/** A line of metadata with its parts set apart, else the line as it is. */
function unglue(line: Line): Line {
  const { text } = line;
  if (text.length > LINE_LENGTH || /[。；]/.test(text) || !ABOVE.test(text)) return line;
  const apart = text.replace(GLUED, ' ');
  return apart === text ? line : { ...line, ...plain(apart) };
}

const plain = (text: string): SourceText => ({ text, strong: [] });

/** Links to other pages stand in lines of their own around an article. */
function withoutChrome(lines: readonly Line[]): readonly Line[] {
  const isChrome = ({ text, isLink }: Line): boolean =>
    (isLink && !ABOVE.test(text)) || BELOW.test(text.trim()) || text.trim() === '';
  const from = lines.findIndex((line) => !isChrome(line));
  const to = lines.findLastIndex((line) => !isChrome(line));
  return from < 0 ? lines : lines.slice(from, to + 1);
}

/** The lines before the article that say where, when and by whom it was published. */
function linesAbove(body: Element, article: Element, reading: Reading): readonly Line[] {
  if (body === article) return [];
  const path: Element[] = [];
  for (let node: Node | null = article; node !== null && node !== body;) {
    if (isElement(node)) path.push(node);
    node = 'parentNode' in node ? node.parentNode : null;
  }
  const above: Element = { ...body, childNodes: [] };
  let parent: Element = body;
  for (const step of path.toReversed()) {
    for (const node of parent.childNodes) {
      if (node === step) break;
      above.childNodes.push(node);
    }
    parent = step;
  }
  const lines = linesOf(above, reading);
  return lines.filter(
    ({ text }, index) =>
      text.length <= LINE_LENGTH &&
      (ABOVE.test(text) ||
        BARE_LABEL.test(text.trim()) ||
        BARE_LABEL.test(lines[index - 1]?.text.trim() ?? '')),
  );
}

/** The date and source that only the page's head tells. */
function metadata(elements: readonly Element[], shown: readonly SourceText[]): readonly SourceText[] {
  const text = shown.map((line) => line.text).join('\n');
  const date = POSTED.test(text) ? '' : metaOf(elements, 'PubDate');
  const source = new RegExp(`${SOURCE}\\s*[：:]`).test(text) ? '' : metaOf(elements, 'ContentSource');
  const line = [date && `发布时间：${date}`, source && `来源：${source}`].filter(Boolean).join(' ');
  return line === '' ? [] : [plain(line)];
}
