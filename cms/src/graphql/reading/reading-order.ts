import type { Core } from '@strapi/strapi';
import { linkedRows, type Row } from '../../linked-rows';

/** Ids of sections by the ids of those that stand in them; those at the top are not in it. */
export type Parents = ReadonlyMap<number, number>;

/**
 * Puts sections, sorted by order, into the order in which the report is read: each section before its
 * subsections, these before the next section.
 */
export function inReadingOrder<T extends { id: number }>(sections: readonly T[], parents: Parents): T[] {
  const listed = new Set(sections.map(({ id }) => id));
  const byParent = Map.groupBy(sections, ({ id }) => {
    const parent = parents.get(id);
    return parent !== undefined && listed.has(parent) ? parent : null;
  });
  const below = (parent: number | null): T[] =>
    (byParent.get(parent) ?? []).flatMap((section) => [section, ...below(section.id)]);
  return below(null);
}

/** Reads what each of some sections stands in. */
export async function parentsOf(strapi: Core.Strapi, sections: readonly { id: number }[]): Promise<Parents> {
  const ids = sections.map(({ id }) => id);
  const found = await linkedRows(strapi, 'api::section.section', 'parent', ids, ['id']);
  return new Map([...found].flatMap(([id, [parent]]) => (parent ? [[id, parent.id]] : [])));
}

export const byOrder = (a: Row, b: Row): number => Number(a['order']) - Number(b['order']);
