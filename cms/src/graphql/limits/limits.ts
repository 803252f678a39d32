/**
 * Tokens in a document; the parser stops there. The longest query of our own has 206, the deepest introspection of
 * graphql-js 184, and with 1,000 its rule that compares each field with each other stays under 100 ms.
 */
export const MAX_TOKENS = 1000;

/** Fields of an operation, counted wherever a fragment is spread: what fragments of fragments multiply. */
export const MAX_FIELDS = 1000;

/**
 * Levels of fields, one below the other. From an office's connection through its reports down to the figures of
 * what fulfils a promise are ten.
 */
export const MAX_DEPTH = 12;

/** Aliases of an operation: one for each of thirty offices or years. */
export const MAX_ALIASES = 30;

/** Fields at the root of an operation, each of which is a query of its own to the database. */
export const MAX_ROOT_FIELDS = 20;

/** Directives of an operation: a few fields that a program asks for or leaves out. */
export const MAX_DIRECTIVES = 20;

/** Objects and lists in each other in the variables; no filter that is allowed has more. */
export const MAX_VARIABLE_DEPTH = 20;

/** Objects in each other in a filter: four relations, the operator, and some `and`, `or` and `not` between them. */
export const MAX_FILTER_DEPTH = 10;

/** Relations that a filter or an order follows, each of which is a join: four there and two beside them. */
export const MAX_FILTER_RELATIONS = 6;

/** Values in a filter: as many as a page has entries, so that one page can ask for what another one names. */
export const MAX_FILTER_VALUES = 1000;

/**
 * Rows that the joins of a filter make of one, by the assumed sizes of lists (list-sizes.ts). Two lists of sections
 * make 400; a third would make 8,000 of each report, for the database to sort out.
 */
export const MAX_FILTER_ROWS = 5000;

/** Entries of a list at the root when the query gives no number. */
export const DEFAULT_PAGE_SIZE = 100;

/** Entries of a list that a query can ask for at once. */
export const MAX_PAGE_SIZE = 1000;

/**
 * Cost of a query (cost.ts): a page of 100 reports, each with all that hangs on it, has about 67,000, and takes the
 * server about as long as introspection takes at the same cost; a page of 1,000 of them does not fit.
 */
export const COST_BUDGET = 100_000;
