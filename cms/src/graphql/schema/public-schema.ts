import { MapperKind, mapSchema } from '@graphql-tools/utils';
import {
  type GraphQLFieldConfig,
  type GraphQLFieldConfigMap,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  type GraphQLResolveInfo,
  GraphQLSchema,
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
  isObjectType,
  isUnionType,
} from 'graphql';
import { pagedByDefault } from '../limits/default-page';
import { isPlain } from '../reading/arguments';
import { ENTRY_TYPES } from '../reading/entry-types';
import type { Row } from '../../linked-rows';
import { alongside, readAlong, readAlongTogether } from '../reading/read-along';
import { byOrder, inReadingOrder, parentsOf } from '../reading/reading-order';
import { cursorFields, pagedByCursor, tellingCursors } from './connections';
import { describe } from './descriptions/describe';
import { withExactFilters } from './filters';
import { withPlainFields } from './plain-fields';

type Field = GraphQLFieldConfig<unknown, ReadContext>;

/** All that the public may ask for, in the order it is shown; whatever else Strapi or a plugin adds is not served. */
const QUERIES = [
  'annualReport',
  'changes',
  'search',
  ...['office', 'report', 'section', 'achievement', 'planItem', 'honor'].flatMap((one) => [
    `${one}s`,
    `${one}s_connection`,
    one,
  ]),
];

/**
 * The schema the public sees: reads only; lists without null in them, since none ever is; what a query asks for
 * below published entries read at once; and every list of ordered things in reading order unless the caller sorts it.
 */
export function toPublicSchema(schema: GraphQLSchema): GraphQLSchema {
  const reads = mapSchema(schema, {
    [MapperKind.MUTATION]: () => null,
    [MapperKind.SUBSCRIPTION]: () => null,
    [MapperKind.QUERY_ROOT_FIELD]: (field, name) =>
      QUERIES.includes(name) ? notingArgs(readingAlong(paged(withoutNullsInList(field), name))) : null,
    [MapperKind.OBJECT_TYPE]: (type) => (type.name === 'Pagination' ? withFields(type, cursorFields) : type),
    [MapperKind.OBJECT_FIELD]: (field, name, type) => {
      if (name === 'pageInfo' && type.endsWith('EntityResponseCollection')) return tellingCursors(field);
      return ENTRY_TYPES.has(type)
        ? ofEntry(withoutNullsInList(field), name, type)
        : readingAlong(withoutNullsInList(field));
    },
  });
  return describe(inOrderOfQueries(withExactFilters(withPlainFields(reads))));
}

/** A schema of what can be reached from the queries, met in their order. */
function inOrderOfQueries(schema: GraphQLSchema): GraphQLSchema {
  const query = schema.getQueryType()?.toConfig();
  if (!query)
    throw new Error('There is no query in the schema; check the version of @strapi/plugin-graphql.');
  const fields = Object.entries(query.fields).toSorted(
    ([one], [other]) => QUERIES.indexOf(one) - QUERIES.indexOf(other),
  );
  return new GraphQLSchema({
    query: new GraphQLObjectType({ ...query, fields: Object.fromEntries(fields) }),
  });
}

const paged = (field: Field, name: string): Field =>
  name.endsWith('_connection') ? pagedByCursor(pagedByDefault(field), name) : pagedByDefault(field);

function withFields(type: GraphQLObjectType, fields: GraphQLFieldConfigMap<unknown, unknown>) {
  const config = type.toConfig();
  return new GraphQLObjectType({ ...config, fields: { ...config.fields, ...fields } });
}

/** Published entries come with all that is asked for below them; drafts as Strapi gives them. */
function readingAlong(field: Field): Field {
  const { resolve } = field;
  const type = getNamedType(field.type);
  const types = isUnionType(type) ? type.getTypes() : [type].filter(isObjectType);
  const [first] = types;
  if (!resolve || !first || !types.every(({ name }) => ENTRY_TYPES.has(name))) return field;
  return {
    ...field,
    resolve: async (parent, args, context, info) => {
      const found = await resolve(parent, args, context, info);
      if (!found || !asksForPublished(context, info)) return found;
      const { auth } = context.state;
      if (!isRow(found)) return readAlong(strapi, [found].flat().filter(isRow), first, auth, info);
      const own = types.find(({ name }) => name === found['__typename']) ?? first;
      return readAlongTogether(strapi, found, own, auth, info);
    },
  };
}

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'number';

/** What Strapi's plugin knows while it answers: who asks, and with which arguments of the root fields. */
interface ReadContext {
  state: { auth?: unknown };
  rootQueryArgsByPath?: Map<string | number, Readonly<Record<string, unknown>>>;
}

/** Strapi's resolvers below a root field follow its arguments, and give drafts as well where they find none. */
function notingArgs(field: Field): Field {
  const { resolve } = field;
  if (!resolve) return field;
  return {
    ...field,
    resolve: (parent, args, context, info) => {
      context.rootQueryArgsByPath ??= new Map();
      context.rootQueryArgsByPath.set(info.path.key, { ...args, _originField: info.fieldName });
      return resolve(parent, args, context, info);
    },
  };
}

function asksForPublished({ rootQueryArgsByPath }: ReadContext, { path }: GraphQLResolveInfo): boolean {
  let root = path;
  while (root.prev) root = root.prev;
  return rootQueryArgsByPath?.get(root.key)?.['status'] !== 'draft';
}

/** A value is in the row, and what an entry leads to was read along. */
function ofEntry(field: Field, name: string, type: string): Field {
  if (isLeafType(getNamedType(field.type))) return { ...field, resolve: undefined };
  const own = inOrder(field, `${type}.${name}`).resolve;
  if (!own) throw new Error(`${type}.${name} has no resolver; check the version of @strapi/plugin-graphql.`);
  return {
    ...field,
    resolve: (row, args, context, info) => {
      const read = alongside(row, info.path.key);
      return read === undefined ? own(row, args, context, info) : read;
    },
  };
}

function withoutNullsInList(field: Field): Field {
  const list = getNullableType(field.type);
  if (!isListType(list)) return field;
  return {
    ...field,
    type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(getNullableType(list.ofType)))),
  };
}

/** A list of drafts has its order too. */
function inOrder(field: Field, path: string): Field {
  const { resolve } = field;
  const target = getNamedType(field.type);
  if (!resolve || !field.args?.['sort'] || !isObjectType(target) || !target.getFields()['order'])
    return field;
  return {
    ...field,
    resolve: async (parent, args: { sort?: string[] }, context, info) => {
      if (args.sort?.length) return resolve(parent, args, context, info);
      // Of a part of a list the database must know which part.
      const asked = isPlain(args) ? args : { ...args, sort: ['order:asc'] };
      const rows = [await resolve(parent, asked, context, info)].flat().filter(isRow);
      const ordered = rows.toSorted(byOrder);
      return path === 'Report.sections' ? inReadingOrder(ordered, await parentsOf(strapi, ordered)) : ordered;
    },
  };
}
