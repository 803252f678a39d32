import {
  buildSchema,
  getNamedType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLOutputType,
  isEnumType,
  isInputObjectType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  isUnionType,
  print,
} from 'graphql';

/** A description in both languages; empty where the schema has none. */
export interface Words {
  chinese: string;
  english: string;
}

/** A type as it is written at a field, such as `[Report!]!`: the name in it leads to the type. */
export interface TypeUse {
  before: string;
  name: string;
  after: string;
  /** What GraphQL brings along, such as `String`, is explained nowhere. */
  explained: boolean;
}

export interface Argument extends Words {
  name: string;
  type: TypeUse;
  /** As it is written in a query. */
  defaultValue?: string;
}

export interface Field extends Words {
  name: string;
  anchor: string;
  type: TypeUse;
  arguments: readonly Argument[];
  defaultValue?: string;
}

export interface Value extends Words {
  name: string;
}

export interface ApiType extends Words {
  name: string;
  fields: readonly Field[];
  /** Of an enumeration. */
  values: readonly Value[];
  /** Of a union: the names of the types that it may be. */
  members: readonly string[];
}

/** Where a type is explained. */
export type LinkTo = (typeName: string) => string;

/** All that the schema offers, in its order. */
export interface Reference {
  /** What can be asked at the root. */
  root: readonly Field[];
  objects: readonly ApiType[];
  unions: readonly ApiType[];
  enums: readonly ApiType[];
  scalars: readonly ApiType[];
  inputs: readonly ApiType[];
}

/** Understands a schema in GraphQL's schema language. */
export function toReference(sdl: string): Reference {
  const schema = buildSchema(sdl);
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
  );
  const root = schema.getQueryType();
  const some = (isOfKind: (type: GraphQLNamedType) => boolean) =>
    types.filter((type) => type !== root && isOfKind(type)).map(toApiType);
  return {
    root: root ? toApiType(root).fields : [],
    objects: some(isObjectType),
    unions: some(isUnionType),
    enums: some(isEnumType),
    scalars: some(isScalarType),
    inputs: some(isInputObjectType),
  };
}

const toApiType = (type: GraphQLNamedType): ApiType => ({
  name: type.name,
  ...toWords(type.description),
  fields: fieldsOf(type).map((field) => toField(type.name, field)),
  values: isEnumType(type)
    ? type.getValues().map(({ name, description }) => ({ name, ...toWords(description) }))
    : [],
  members: isUnionType(type) ? type.getTypes().map(({ name }) => name) : [],
});

type AnyField = GraphQLField<unknown, unknown> | GraphQLInputField;

function fieldsOf(type: GraphQLNamedType): AnyField[] {
  if (isObjectType(type)) return Object.values<AnyField>(type.getFields());
  return isInputObjectType(type) ? Object.values(type.getFields()) : [];
}

const toField = (owner: string, field: AnyField): Field => ({
  ...toArgument(field),
  anchor: `${owner}-${field.name}`,
  arguments: 'args' in field ? field.args.map(toArgument) : [],
});

const toArgument = (argument: GraphQLArgument | AnyField): Argument => ({
  name: argument.name,
  type: toTypeUse(argument.type),
  ...toWords(argument.description),
  ...defaultOf(argument),
});

function defaultOf({ astNode }: GraphQLArgument | AnyField): { defaultValue?: string } {
  const value = astNode && 'defaultValue' in astNode ? astNode.defaultValue : undefined;
  // What stands for nothing, `{}` and `[]`, tells nobody anything.
  return value && !('fields' in value) && !('values' in value) ? { defaultValue: print(value) } : {};
}

function toTypeUse(type: GraphQLOutputType | GraphQLInputType): TypeUse {
  const named = getNamedType(type);
  const [before = '', after = ''] = String(type).split(named.name);
  return { before, name: named.name, after, explained: !isSpecifiedScalarType(named) };
}

/** The schema describes each thing in English and, on the last line, in Chinese; either may cite the other. */
function toWords(description: string | null | undefined): Words {
  const lines = (description ?? '').split('\n');
  const isTranslated = /\p{Script=Han}/u.test(lines.at(-1) ?? '');
  return {
    english: (isTranslated ? lines.slice(0, -1) : lines).join(' '),
    chinese: isTranslated ? (lines.at(-1) ?? '') : '',
  };
}
