import type { Core } from '@strapi/strapi';
import { type Connection, ENTRY_TYPES, namedVersion, type Version } from './entries';

interface JoinTable {
  name: string;
  joinColumn: { name: string };
  inverseJoinColumn: { name: string };
}

/** A relation as the database keeps it, seen from the side that owns it. */
interface Relation {
  name: string;
  owner: Version['uid'];
  target: Version['uid'];
  isToOne: boolean;
  joinTable: JoinTable;
}

/** Every link leads from a row that is there to one that is there, both drafts or both published. */
export async function faultsOfLinks(
  strapi: Core.Strapi,
  trx: Connection,
  versions: readonly Version[],
): Promise<string[]> {
  const byId = new Map(versions.map((version) => [`${version.uid}/${version.id}`, version]));
  const faults: string[] = [];
  for (const { name, owner, target, isToOne, joinTable } of relations(strapi)) {
    const links: { from: number | null; to: number | null }[] = await trx(joinTable.name)
      .select({ from: joinTable.joinColumn.name, to: joinTable.inverseJoinColumn.name })
      .orderBy('id');
    const seen = new Set<number | null>();
    for (const link of links) {
      const from = byId.get(`${owner}/${link.from}`);
      const to = byId.get(`${target}/${link.to}`);
      if (!from || !to) {
        const [end, row] = from ? ['to', link.to] : ['from', link.from];
        faults.push(`A link in ${joinTable.name} leads ${end} row ${row}, which is not there.`);
        continue;
      }
      if (from.status !== to.status)
        faults.push(`The ${namedVersion(from)} leads by ${name} to the ${namedVersion(to)}.`);
      if (isToOne && seen.has(link.from)) faults.push(`The ${namedVersion(from)} has more than one ${name}.`);
      seen.add(link.from);
    }
  }
  return faults;
}

function relations(strapi: Core.Strapi): Relation[] {
  return ENTRY_TYPES.flatMap((owner) =>
    Object.entries(strapi.db.metadata.get(owner).attributes).flatMap(([name, attribute]) => {
      if (attribute.type !== 'relation' || !('joinTable' in attribute) || !('target' in attribute)) return [];
      const { joinTable } = attribute;
      const target = ENTRY_TYPES.find((uid) => uid === attribute.target);
      if (!target || !joinTable || !('inverseJoinColumn' in joinTable)) return [];
      if ('mappedBy' in attribute && attribute.mappedBy) return [];
      const isToOne = attribute.relation === 'manyToOne' || attribute.relation === 'oneToOne';
      return [{ name, owner, target, isToOne, joinTable }];
    }),
  );
}

/** Figures: each row is a part of one entry that is there. */
export async function faultsOfComponents(
  strapi: Core.Strapi,
  trx: Connection,
  versions: readonly Version[],
): Promise<string[]> {
  const faults: string[] = [];
  const ids = Map.groupBy(versions, ({ uid }) => uid);
  const owners = new Map<number, number>();
  for (const uid of ENTRY_TYPES) {
    const fields = Object.values(strapi.contentType(uid).attributes).filter(
      (attribute) => attribute.type === 'component',
    );
    if (fields.length === 0) continue;
    const table = `${strapi.contentType(uid).collectionName}_cmps`;
    const there = new Set(ids.get(uid)?.map(({ id }) => id));
    const links: { entity: number | null; component: number }[] = await trx(table).select({
      entity: 'entity_id',
      component: 'cmp_id',
    });
    for (const { entity, component } of links) {
      owners.set(component, (owners.get(component) ?? 0) + 1);
      if (entity === null || !there.has(entity))
        faults.push(`Figure ${component} belongs by ${table} to row ${entity}, which is not there.`);
    }
  }
  const figures: { id: number }[] = await trx('components_report_figures').select('id').orderBy('id');
  const known = new Set(figures.map(({ id }) => id));
  for (const [component, count] of owners) {
    if (!known.has(component)) faults.push(`Figure ${component} of an entry is not there.`);
    if (count > 1) faults.push(`Figure ${component} belongs to ${count} entries.`);
  }
  for (const id of known) if (!owners.has(id)) faults.push(`Figure ${id} belongs to no entry.`);
  return faults;
}
