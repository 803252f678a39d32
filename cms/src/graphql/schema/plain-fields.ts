import { MapperKind, mapSchema } from '@graphql-tools/utils';
import {
  defaultFieldResolver,
  type GraphQLFieldConfig,
  GraphQLNonNull,
  type GraphQLSchema,
  getNullableType,
} from 'graphql';

type Field = GraphQLFieldConfig<unknown, unknown>;

/**
 * What tells of Strapi's rows and nothing of reports: when a row was made or last written, which publishing does
 * too; the number of a figure's row, which every publication changes; nested lists once more, as objects.
 */
const isOfRows = (type: string, field: string): boolean =>
  ['createdAt', 'updatedAt'].includes(field) ||
  (type === 'Figure' && field === 'id') ||
  field.endsWith('_connection');

/** Further ways to ask for drafts; `status` is enough. */
const ARGUMENTS_OF_ROWS = ['hasPublishedVersion', 'publicationFilter'];

/** What has a value even where nothing was entered: a text that is not there is empty. */
const NEVER_NULL: ReadonlyMap<string, string | boolean> = new Map<string, string | boolean>([
  ['Office.fictional', false],
  ...Object.entries({
    Section: ['marker', 'heading', 'headingEnd', 'lead'],
    Achievement: ['marker', 'topic', 'topicEnd'],
    PlanItem: ['marker', 'topic', 'topicEnd'],
    Figure: ['label', 'unit', 'baseUnit'],
    Honor: ['recipient'],
  }).flatMap(([type, fields]) => fields.map((field) => [`${type}.${field}`, ''] as const)),
]);

/** A schema that tells of reports and not of rows, without null where something can always be said, of drafts too. */
export function withPlainFields(schema: GraphQLSchema): GraphQLSchema {
  return mapSchema(schema, {
    [MapperKind.QUERY_ROOT_FIELD]: toRoot,
    [MapperKind.OBJECT_FIELD]: (field, name, type) => {
      const empty = NEVER_NULL.get(`${type}.${name}`);
      if (isOfRows(type, name)) return null;
      return empty === undefined ? field : neverNull(field, empty);
    },
    [MapperKind.INPUT_OBJECT_FIELD]: (field, name) => (isOfRows('', name) ? null : field),
  });
}

/** Of entries there may be none with an identifier, but there always is a page, as there is a list. */
function toRoot(field: Field, name: string): Field {
  const args = Object.entries(field.args ?? {}).filter(([argument]) => !ARGUMENTS_OF_ROWS.includes(argument));
  return {
    ...field,
    type: name.endsWith('_connection') ? new GraphQLNonNull(getNullableType(field.type)) : field.type,
    args: Object.fromEntries(args),
  };
}

function neverNull(field: Field, empty: string | boolean): Field {
  return {
    ...field,
    type: new GraphQLNonNull(getNullableType(field.type)),
    resolve: (...asked) => defaultFieldResolver(...asked) ?? empty,
  };
}
