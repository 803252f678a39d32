import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import DataLoader from 'dataloader';
import {
  type FieldNode,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  isLeafType,
  isListType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { assertMayFind, queryOf } from './arguments';
import { ENTRY_TYPES } from './entry-types';
import { type DatabaseQuery, linkedRows, ranksOf, type Row } from '../../linked-rows';
import { byOrder, inReadingOrder, parentsOf } from './reading-order';

/** What reading needs to know of the request it is for. */
interface Reading {
  strapi: Core.Strapi;
  auth: unknown;
  info: GraphQLResolveInfo;
}

/**
 * Reads everything below published rows that a query asks for, one database query for each field it names, however
 * many rows there are: Strapi's own resolvers ask again for every parent. Its checks are made once for each field.
 */
export async function readAlong(
  strapi: Core.Strapi,
  rows: readonly Row[],
  type: GraphQLObjectType,
  auth: unknown,
  info: GraphQLResolveInfo,
): Promise<Row[]> {
  const read = rows.map((row) => ({ ...row }));
  const asked = info.fieldNodes.flatMap(({ selectionSet }) => selectionSet ?? []);
  await readBelow({ strapi, auth, info }, read, type, asked);
  return read;
}

/**
 * Reads along with one row that a field leads to. What the field leads to from other parents beside this one is read
 * with it: graphql-js asks for all of them at once, with the same nodes of the query.
 */
export function readAlongTogether(
  strapi: Core.Strapi,
  row: Row,
  type: GraphQLObjectType,
  auth: unknown,
  info: GraphQLResolveInfo,
): Promise<Row> {
  const ofNodes = readers.get(info.fieldNodes) ?? new Map<GraphQLObjectType, DataLoader<Row, Row>>();
  readers.set(info.fieldNodes, ofNodes);
  const reader =
    ofNodes.get(type) ??
    new DataLoader<Row, Row>((rows) => readAlong(strapi, rows, type, auth, info), { cache: false });
  ofNodes.set(type, reader);
  return reader.load(row);
}

const readers = new WeakMap<readonly FieldNode[], Map<GraphQLObjectType, DataLoader<Row, Row>>>();

/** What was read along for a field of a row, or undefined where its own resolver must be asked. */
export const alongside = (row: unknown, responseKey: string | number): unknown =>
  (row as Record<string, unknown>)[slot(responseKey)];

/** Where a row keeps what a field of the query leads to: no attribute has such a name. */
const slot = (responseKey: string | number): string => `→${responseKey}`;

async function readBelow(
  reading: Reading,
  rows: readonly Row[],
  type: GraphQLObjectType,
  selections: readonly SelectionSetNode[],
): Promise<void> {
  if (rows.length === 0) return;
  const fields = fieldsOf(reading, type, selections);
  await Promise.all(
    [...fields].map(([responseKey, nodes]) => readField(reading, rows, type, responseKey, nodes)),
  );
}

async function readField(
  reading: Reading,
  rows: readonly Row[],
  type: GraphQLObjectType,
  responseKey: string,
  nodes: readonly FieldNode[],
): Promise<void> {
  const [node] = nodes;
  const field = node && type.getFields()[node.name.value];
  const target = getNamedType(field?.type);
  const from = ENTRY_TYPES.get(type.name);
  const to = isObjectType(target) && ENTRY_TYPES.get(target.name);
  if (!field || !from || !isObjectType(target) || !to) return;

  const key = slot(responseKey);
  let query: DatabaseQuery;
  try {
    query = await checked(reading, field, node, to);
  } catch (error) {
    // GraphQL reports an error that stands where a value should.
    for (const row of rows) row[key] = error;
    return;
  }

  const asked = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
  const isList = isListType(getNullableType(field.type));
  const linked = await linkedRows(
    reading.strapi,
    from,
    field.name,
    [...new Set(rows.map(({ id }) => id))],
    columnsOf(reading, target, asked, isList),
    query.where,
  );
  const all = [...linked.values()].flat();
  const ordered = isList ? await ordering(reading, `${type.name}.${field.name}`, target, query, all) : null;
  const parts = new Map([...linked].map(([id, list]) => [id, ordered ? part(ordered(list), query) : list]));
  for (const row of rows) {
    const list = parts.get(row.id);
    row[key] = isList ? (list ?? []) : (list?.[0] ?? null);
  }
  await readBelow(reading, [...parts.values()].flat(), target, asked);
}

/** Strapi's resolvers check the same for each parent. */
async function checked(
  { strapi, auth, info }: Reading,
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  target: UID.Schema,
): Promise<DatabaseQuery> {
  const isEntry = strapi.getModel(target).modelType === 'contentType';
  if (isEntry) {
    try {
      await assertMayFind(strapi, target, auth);
    } catch (cause) {
      throw Object.assign(new errors.ForbiddenError(), { cause });
    }
  }
  const query = await queryOf(strapi, target, getArgumentValues(field, node, info.variableValues), auth);
  return isEntry ? { ...query, where: { $and: [PUBLISHED, query.where ?? {}] } } : query;
}

const PUBLISHED = { publishedAt: { $notNull: true } };

/** The caller's own order of a list, or else the one it has. */
async function ordering(
  { strapi }: Reading,
  path: string,
  target: GraphQLObjectType,
  { orderBy }: DatabaseQuery,
  rows: readonly Row[],
): Promise<(list: Row[]) => Row[]> {
  const uid = ENTRY_TYPES.get(target.name);
  if (orderBy && uid) {
    const ranks = await ranksOf(strapi, uid, rows, orderBy);
    const rankOf = ({ id }: Row) => ranks.get(id) ?? Infinity;
    return (list) => list.toSorted((a, b) => rankOf(a) - rankOf(b));
  }
  if (!hasOrder(target)) return (list) => list;
  const sorted = (list: Row[]) => list.toSorted(byOrder);
  if (path !== 'Report.sections') return sorted;
  const parents = await parentsOf(strapi, rows);
  return (list) => inReadingOrder(sorted(list), parents);
}

const hasOrder = (type: GraphQLObjectType): boolean => 'order' in type.getFields();

const part = (list: Row[], { offset = 0, limit }: DatabaseQuery): Row[] =>
  offset === 0 && limit === undefined
    ? list
    : list.slice(offset, limit === undefined ? undefined : offset + limit);

/** The attributes that a query asks for, and those by which rows are told apart and ordered. */
function columnsOf(
  reading: Reading,
  type: GraphQLObjectType,
  selections: readonly SelectionSetNode[],
  isList: boolean,
): string[] {
  const names = [...fieldsOf(reading, type, selections).values()].flatMap(([node]) => node?.name.value ?? []);
  const fields = type.getFields();
  const leaves = names.filter((name) => isLeafType(getNamedType(fields[name]?.type)));
  return [...new Set(['id', ...(isList && hasOrder(type) ? ['order'] : []), ...leaves])];
}

/** The fields of selections by their names in the answer, those of fragments included. */
function fieldsOf(
  reading: Reading,
  type: GraphQLObjectType,
  selections: readonly SelectionSetNode[],
): Map<string, FieldNode[]> {
  return Map.groupBy(
    selections.flatMap((set) => included(reading, type, set)),
    ({ name, alias }) => (alias ?? name).value,
  );
}

function included(reading: Reading, type: GraphQLObjectType, set: SelectionSetNode): FieldNode[] {
  const { fragments, schema, variableValues: variables } = reading.info;
  return set.selections.flatMap((selection) => {
    if (getDirectiveValues(GraphQLSkipDirective, selection, variables)?.['if'] === true) return [];
    if (getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.['if'] === false) return [];
    if (selection.kind === Kind.FIELD) return [selection];
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments[selection.name.value];
    // Of a union, each type has fragments of its own.
    const on = fragment?.typeCondition?.name.value ?? type.name;
    if (!fragment || (on !== type.name && isObjectType(schema.getType(on)))) return [];
    return included(reading, type, fragment.selectionSet);
  });
}
