import {
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  isUnionType,
  printType,
} from 'graphql';

/** From what is asked for to how it is narrowed down. */
const KINDS: readonly ((type: GraphQLNamedType) => boolean)[] = [
  isObjectType,
  isUnionType,
  isEnumType,
  isInputObjectType,
  isScalarType,
];

/**
 * The schema as a text to read, always the same for the same schema: types before enumerations, filters and scalars,
 * each kind and all fields in the order in which the schema comes to them from `Query`, as the model has them.
 */
export function toSdl(schema: GraphQLSchema): string {
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
  );
  const ordered = KINDS.flatMap((isOfKind) => types.filter(isOfKind));
  return `${ordered.map((type) => printType(type)).join('\n\n')}\n`;
}
