import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLNamedType,
  getNamedType,
  isInputObjectType,
} from 'graphql';
import { Refusal } from '../http/request';
import {
  MAX_FILTER_DEPTH,
  MAX_FILTER_RELATIONS,
  MAX_FILTER_ROWS,
  MAX_FILTER_VALUES,
  MAX_PAGE_SIZE,
  MAX_VARIABLE_DEPTH,
} from './limits';
import { LIST_SIZES } from './list-sizes';

/** The arguments of a field, coerced by its types. */
export type Args = Readonly<Record<string, unknown>>;

/**
 * Looks at how deep the variables are, before anything goes down into them by recursion.
 * @throws Refusal with the code VARIABLES_TOO_DEEP
 */
export function checkVariables(variables: unknown): void {
  let level = [variables].filter(isObject);
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAX_VARIABLE_DEPTH)
      throw new Refusal(
        400,
        'VARIABLES_TOO_DEEP',
        `The variables have more than ${MAX_VARIABLE_DEPTH} levels of objects and lists; write the filter with fewer.`,
      );
    level = level.flatMap((value) => Object.values(value).filter(isObject));
  }
}

/**
 * Looks at what a field is given: the size of the page, and how much its filters and its order make the database do.
 * @throws Refusal with the code PAGE_SIZE_EXCEEDED, FILTER_TOO_DEEP, FILTER_TOO_LARGE or BAD_USER_INPUT
 */
export function checkArguments(field: GraphQLField<unknown, unknown>, args: Args): void {
  for (const [name, size] of pageSizes(args)) {
    if (size < 0 || size > MAX_PAGE_SIZE)
      throw new Refusal(
        400,
        'PAGE_SIZE_EXCEEDED',
        `The list ${field.name} is asked for with \`${name}: ${size}\`; ask for at most ${MAX_PAGE_SIZE} entries at once, and for the others page by page.`,
      );
  }

  const extent = extentOf(field, args);
  if (extent.depth > MAX_FILTER_DEPTH)
    throw new Refusal(
      400,
      'FILTER_TOO_DEEP',
      `The filter of ${field.name} has ${extent.depth} levels; use at most ${MAX_FILTER_DEPTH}.`,
    );
  if (extent.relations > MAX_FILTER_RELATIONS || extent.rows > MAX_FILTER_ROWS)
    throw new Refusal(
      400,
      'FILTER_TOO_LARGE',
      `The filter and the order of ${field.name} follow too many relations; follow at most ${MAX_FILTER_RELATIONS}, and few lists beside each other.`,
    );
  if (extent.values > MAX_FILTER_VALUES)
    throw new Refusal(
      400,
      'FILTER_TOO_LARGE',
      `The filter of ${field.name} has ${extent.values} values; use at most ${MAX_FILTER_VALUES}, and several queries for more.`,
    );
}

/** The numbers of entries a field is asked for, by the names of their arguments. */
export function pageSizes(args: Args): [name: string, size: number][] {
  const given = [
    ...Object.entries(args),
    ...Object.entries(isObject(args['pagination']) ? args['pagination'] : {}),
  ];
  return given.filter(
    (entry): entry is [string, number] => PAGE_SIZES.has(entry[0]) && typeof entry[1] === 'number',
  );
}

const PAGE_SIZES = new Set(['first', 'last', 'limit', 'pageSize']);

/** How far a filter and an order reach. */
export interface Extent {
  depth: number;
  relations: number;
  values: number;
  /** Rows the joins make of one row. */
  rows: number;
}

export function extentOf(field: GraphQLField<unknown, unknown>, args: Args): Extent {
  const extent: Extent = { depth: 0, relations: 0, values: 0, rows: 1 };
  for (const argument of field.args) {
    if (argument.name !== 'pagination' && argument.name !== 'sort')
      measure(args[argument.name], argument.type, 0, extent);
  }
  const filters = field.args.find(({ name }) => name === 'filters');
  if (filters) measureOrder(args['sort'], filters, extent);
  return extent;
}

function measure(value: unknown, type: GraphQLInputType, depth: number, extent: Extent): void {
  if (Array.isArray(value)) {
    for (const item of value) measure(item, type, depth, extent);
  } else if (isObject(value)) {
    extent.depth = Math.max(extent.depth, depth + 1);
    const named = getNamedType(type);
    for (const [name, below] of Object.entries(value)) {
      const next = isInputObjectType(named) ? named.getFields()[name]?.type : undefined;
      if (isInputObjectType(named)) follow(named, name, extent);
      measure(below, next ?? type, depth + 1, extent);
    }
  } else if (value !== undefined) {
    extent.values += 1;
    // PostgreSQL has no such text, and would answer with an error of its own.
    if (typeof value === 'string' && value.includes('\0'))
      throw new Refusal(
        400,
        'BAD_USER_INPUT',
        'A text among the arguments contains the character U+0000; leave it out.',
      );
  }
}

/** An order may follow relations by dots: `report.office.name:asc`. */
function measureOrder(sort: unknown, filters: GraphQLArgument, extent: Extent): void {
  for (const order of Array.isArray(sort) ? sort : []) {
    if (typeof order !== 'string') continue;
    let type: GraphQLNamedType | undefined = getNamedType(filters.type);
    for (const name of order.split(/[.:]/)) {
      if (!isInputObjectType(type)) break;
      follow(type, name, extent);
      type = getNamedType(type.getFields()[name]?.type);
    }
  }
}

/** Counts the join that a filter's field is, if it is a relation or component. */
function follow(filters: GraphQLInputObjectType, name: string, extent: Extent): void {
  const target = filters.getFields()[name];
  if (!target || LOGIC.has(name) || !getNamedType(target.type).name.endsWith(FILTERS)) return;
  extent.relations += 1;
  extent.rows *= LIST_SIZES[`${filters.name.slice(0, -FILTERS.length)}.${name}`] ?? 1;
}

const FILTERS = 'FiltersInput';
const LOGIC = new Set(['and', 'or', 'not']);

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
