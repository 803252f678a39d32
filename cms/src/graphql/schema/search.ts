import type { Core } from '@strapi/strapi';
import { fold, partAround, type Span, spansOf } from '@work-reports/report-text';
import { TREE_TYPES, type TreeType } from '../../report-tree/tree';
import { SEARCHED } from '../../search/entries';
import { count, find, type Found, type Place, type Wanted, type WantedFigure } from '../../search/find';
import { Refusal } from '../http/request';
import { ENTRY_TYPES } from '../reading/entry-types';
import type { Row } from '../../linked-rows';
import { badCursor, placeIn, toCursor } from './cursors';
import { entryTypeOf } from './entry-type';

/** Hits on a page: each is an entry, its report and an excerpt. */
const MAX_HITS = 100;
const MAX_LENGTH = 100;
const MAX_TERMS = 10;

interface Args {
  text?: string | null;
  filter?: Filter | null;
  first: number;
  after?: string | null;
}

interface Filter {
  types?: readonly string[] | null;
  offices?: readonly string[] | null;
  years?: readonly number[] | null;
  themes?: readonly string[] | null;
  levels?: readonly string[] | null;
  figure?: WantedFigure | null;
}

/** What `totalCount` counts, where it is asked for. */
interface Connection {
  wanted: Wanted | null;
}

