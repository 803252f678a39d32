import { MapperKind, mapSchema } from '@graphql-tools/utils';
import {
  GraphQLBoolean,
  type GraphQLEnumType,
  GraphQLInputObjectType,
  type GraphQLInputType,
  GraphQLList,
  GraphQLNonNull,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isListType,
  isObjectType,
} from 'graphql';

const EQUALITY = ['eq', 'ne', 'in', 'notIn'];
const ORDER = ['lt', 'lte', 'gt', 'gte', 'between'];
const PRESENCE = ['null', 'notNull'];
const TEXT = ['eqi', 'nei', 'contains', 'containsi', 'notContains', 'notContainsi', 'startsWith', 'endsWith'];

/** What can be asked of a value, by its type. Strapi offers everything for every type. */
const OPERATORS: Readonly<Record<string, readonly string[]>> = {
  Boolean: ['eq', 'ne'],
  ID: [...EQUALITY, ...PRESENCE],
  Int: [...EQUALITY, ...ORDER, ...PRESENCE],
  Float: [...EQUALITY, ...ORDER, ...PRESENCE],
  Date: [...EQUALITY, ...ORDER, ...PRESENCE],
  DateTime: [...EQUALITY, ...ORDER, ...PRESENCE],
  String: [...EQUALITY, ...TEXT, ...PRESENCE],
};

/**
 * Filters that say what they mean: only operators that make sense for a type, a filter of its own for each
 * enumeration, so that a value that does not exist is an error and not an empty answer, and no null in lists.
 */
export function withExactFilters(schema: GraphQLSchema): GraphQLSchema {
  const filters = new Map(
    Object.values(schema.getTypeMap())
      .filter(isEnumType)
      .map((type) => [type.name, filterOf(type)]),
  );
  return mapSchema(schema, {
    [MapperKind.INPUT_OBJECT_FIELD]: (field, name, inputName) => {
      const [, value = ''] = /^(\w+)FilterInput$/.exec(inputName) ?? [];
      if (OPERATORS[value]?.includes(name) === false) return null;
      const filter = filters.get(typeFilteredBy(schema, inputName, name));
      return { ...field, type: filter ?? withoutNullsInList(field.type) };
    },
    [MapperKind.ARGUMENT]: (argument) => ({ ...argument, type: withoutNullsInList(argument.type) }),
  });
}

/** The type of the field of entries that a field of their filter asks of. */
function typeFilteredBy(schema: GraphQLSchema, inputName: string, field: string): string {
  const entries = schema.getType(inputName.replace(/FiltersInput$/, ''));
  const filtered = isObjectType(entries) ? entries.getFields()[field] : undefined;
  return filtered ? getNamedType(filtered.type).name : '';
}

function filterOf(type: GraphQLEnumType): GraphQLInputObjectType {
  const list = new GraphQLList(new GraphQLNonNull(type));
  return new GraphQLInputObjectType({
    name: `${type.name}FilterInput`,
    fields: {
      eq: { type },
      ne: { type },
      in: { type: list },
      notIn: { type: list },
      null: { type: GraphQLBoolean },
      notNull: { type: GraphQLBoolean },
    },
  });
}

const withoutNullsInList = (type: GraphQLInputType): GraphQLInputType =>
  isListType(type) ? new GraphQLList(new GraphQLNonNull(getNullableType(type.ofType))) : type;
