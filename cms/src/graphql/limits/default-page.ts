import type { GraphQLFieldConfig } from 'graphql';
import { pageSizes } from './arguments';
import { DEFAULT_PAGE_SIZE } from './limits';

/**
 * A list at the root has DEFAULT_PAGE_SIZE entries unless the query says how many. (`defaultLimit` of Strapi's plugin
 * would cut the lists below it as well.)
 */
export function pagedByDefault<Context>(
  field: GraphQLFieldConfig<unknown, Context>,
): GraphQLFieldConfig<unknown, Context> {
  const { resolve } = field;
  if (!resolve || !field.args?.['pagination']) return field;
  return {
    ...field,
    resolve: (parent, args: { pagination?: Pagination | null }, context, info) =>
      resolve(parent, pageSizes(args).length > 0 ? args : withPageSize(args), context, info),
  };
}

interface Pagination {
  page?: number | null;
}

const withPageSize = <A extends { pagination?: Pagination | null }>(args: A): A => ({
  ...args,
  pagination: {
    ...args.pagination,
    [args.pagination?.page == null ? 'limit' : 'pageSize']: DEFAULT_PAGE_SIZE,
  },
});