/** `search(text, filter)`: entries of published reports by their words, figures, themes and levels. */
export const search = ({ strapi }: { strapi: Core.Strapi }) => ({
  typeDefs: /* GraphQL */ `
    type Query {
      """
      Entries of published reports that hold certain words, or figures, or both: the latest year first, then by office, in reading order.
      按文字、数字等条件查找已发布报告的内容：先按年度从新到旧，再按单位，同一报告内按阅读顺序。
      """
      search(
        """
        What must stand in the entry, from one character on, at most 100; of several words parted by spaces each must, ten at most. Full and half width, capitals, punctuation and spaces within a text make no difference.
        要查找的文字：一个字起，最长 100 字；以空格分开的多个词须全部出现，最多十个。不区分全角与半角、大小写，忽略标点和原文中的空格。
        """
        text: String
        """
        What else must hold of the entry.
        其他须同时满足的条件。
        """
        filter: SearchFilter
        """
        How many hits at most, up to 100.
        最多返回多少条，上限 100。
        """
        first: Int! = 20
        """
        The \`endCursor\` of the page before, or the \`cursor\` of any hit.
        上一页的 \`endCursor\`，或任一条结果的 \`cursor\`。
        """
        after: String
      ): SearchConnection!
    }

    """
    What must hold of an entry to be found; of a list, one of its values.
    查找条件，须全部满足；列表中的值满足其一即可。
    """
    input SearchFilter {
      """
      Its type; offices are not searched.
      内容类型；不查找单位。
      """
      types: [EntryType!]
      """
      The slug of its office.
      所属单位的 slug（网址名）。
      """
      offices: [String!]
      """
      The year its report is on.
      报告所总结的年度。
      """
      years: [Int!]
      """
      The theme of the section it stands in, or of the nearest section above that has one.
      所在章节的工作领域；该章节未标明的，取最近的上级章节的。
      """
      themes: [Theme!]
      """
      Its level, of an honor; nothing else has one.
      荣誉的级别；其他内容没有级别。
      """
      levels: [HonorLevel!]
      """
      A figure in it of which all of this holds.
      内容中须有一个数字同时满足以下各项。
      """
      figure: SearchFigure
    }

    """
    What must hold of one figure.
    同一个数字须满足的条件。
    """
    input SearchFigure {
      """
      What its label holds, such as 投资额.
      数字含义中须含的文字，如“投资额”。
      """
      label: String
      """
      Its unit as printed, without 万 or 亿, or its base unit.
      单位：照原文（不含万、亿），或标准单位。
      """
      unit: String
      """
      The least it may be, in the base unit and without scale: 350000000 is 3.5亿元 and 35000万元. Of a range, either end may be.
      下限，按标准单位并换算万、亿：350000000 即 3.5亿元或 35000万元。原文为范围的，有重合即可。
      """
      from: Float
      """
      The most it may be, like \`from\`.
      上限，换算同 \`from\`。
      """
      to: Float
      """
      Whether it was reached, is expected or is promised.
      性质：实际、预计或目标。
      """
      statuses: [FigureStatus!]
      """
      How exact it is.
      精确程度。
      """
      qualifiers: [FigureQualifier!]
    }

    """
    A page of what was found.
    一页查找结果。
    """
    type SearchConnection {
      """
      The hits, in order.
      查找结果，按次序排列。
      """
      nodes: [SearchHit!]!
      """
      How many there are on all pages.
      全部结果的数量。
      """
      totalCount: Int!
      """
      Where the next page begins.
      下一页的位置。
      """
      pageInfo: SearchPageInfo!
    }

    """
    Where the next page of a search begins.
    查找结果下一页的位置。
    """
    type SearchPageInfo {
      """
      What to ask with as \`after\` for the next page; null where nothing was found.
      查询下一页时作为 \`after\` 的值；没有结果时为 null。
      """
      endCursor: String
      """
      Whether there are more hits after this page.
      本页之后是否还有结果。
      """
      hasNextPage: Boolean!
    }

    """
    An entry that was found.
    查找到的一项内容。
    """
    type SearchHit {
      """
      The entry.
      该项内容。
      """
      node: Entry!
      """
      The report it is in.
      所属的报告。
      """
      report: Report!
      """
      The part of its text to show, with the places found.
      供显示的原文片段及其中查到的位置。
      """
      excerpt: Excerpt!
      """
      What to ask with as \`after\` for what comes after this hit.
      查询此条之后的结果时作为 \`after\` 的值。
      """
      cursor: String!
    }

    """
    What can be found in a report.
    可以查找到的内容。
    """
    union Entry = Report | Section | Achievement | PlanItem | Honor

    """
    A part of an entry's text.
    一项内容的原文片段。
    """
    type Excerpt {
      """
      The field it is from, such as \`text\` or \`topic\`.
      片段所在的字段，如 \`text\`、\`topic\`。
      """
      field: String!
      """
      Where in the field it begins, in UTF-16 code units.
      片段在该字段中的起始位置（UTF-16 码元）。
      """
      start: Int!
      """
      Its characters as the report has them.
      片段原文。
      """
      text: String!
      """
      Where what was looked for stands in this text, in order and apart; empty without \`text\`.
      所查文字在片段中的位置，依次排列、互不重叠；未按文字查找时为空。
      """
      matches: [Match!]!
    }

    """
    A place in an excerpt, in UTF-16 code units from its beginning.
    片段中的一处位置，从片段开头起算（UTF-16 码元）。
    """
    type Match {
      """
      Where it begins.
      起始位置。
      """
      start: Int!
      """
      Where it ends: the first unit after it.
      结束位置（不含）。
      """
      end: Int!
    }
  `,
  resolvers: {
    Query: {
      search: async (_: unknown, { text, filter, first, after }: Args) => {
        if (first < 0 || first > MAX_HITS)
          throw new Refusal(
            400,
            'PAGE_SIZE_EXCEEDED',
            `search is asked for with \`first: ${first}\`; ask for at most ${MAX_HITS} hits at once, and for the others page by page.`,
          );
        const place = after == null ? null : placeOf(after);
        const wanted = await wantedBy(strapi, text ?? '', filter ?? {});
        const found = wanted ? await find(strapi, wanted, place, first + 1) : [];
        const page = found.slice(0, first);
        const last = page.at(-1);
        return {
          nodes: await toHits(strapi, page, wanted?.terms ?? []),
          pageInfo: {
            endCursor: last ? toCursor(LIST, last.place) : (after ?? null),
            hasNextPage: found.length > page.length,
          },
          wanted,
        };
      },
    },
    SearchConnection: {
      totalCount: ({ wanted }: Connection) => (wanted ? count(strapi, wanted) : 0),
    },
  },
  resolversConfig: {
    'Query.search': {
      auth: { scope: ['api::office.office', ...TREE_TYPES].map((uid) => `${uid}.find`) },
    },
  },
});

const LIST = 'search';

