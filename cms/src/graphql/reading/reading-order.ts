/** A row of a list that has an order, as Strapi's resolvers pass it on. */
export interface Placed {
  id: number;
  order: number;
  /** What a section stands in, where that was read along. */
  parent?: { id: number } | null;
}

/**
 * Puts sections, sorted by order, into the order in which the report is read: each section before its
 * subsections, these before the next section.
 */
export async function inReadingOrder<T extends Placed>(sections: readonly T[]): Promise<T[]> {
  const known = sections.every(({ parent }) => parent !== undefined) ? sections : await withParents(sections);
  const parents = new Map(known.map(({ id, parent }) => [id, parent?.id]));
  const listed = new Set(sections.map(({ id }) => id));
  const parentOf = (id: number) => {
    const parent = parents.get(id);
    return parent !== undefined && listed.has(parent) ? parent : null;
  };

  const byParent = Map.groupBy(sections, ({ id }) => parentOf(id));
  const below = (parent: number | null): T[] =>
    (byParent.get(parent) ?? []).flatMap((section) => [section, ...below(section.id)]);
  return below(null);
}

const withParents = (sections: readonly Placed[]): Promise<Pick<Placed, 'id' | 'parent'>[]> =>
  strapi.db.query('api::section.section').findMany({
    where: { id: { $in: sections.map(({ id }) => id) } },
    select: ['id'],
    populate: { parent: { select: ['id'] } },
  });
