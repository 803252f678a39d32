/** What the content manager is asked for: filters of Strapi, words to look for. */
export interface ListQuery {
  filters?: { $and?: object[] } & Record<string, unknown>;
  _q?: string;
  [name: string]: unknown;
}

/** Adds one more condition to what is asked for; those of the page and of the caller's role stay. */
export function narrow(query: ListQuery, condition: object): void {
  query.filters = { ...query.filters, $and: [...(query.filters?.$and ?? []), condition] };
}
