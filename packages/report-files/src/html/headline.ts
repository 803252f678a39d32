import { joinTexts, type SourceText } from '../source-text.ts';
import { attribute, isUnseen, textOf, type Element } from './dom.ts';
import { linesOf, type Reading } from './lines.ts';

const LONGEST = 120;
/** Dashes part the page's name from the site's, but not the years 2023-2024. */
const PARTS = /\s*[_|]\s*|\s*(?<!\d)[-–—－]+(?!\d)\s*|\s+[-–—－]+\s+/;
const SITE = /(?:网站?|门户|平台|专栏|人民政府|首页)$/;

/** The page's headline: as its head names it, else the heading the window's title repeats, else that title's part. */
export function findHeadline(elements: readonly Element[], reading: Reading): string {
  const named = metaOf(elements, 'ArticleTitle');
  if (named !== '') return named;
  const title = elements.find(({ tagName }) => tagName === 'title')?.childNodes[0];
  const windowTitle = squeeze(title === undefined ? '' : (textOf(title) ?? ''));
  const headings = elements
    .filter((element) => /^h[1-3]$/.test(element.tagName) && !isUnseen(element))
    .slice(0, 100)
    .map((element) => squeeze(joinTexts(linesOf(element, reading), '').text))
    .filter((text) => text.length > 0 && text.length <= LONGEST);
  const repeated = headings.filter((text) => text.length >= 6 && windowTitle.includes(text));
  const [best = ''] = [...repeated, ...windowTitle.split(PARTS)]
    .filter((text) => text.length >= 4 && text.length <= LONGEST && !SITE.test(text))
    // The longest says most; of two as long, the heading stands first.
    .sort((one, other) => other.length - one.length);
  return best || (headings[0] ?? '');
}

/** Whether lines show the headline already, perhaps on two of them. */
export function showsHeadline(lines: readonly SourceText[], headline: string): boolean {
  const bare = headline.replace(/\s/g, '');
  const first = lines.slice(0, 12).map(({ text }) => text.replace(/\s/g, ''));
  return first.some(
    (line, index) => line === bare || (bare.startsWith(line) && line + (first[index + 1] ?? '') === bare),
  );
}

/** What a `<meta>` of this name says (国办发〔2017〕47号 names those of government sites). */
export function metaOf(elements: readonly Element[], name: string): string {
  const meta = elements.find(
    (element) =>
      element.tagName === 'meta' && attribute(element, 'name').toLowerCase() === name.toLowerCase(),
  );
  return meta === undefined ? '' : squeeze(attribute(meta, 'content')).slice(0, 300);
}

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();
