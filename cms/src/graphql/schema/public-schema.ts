import { MapperKind, mapSchema } from '@graphql-tools/utils';
import {
  type GraphQLFieldConfig,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  getNamedType,
  getNullableType,
  isListType,
  isObjectType,
} from 'graphql';
import { pagedByDefault } from '../limits/default-page';
import { alongside, isPlain, readAlong, type Row } from '../reading/read-along';
import { type Placed, inReadingOrder } from '../reading/reading-order';
import { describe } from './descriptions/describe';
import { withExactFilters } from './filters';
import { withPlainFields } from './plain-fields';

type Field = GraphQLFieldConfig<unknown, unknown>;

/** All that the public may ask for, in the order it is shown; whatever else Strapi or a plugin adds is not served. */
const QUERIES = [
  'annualReport',
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
      QUERIES.includes(name) ? readingAlong(pagedByDefault(withoutNullsInList(field))) : null,
    [MapperKind.OBJECT_FIELD]: (field, name, type) =>
      inOrder(takenFromRow(withoutNullsInList(field), name), `${type}.${name}`),
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

/** Entries come with all that is asked for below them; drafts, and what is no entry, as Strapi gives them. */
function readingAlong(field: Field): Field {
  const { resolve } = field;
  const type = getNamedType(field.type);
  if (!resolve || !isObjectType(type)) return field;
  return {
    ...field,
    resolve: async (parent, args, context, info) => {
      const found = await resolve(parent, args, context, info);
      if (args['status'] === 'draft') return found;
      const rows = [found ?? []].flat().filter(isRow);
      if (rows.length === 0) return found;
      const read = await readAlong(strapi, rows, type, authOf(context), info);
      return Array.isArray(found) ? read : read[0];
    },
  };
}

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && 'id' in value && 'documentId' in value;

const authOf = (context: unknown): unknown => (context as { state?: { auth?: unknown } }).state?.auth;

/** A relation or component that was read along is there already. */
function takenFromRow(field: Field, name: string): Field {
  const { resolve } = field;
  if (!resolve || !isObjectType(getNamedType(field.type))) return field;
  return {
    ...field,
    resolve: (parent, args, context, info) => {
      const read = alongside(parent, name, args);
      return read === undefined ? resolve(parent, args, context, info) : read;
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

function inOrder(field: Field, path: string): Field {
  const target = getNamedType(field.type);
  const isList = isListType(getNullableType(field.type));
  if (!isList || !field.args?.['sort'] || !isObjectType(target) || !target.getFields()['order']) return field;
  const { resolve } = field;
  if (!resolve) throw new Error(`${path} has no resolver; check the version of @strapi/plugin-graphql.`);
  return {
    ...field,
    resolve: async (parent, args: { sort?: string[] }, context, info) => {
      if (args.sort?.length) return resolve(parent, args, context, info);
      // Of a part of a list the database must know which part.
      const asked = isPlain(args) ? args : { ...args, sort: ['order:asc'] };
      const rows = (await resolve(parent, asked, context, info)) as Placed[];
      const ordered = rows.toSorted((a, b) => a.order - b.order);
      return path === 'Report.sections' ? inReadingOrder(ordered) : ordered;
    },
  };
}