function placeOf(cursor: string): Place {
  const [year, office, report, rank, ...more] = placeIn(LIST, cursor) ?? [];
  if (
    typeof year === 'number' &&
    typeof office === 'string' &&
    typeof report === 'string' &&
    typeof rank === 'number' &&
    more.length === 0
  )
    return [year, office, report, rank];
  throw badCursor('after', 'take one of a search, or begin without one');
}

/** Null where nothing can be found: a text of nothing but marks. */
async function wantedBy(strapi: Core.Strapi, text: string, filter: Filter): Promise<Wanted | null> {
  const words = text.split(/\s+/).filter((word) => word !== '');
  if (text.length > MAX_LENGTH || words.length > MAX_TERMS)
    throw new Refusal(
      400,
      'BAD_USER_INPUT',
      `\`text\` has ${text.length} characters and ${words.length} words; look for at most ${MAX_LENGTH} characters and ${MAX_TERMS} words at once.`,
    );
  const terms = [...new Set(words.map((word) => fold(word).text).filter((term) => term !== ''))];
  if (words.length > 0 && terms.length === 0) return null;

  const { types, offices, years, themes, levels, figure } = filter;
  return {
    terms,
    uids: types ? TREE_TYPES.filter((uid) => types.includes(entryTypeOf(uid))) : undefined,
    offices: offices ? await officesOf(strapi, offices) : undefined,
    years: years ?? undefined,
    themes: themes ?? undefined,
    levels: levels ?? undefined,
    figure: figure ?? undefined,
  };
}

async function officesOf(strapi: Core.Strapi, slugs: readonly string[]): Promise<string[]> {
  const offices: { documentId: string }[] = await strapi.db
    .query('api::office.office')
    .findMany({ where: { slug: { $in: [...slugs] }, publishedAt: { $notNull: true } } });
  return offices.map(({ documentId }) => documentId);
}

/** The entries found and their reports; public-schema.ts reads what is asked for below them. */
async function toHits(strapi: Core.Strapi, page: readonly Found[], terms: readonly string[]) {
  const rows = new Map<string, Row>();
  const wanted = Map.groupBy(
    [
      ...page.map(({ uid, documentId }) => ({ uid, documentId })),
      ...page.map(({ reportId }) => ({ uid: 'api::report.report' as const, documentId: reportId })),
    ],
    ({ uid }) => uid,
  );
  for (const [uid, entries] of wanted) {
    const found: Row[] = await strapi.db.query(uid).findMany({
      where: {
        documentId: { $in: [...new Set(entries.map(({ documentId }) => documentId))] },
        publishedAt: { $notNull: true },
      },
    });
    for (const row of found) rows.set(String(row['documentId']), { ...row, __typename: TYPE_NAMES.get(uid) });
  }
  return page.map(({ uid, documentId, reportId, place }) => {
    const node = rows.get(documentId);
    const report = rows.get(reportId);
    if (!node || !report)
      throw new Error(`The index of the search names ${uid} ${documentId}, which is not published.`);
    return { node, report, excerpt: excerptOf(uid, node, terms), cursor: toCursor(LIST, place) };
  });
}

const TYPE_NAMES: ReadonlyMap<string, string> = new Map(
  Array.from(ENTRY_TYPES, ([name, uid]): [string, string] => [uid, name]),
);

/** Of the entry's texts the one that holds the most of the terms; of two alike the later, which is the longer one. */
function excerptOf(uid: TreeType, row: Row, terms: readonly string[]) {
  const [best] = SEARCHED[uid]
    .map((field) => {
      const value = row[field];
      const text = typeof value === 'string' ? value : '';
      const folded = fold(text).text;
      return { field, text, held: terms.filter((term) => folded.includes(term)).length };
    })
    .filter(({ text }) => text !== '')
    .toReversed()
    .toSorted((a, b) => b.held - a.held);
  const { field, text } = best ?? { field: SEARCHED[uid][0] ?? '', text: '' };
  const spans = spansOf(text, terms);
  const part = partAround(text, spans);
  return { field, start: part.start, text: text.slice(part.start, part.end), matches: within(part, spans) };
}

const within = (part: Span, spans: readonly Span[]): Span[] =>
  spans
    .map(({ start, end }) => ({
      start: Math.max(start, part.start) - part.start,
      end: Math.min(end, part.end) - part.start,
    }))
    .filter(({ start, end }) => start < end);
