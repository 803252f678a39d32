import {
  type DocumentNode,
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLSchema,
  isLeafType,
  isListType,
} from 'graphql';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity';
import { type Args, checkArguments, extentOf, pageSizes } from './arguments';
import { DEFAULT_PAGE_SIZE, MAX_FIELDS } from './limits';
import { LIST_SIZES, OTHER_LIST_SIZE } from './list-sizes';

/** A query to the database takes about as long as reading ten entries. */
const DATABASE_QUERY = 10;

/** Telling of a field or type of the schema takes about a hundredth of the time of an entry, and no database. */
const INTROSPECTED = 1 / 100;

/** A row that a join of a filter makes is looked at by the database alone. */
const JOINED_ROW = 1 / 10;

/** A value in a filter is compared with those of the rows. */
const FILTER_VALUE = 1 / 10;

interface Asked {
  schema: GraphQLSchema;
  document: DocumentNode;
  operationName?: string | undefined;
  variables?: Record<string, unknown> | undefined;
}

/**
 * What an answer costs, estimated before the database is asked: 1 for each entry and each component in it (lists as
 * long as the query allows, or as list-sizes.ts assumes), 10 for each field at the root, and something for what
 * filters make the database compare.
 * @throws Refusal where an argument goes beyond a limit, or a variable does not fit
 */
export function costOf({ schema, document, operationName, variables }: Asked): number {
  const cost = getComplexity({
    schema,
    query: document,
    estimators: [withinLimits, entries],
    maxQueryNodes: 2 * MAX_FIELDS,
    ...(operationName && { operationName }),
    ...(variables && { variables }),
  });
  return Math.ceil(cost);
}

/** Estimates nothing: it is where each field is seen with its arguments, those from variables included. */
const withinLimits: ComplexityEstimator = ({ field, args }) => checkArguments(field, args);

const entries: ComplexityEstimator = ({ type, field, args, childComplexity }) => {
  const target = getNamedType(field.type);
  if (isLeafType(target)) return 0;
  // The connection around them has multiplied them already.
  if (field.name === 'edges' || field.name === 'pageInfo') return childComplexity;
  if (field.name === 'nodes' || field.name === 'node') return 1 + childComplexity;

  const atRoot = type.name === 'Query';
  if (field.name === '__schema' || field.name === '__type') return (1 + childComplexity) * INTROSPECTED;
  const isConnection = CONNECTION.test(target.name);
  const perEntry = isConnection ? childComplexity : 1 + childComplexity;
  const size = isConnection || isList(field) ? sizeOf(type.name, field, args, atRoot) : 1;
  // A field below is read for all its parents at once (reading/read-along.ts), but filtered for each of them.
  return size * perEntry + filterCost(field, args) + (atRoot ? DATABASE_QUERY : 0);
};

const CONNECTION = /(Connection|ResponseCollection)$/;

const isList = (field: GraphQLField<unknown, unknown>): boolean => isListType(getNullableType(field.type));

/** How many entries are expected: at the root as many as the query allows, below it no more than there usually are. */
function sizeOf(type: string, field: GraphQLField<unknown, unknown>, args: Args, atRoot: boolean): number {
  const asked = pageSizes(args).map(([, size]) => size);
  if (atRoot) return Math.min(...asked, asked.length > 0 ? Infinity : DEFAULT_PAGE_SIZE);
  const usual = LIST_SIZES[`${type}.${field.name.replace(/_connection$/, '')}`] ?? OTHER_LIST_SIZE;
  return Math.min(...asked, usual);
}

function filterCost(field: GraphQLField<unknown, unknown>, args: Args): number {
  const { values, rows } = extentOf(field, args);
  return values * FILTER_VALUE + (rows > 1 ? rows * JOINED_ROW : 0);
}
