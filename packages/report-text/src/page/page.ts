import { ReportTextError } from '../error.ts';
import type { Span } from '../model.ts';
import { normalise } from '../text/normalise.ts';
import { otherDocument } from './other-documents.ts';
import { continuesTitle, isTitle, isTitleWithoutYear } from './title.ts';

/** A page as crawled: what it says about itself, and where in it the report's body stands. */
export interface Page {
  title: string;
  /** The page's path to itself, outermost first; empty where it shows none. */
  breadcrumb: readonly string[];
  /** `YYYY-MM-DD`, or null where the page gives no (real) day. */
  publishedOn: string | null;
  source: string | null;
  /** From the indent of the first paragraph to the last character of the last one, never empty. */
  body: Span;
}

interface Line extends Span {
  /** The line without the white space around it. */
  text: string;
}

const LABEL =
  '(?:发布|公开|成文|生成|发文|印发|更新|公布|生效)?(?:时间|日期)|(?:信息|文章|稿件)?来源|(?:发布|发文|公开|责任|制作|主管)(?:机构|机关|单位|部门|主体)|作者|撰稿|编辑|责任编辑|审核|审核人|浏览(?:次数|量)?|阅读(?:次数|量)?|点击(?:数|率|量)?|访问量?|字号|字体|字体大小|浏览字号|索引号|信息索引号?|文号|发文字号|文件编号|主题词|关键词|(?:信息|内容|主题|体裁|公文)?分类|公开(?:方式|形式|范围|类别)|效力状况|有效性|是否有效|名称|信息名称|标题';
const METADATA = new RegExp(`^(?:${LABEL})\\s*[：\\s]`);
/** A label whose value stands on the next line, as tables are flattened. */
const BARE_LABEL = new RegExp(`^(?:${LABEL})：?$`);
const PAGE_END =
  /^扫一扫.{0,12}(?:打开|手机|二维码|分享)|^(?:上|下)一(?:篇|条|页)[：\s]|^(?:相关(?:链接|信息|文章|稿件|阅读|报道|文件|新闻)|附件下载|延伸阅读|猜你喜欢)：?$|^附件[：:\d].{0,60}\.(?:docx?|pdf|xlsx?|wps|zip|rar|jpg|png)$|^(?:责任)?编辑：\S{2,8}$|^(?:版权所有|主办单位|网站标识码|网站地图|联系我们)/;
const BUTTON =
  /^[\s【】[\]|]*(?:(?:分享到?|打印(?:本页|此页)?|关闭(?:窗口|本页)?|返回顶部|回到顶部|回到|顶部|收藏|大|中|小)[：\s【】[\]|]*)+$/;

/**
 * Finds headline, metadata and body in a crawled page or in bare text under its headline.
 * Throws {@link ReportTextError} where there is no headline of a work report or nothing below it.
 */
export function readPage(source: string): Page {
  const lines = linesOf(source);
  const [titleAt, titleEnd] = findTitle(lines);
  const title = lines
    .slice(titleAt, titleEnd)
    .map(({ text }) => text)
    .join('');
  if (title === '') {
    throw source.trim() === ''
      ? new ReportTextError('empty', 'Give the text of a work report: there is none.')
      : (otherDocument(lines.map(({ text }) => text)) ??
          new ReportTextError(
            'no_title',
            'Put the headline with the year on a line of its own above the text, such as 某街道2023年工作总结.',
          ));
  }
  const below = lines.slice(titleEnd);
  const firstAt = below.findIndex(
    (line, index) =>
      !isFrontMatter(line.text, title) && !BARE_LABEL.test(normalise(below[index - 1]?.text ?? '')),
  );
  const body = firstAt < 0 ? [] : untilPageEnd(below.slice(firstAt));
  const first = body[0];
  const last = body.at(-1);
  if (first === undefined || last === undefined) {
    throw new ReportTextError('no_text', `Put the report's text below its headline ${title}: there is none.`);
  }
  const other = otherDocument([title, ...body.map(({ text }) => text)]);
  if (other !== null) throw other;
  const frontMatter = lines.slice(0, titleEnd + firstAt).map((line) => normalise(line.text));
  return {
    title,
    breadcrumb: readBreadcrumb(lines.slice(0, titleEnd + firstAt)),
    publishedOn: firstFound(frontMatter, readDay),
    source: firstFound(frontMatter, (line) => /来源：\s*([^\s：]+)(?=\s|$)/.exec(line)?.[1] ?? null),
    body: { start: first.start, end: last.start + source.slice(last.start, last.end).trimEnd().length },
  };
}

/** The lines of the headline, from and to; none where there is no headline. */
function findTitle(lines: readonly Line[]): readonly [from: number, to: number] {
  const find = (isHeadline: (text: string) => boolean): number =>
    lines.findIndex(({ text }) => isHeadline(text) && !isMetadata(text));
  const withYear = find(isTitle);
  const at = withYear >= 0 ? withYear : find(isTitleWithoutYear);
  if (at < 0) return [0, 0];
  const next = lines.findIndex((line, index) => index > at && line.text !== '');
  return [at, next >= 0 && continuesTitle(lines[next]?.text ?? '') ? next + 1 : at + 1];
}

function linesOf(source: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const match of [...source.matchAll(/\n|\\r\\n/g), null]) {
    const end = match?.index ?? source.length;
    lines.push({ start, end, text: source.slice(start, end).replaceAll('&nbsp;', ' ').trim() });
    start = end + (match?.[0].length ?? 0);
  }
  return lines;
}

function isFrontMatter(line: string, title: string): boolean {
  return line === '' || line === title || isMetadata(line) || BUTTON.test(normalise(line));
}

/** Labels are also printed with white space in them: 名 称：. */
const isMetadata = (line: string): boolean =>
  METADATA.test(normalise(line)) || METADATA.test(normalise(line.slice(0, 40).replace(/\s+/g, '')));

function untilPageEnd(lines: readonly Line[]): readonly Line[] {
  const endAt = lines.findIndex((line) => PAGE_END.test(normalise(line.text)));
  const body = endAt < 0 ? lines : lines.slice(0, endAt);
  return body.slice(
    0,
    body.findLastIndex((line) => line.text !== '' && !BUTTON.test(normalise(line.text))) + 1,
  );
}

function readBreadcrumb(lines: readonly Line[]): readonly string[] {
  const path = firstFound(
    lines,
    (line) => /^(?:您?的?当前位置|您?现?在的位置)[：:\s]*(.*)$/.exec(line.text)?.[1] ?? null,
  );
  return (path ?? '')
    .split(/[>＞›»]+/)
    .map((step) => step.trim())
    .filter((step) => step !== '');
}

function readDay(line: string): string | null {
  const day = /(?:发布时间|发布日期)：?\s*(20\d\d)[-年/.](\d{1,2})[-月/.](\d{1,2})/.exec(line);
  if (day === null) return null;
  const iso = `${day[1]}-${day[2]?.padStart(2, '0')}-${day[3]?.padStart(2, '0')}`;
  const time = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(iso) ? iso : null;
}

function firstFound<Item, Found>(items: readonly Item[], find: (item: Item) => Found | null): Found | null {
  for (const item of items) {
    const found = find(item);
    if (found !== null) return found;
  }
  return null;
}
