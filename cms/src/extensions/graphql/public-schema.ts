import { MapperKind, mapSchema, pruneSchema } from '@graphql-tools/utils';
import {
  type GraphQLFieldConfig,
  GraphQLList,
  GraphQLNonNull,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isListType,
  isObjectType,
} from 'graphql';
import { type Placed, inReadingOrder } from './reading-order';

type Field = GraphQLFieldConfig<unknown, unknown>;

/** All that the public may ask for; whatever else Strapi or a plugin adds is not served. */
const QUERIES = new Set([
  'annualReport',
  ...['office', 'report', 'section', 'achievement', 'planItem', 'honor'].flatMap((one) => [
    one,
    `${one}s`,
    `${one}s_connection`,
  ]),
]);

/**
 * The schema the public sees: reads only; lists without null in them, since none ever is; and every list of
 * ordered things in reading order unless the caller sorts it.
 */
export function toPublicSchema(schema: GraphQLSchema): GraphQLSchema {
  const reads = mapSchema(schema, {
    [MapperKind.MUTATION]: () => null,
    [MapperKind.SUBSCRIPTION]: () => null,
    [MapperKind.QUERY_ROOT_FIELD]: (field, name) => (QUERIES.has(name) ? withoutNullsInList(field) : null),
    [MapperKind.OBJECT_FIELD]: (field, name, type) => inOrder(withoutNullsInList(field), `${type}.${name}`),
  });
  return pruneSchema(reads);
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
      const sorted = args.sort?.length ? args : { ...args, sort: ['order:asc'] };
      const rows = (await resolve(parent, sorted, context, info)) as Placed[];
      return path === 'Report.sections' && sorted !== args ? inReadingOrder(rows) : rows;
    },
  };
}
