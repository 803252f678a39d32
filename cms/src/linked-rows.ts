import type { Core, UID } from '@strapi/strapi';

/** A row of an entry or a component, its columns by the names of their attributes. */
export type Row = { id: number } & Record<string, unknown>;

/** What Strapi makes of filters and a sort for the database; a part of the list is cut out by the caller. */
export interface DatabaseQuery {
  where?: object;
  orderBy?: unknown;
  limit?: number;
  offset?: number;
}

/**
 * Reads what a relation or component of some rows leads to, with one database query however many they are: lists
 * by the id of the row they belong to, in the order of the relation.
 */
export async function linkedRows(
  strapi: Core.Strapi,
  uid: UID.Schema,
  relation: string,
  ids: readonly number[],
  attributes: readonly string[],
  where: object = {},
): Promise<Map<number, Row[]>> {
  const { target, joinTable } = linkOf(strapi, uid, relation);
  const builder = strapi.db.queryBuilder(target);
  const link = builder.getAlias();
  const owner = `${link}.${joinTable.joinColumn.name}`;
  const columns = strapi.db.metadata.get(target).attributes;
  const rows = await builder
    .init({
      where,
      select: attributes.map((name) => {
        const column = columns[name];
        const columnName = column && 'columnName' in column ? column.columnName : undefined;
        return `${builder.alias}.${columnName ?? name} as ${name}`;
      }),
    })
    .join({
      alias: link,
      referencedTable: joinTable.name,
      referencedColumn: joinTable.inverseJoinColumn.name,
      rootColumn: joinTable.inverseJoinColumn.referencedColumn,
      rootTable: builder.alias,
      on: joinTable.on,
      orderBy: joinTable.orderBy,
    })
    .addSelect(`${owner} as ${OWNER}`)
    .where({ [owner]: ids })
    .execute<(Row & { [OWNER]: number })[]>({ mapResults: false });

  for (const name of attributes) {
    const fromDatabase = FROM_DATABASE[columns[name]?.type ?? ''];
    if (fromDatabase) for (const row of rows) row[name] = fromDatabase(row[name]);
  }
  return Map.groupBy(rows, (row) => row[OWNER]);
}

/** The places of rows by their ids, sorted as a caller wants; those that are alike by their ids, as Strapi does. */
export async function ranksOf(
  strapi: Core.Strapi,
  uid: UID.Schema,
  rows: readonly Row[],
  orderBy: unknown,
): Promise<ReadonlyMap<number, number>> {
  const sorted: Row[] = await strapi.db.query(uid).findMany({
    select: ['id'],
    where: { id: { $in: [...new Set(rows.map(({ id }) => id))] } },
    orderBy: [orderBy, { id: 'asc' }].flat(),
  });
  return new Map(sorted.map(({ id }, rank) => [id, rank]));
}

const OWNER = '__owner';

/** Of the types of our attributes, those whose values a driver does not give as GraphQL needs them. */
const FROM_DATABASE: Readonly<Record<string, (value: unknown) => unknown>> = {
  boolean: (value) => (value === null ? null : value === true || value === 1),
  datetime: (value) =>
    value instanceof Date || typeof value === 'number' || typeof value === 'string'
      ? new Date(value).toISOString()
      : null,
};

function linkOf(strapi: Core.Strapi, uid: UID.Schema, relation: string) {
  const attribute = strapi.db.metadata.get(uid).attributes[relation];
  if (!attribute || !('target' in attribute) || !('joinTable' in attribute) || !attribute.joinTable)
    throw new Error(`${uid} has no relation ${relation} by a table of links.`);
  const { target, joinTable } = attribute;
  if (!('inverseJoinColumn' in joinTable)) throw new Error(`${relation} of ${uid} leads to several types.`);
  return { target, joinTable };
}
