import {
  type GraphQLArgumentConfig,
  GraphQLBoolean,
  type GraphQLFieldConfig,
  type GraphQLFieldConfigMap,
  GraphQLInt,
  GraphQLNonNull,
  GraphQLString,
} from 'graphql';
import { Refusal } from '../http/request';
import { isPlain } from '../reading/arguments';
import { DEFAULT_PAGE_SIZE } from '../limits/limits';
import { badCursor, placeIn, toCursor } from './cursors';

type Field<Context> = GraphQLFieldConfig<unknown, Context>;

interface Args {
  first?: number | null;
  after?: string | null;
  filters?: object | null;
  sort?: unknown;
  pagination?: object | null;
}

/** A page as Strapi's resolvers pass it on, with what it was asked for as they understood it. */
interface Page<Filters> {
  nodes: readonly { documentId: string }[];
  info: { args: { start: number; filters: Filters } };
  /** What `first` and `after` make of it. */
  byCursor?: ByCursor;
}

interface ByCursor {
  first: number;
  endCursor: string | null;
  /** The filters of all pages, as Strapi understands them. */
  filters: unknown;
}

/** What Strapi counts of a page's list. */
interface Count {
  total: number;
  page: number;
  pageCount: number;
  pageSize: number;
}

interface Cursors {
  endCursor: string | null;
  hasNextPage: boolean;
}

const FIRST: GraphQLArgumentConfig = {
  type: GraphQLInt,
  description:
    'Asks by cursor, for how many entries at most: up to 1000, 100 where only `after` is given. Entries come in a fixed order, so that those published all the while are met exactly once on the way through all pages.\n按游标分页，每页最多条数：上限 1000，只填 `after` 时为 100。内容按固定次序排列，翻页期间始终公开的内容不重不漏。',
};
const AFTER: GraphQLArgumentConfig = {
  type: GraphQLString,
  description:
    'The `endCursor` of the page before; not together with `sort` or `pagination`.\n上一页的 `endCursor`；不能与 `sort`、`pagination` 同用。',
};

/**
 * Lets a connection at the root be asked page by page with `first` and `after`, in the order of the document ids: they
 * never change, and no two published entries share one.
 */
export function pagedByCursor<Context>(field: Field<Context>, list: string): Field<Context> {
  const { resolve } = field;
  if (!resolve) throw new Error(`${list} has no resolver; check the version of @strapi/plugin-graphql.`);
  return {
    ...field,
    args: { ...field.args, first: FIRST, after: AFTER },
    resolve: async (parent, { first, after, ...args }: Args, context, info) => {
      if (first == null && after == null) return resolve(parent, args, context, info);
      if (!isPlain({ sort: args.sort, pagination: args.pagination }))
        throw new Refusal(
          400,
          'BAD_USER_INPUT',
          `${list} cannot be asked with \`first\` or \`after\` and with \`sort\` or \`pagination\` at once; leave out one or the other.`,
        );
      const size = first ?? DEFAULT_PAGE_SIZE;
      const filters = [args.filters ?? {}, after == null ? {} : { documentId: { gt: lastIn(list, after) } }];
      const page = (await resolve(
        parent,
        { ...args, filters: { and: filters }, sort: ['documentId:asc'], pagination: { limit: size } },
        context,
        info,
      )) as Page<{ $and: readonly unknown[] }>;
      // Strapi takes a limit of 0 for one of 1.
      const nodes = page.nodes.slice(0, size);
      const last = nodes.at(-1);
      const byCursor: ByCursor = {
        first: size,
        endCursor: last ? toCursor(list, [last.documentId]) : (after ?? null),
        filters: page.info.args.filters.$and[0],
      };
      return { ...page, nodes, byCursor };
    },
  };
}

/** Tells of a page where the next one begins, however it was asked for. */
export function tellingCursors<Context>(pageInfo: Field<Context>): Field<Context> {
  const { resolve } = pageInfo;
  if (!resolve) throw new Error('`pageInfo` has no resolver; check the version of @strapi/plugin-graphql.');
  return {
    ...pageInfo,
    resolve: async (parent, args, context, info): Promise<Count & Cursors> => {
      const page = parent as Page<unknown>;
      const { nodes, byCursor } = page;
      const { args: asked } = page.info;
      const count = (await resolve(page, args, context, info)) as Count;
      if (!byCursor)
        return { ...count, endCursor: null, hasNextPage: asked.start + nodes.length < count.total };
      const { endCursor, filters } = byCursor;
      const pageSize = Math.max(byCursor.first, 1);
      const whole = { ...page, info: { ...page.info, args: { ...asked, filters } } };
      const { total } = (await resolve(whole, args, context, info)) as Count;
      return {
        total,
        pageSize,
        pageCount: Math.ceil(total / pageSize),
        page: Math.floor((total - count.total) / pageSize) + 1,
        endCursor,
        hasNextPage: nodes.length < count.total,
      };
    },
  };
}

/** The fields of `Pagination` that tell it. */
export const cursorFields: GraphQLFieldConfigMap<unknown, unknown> = {
  endCursor: {
    type: GraphQLString,
    description:
      'What to ask with as `after` for the next page; null where the list was not asked for by `first` or `after`, or has no entry.\n查询下一页时作为 `after` 的值；未用 `first` 或 `after` 查询，或列表为空时为 null。',
  },
  hasNextPage: {
    type: new GraphQLNonNull(GraphQLBoolean),
    description: 'Whether there are more entries after this page.\n本页之后是否还有内容。',
  },
};

function lastIn(list: string, cursor: string): string {
  const [documentId, ...more] = placeIn(list, cursor) ?? [];
  if (typeof documentId !== 'string' || more.length > 0)
    throw badCursor('after', 'take the `endCursor` of a page of it, or begin without one');
  return documentId;
}
