import type { Core, Schema, UID } from '@strapi/strapi';
import {
  type FieldNode,
  getNamedType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';

/** A row as Strapi's resolvers pass it on. */
export type Row = { id: number } & Record<string, unknown>;

/** What to read along with a row: the relations and components asked for, and what is asked for below them. */
interface Populate {
  [field: string]: { where?: object; populate: Populate };
}

const PUBLISHED = { publishedAt: { $notNull: true } };

/** The types of the API by their names there; what is not among them has nothing to be read along. */
const TYPES: Readonly<Record<string, UID.Schema>> = {
  Office: 'api::office.office',
  Report: 'api::report.report',
  Section: 'api::section.section',
  Achievement: 'api::achievement.achievement',
  PlanItem: 'api::plan-item.plan-item',
  Honor: 'api::honor.honor',
  Figure: 'report.figure',
};

/**
 * Reads everything below published rows that a query asks for, one database query for each relation it names,
 * however many rows there are: Strapi's own resolvers ask again for every parent. What is asked for with arguments,
 * or by a caller who may not read it, is left to these resolvers and their checks.
 */
export async function readAlong(
  strapi: Core.Strapi,
  rows: readonly Row[],
  type: GraphQLObjectType,
  auth: unknown,
  info: GraphQLResolveInfo,
): Promise<Row[]> {
  const uid = TYPES[type.name];
  const asked = info.fieldNodes.flatMap(({ selectionSet }) => selectionSet ?? []);
  const populate = uid ? populateOf(strapi, uid, type, asked, info) : {};
  if (!uid || rows.length === 0 || Object.keys(populate).length === 0) return [...rows];
  if (!(await mayRead(strapi, auth, targetsOf(strapi, uid, populate)))) return [...rows];
  const read: Row[] = await strapi.db
    .query(uid)
    .findMany({ where: { id: { $in: rows.map(({ id }) => id) } }, populate });
  const byId = new Map(read.map((row) => [row.id, row]));
  return rows.map((row) => ({ ...row, ...only(Object.keys(populate), byId.get(row.id)) }));
}

/** What was read along for a field of a row, or undefined where its own resolver must be asked. */
export function alongside(row: unknown, field: string, args: object): unknown {
  if (typeof row !== 'object' || row === null || !(field in row) || !isPlain(args)) return undefined;
  return (row as Row)[field];
}

/** Whether a field was asked for as it comes: the schema's own defaults are `{}` and `[]`. */
export const isPlain = (args: object): boolean =>
  Object.values(args).every(
    (value: unknown) =>
      value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0),
  );

function populateOf(
  strapi: Core.Strapi,
  uid: UID.Schema,
  type: GraphQLObjectType,
  selections: readonly SelectionSetNode[],
  info: GraphQLResolveInfo,
): Populate {
  const populate: Populate = {};
  const attributes = attributesOf(strapi, uid);
  const byName = Map.groupBy(
    selections.flatMap((set) => fieldsOf(set, info)),
    ({ name }) => name.value,
  );
  for (const [name, nodes] of byName) {
    const attribute = attributes[name];
    const target = getNamedType(type.getFields()[name]?.type);
    if (!attribute || !isObjectType(target)) continue;
    const plain = nodes.filter(({ arguments: given }) => !given?.length);
    const below = TYPES[target.name];
    if (!below || plain.length === 0) continue;
    populate[name] = {
      ...(attribute.type === 'relation' && { where: PUBLISHED }),
      populate: populateOf(
        strapi,
        below,
        target,
        plain.flatMap(({ selectionSet }) => selectionSet ?? []),
        info,
      ),
    };
  }
  // The order of sections is told by what each of them stands in.
  if (populate['sections'] && uid === TYPES['Report'])
    populate['sections'].populate['parent'] ??= { populate: {} };
  return populate;
}

const attributesOf = (strapi: Core.Strapi, uid: UID.Schema): Record<string, Schema.Attribute.AnyAttribute> =>
  strapi.getModel(uid).attributes;

/** The fields of a selection, those of its fragments included. */
function fieldsOf(set: SelectionSetNode, info: GraphQLResolveInfo): FieldNode[] {
  return set.selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    const fragment =
      selection.kind === Kind.INLINE_FRAGMENT ? selection : info.fragments[selection.name.value];
    return fragment ? fieldsOf(fragment.selectionSet, info) : [];
  });
}

function targetsOf(strapi: Core.Strapi, uid: UID.Schema, populate: Populate): Set<string> {
  const targets = new Set<string>();
  for (const [name, { populate: below }] of Object.entries(populate)) {
    const attribute = attributesOf(strapi, uid)[name];
    if (attribute?.type === 'relation' && 'target' in attribute) {
      targets.add(attribute.target);
      for (const target of targetsOf(strapi, attribute.target, below)) targets.add(target);
    }
  }
  return targets;
}

/** Strapi's resolvers ask the same of each relation they follow. */
async function mayRead(strapi: Core.Strapi, auth: unknown, targets: ReadonlySet<string>): Promise<boolean> {
  try {
    await strapi.auth.verify(auth as Parameters<Core.Strapi['auth']['verify']>[0], {
      scope: [...targets].map((target) => `${target}.find`),
    });
    return true;
  } catch {
    return false;
  }
}

const only = (names: readonly string[], row: Row | undefined): object =>
  Object.fromEntries(names.map((name) => [name, row?.[name]]));
