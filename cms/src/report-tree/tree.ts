import type { Core } from '@strapi/strapi';
import { linkedRows } from '../linked-rows';

/** The types a report's tree is made of, in the order they are published: a parent before its children. */
export const TREE_TYPES = [
  'api::report.report',
  'api::section.section',
  'api::achievement.achievement',
  'api::plan-item.plan-item',
  'api::honor.honor',
] as const;

export type TreeType = (typeof TREE_TYPES)[number];
/** What editors work on: the types of a report's tree, and offices. */
export type EntryType = TreeType | 'api::office.office';
export type Status = 'draft' | 'published';

export const isTreeType = (uid: string): uid is TreeType => TREE_TYPES.some((type) => type === uid);

/** One entry of a report's tree, in one status. */
export interface TreeNode<Type = TreeType> {
  uid: Type;
  documentId: string;
  /** Every field of its own and every link within the report. */
  content: Readonly<Record<string, unknown>>;
}

/** Which relation of which type leads down to each. */
const WAY_DOWN = {
  'api::section.section': ['api::report.report', 'sections'],
  'api::achievement.achievement': ['api::section.section', 'achievements'],
  'api::plan-item.plan-item': ['api::section.section', 'planItems'],
  'api::honor.honor': ['api::report.report', 'honors'],
} as const satisfies Record<Exclude<TreeType, 'api::report.report'>, readonly [TreeType, string]>;

/** Says when, by whom and under which number an entry was stored. */
const STORAGE_FIELDS = [
  'createdAt',
  'updatedAt',
  'publishedAt',
  'firstPublishedAt',
  'createdBy',
  'updatedBy',
  'locale',
  'localizations',
];

/** Links into other reports: each is public as soon as both reports are, whichever is published last. */
const LINKS_BETWEEN_REPORTS = ['fulfils', 'outcomes'];

/** Says how far an entry has come on its way to the public, and which state of it an editor has seen. */
const WORK_FIELDS = ['reviewState', 'revision'];

const NO_CONTENT = new Set([...STORAGE_FIELDS, ...WORK_FIELDS, ...LINKS_BETWEEN_REPORTS]);
const NOT_EDITED = new Set([...STORAGE_FIELDS, ...WORK_FIELDS]);

/** A stored row as Strapi's query engine returns it. */
type Row = { id: number; documentId: string } & Record<string, unknown>;

/** Reads the whole tree of a report, a parent always before its children. Empty where the report is not there. */
export async function loadTree(strapi: Core.Strapi, reportId: string, status: Status): Promise<TreeNode[]> {
  const nodes: TreeNode[] = [];
  const rowIds = await rowsOfTree(strapi, reportId);
  for (const uid of TREE_TYPES) {
    const rows: Row[] = await strapi.db.query(uid).findMany({
      where: { id: { $in: rowIds.get(uid) ?? [] }, publishedAt: ofStatus(status) },
      populate: everything(strapi, uid),
      orderBy: { id: 'asc' },
    });
    nodes.push(
      ...rows.map((row) => ({ uid, documentId: row.documentId, content: content(strapi, uid, row) })),
    );
  }
  return parentsFirst(nodes);
}

/**
 * The rows of a report's tree, of whichever status, from the root down. Asked the other way, by a filter on what each
 * entry stands in, SQLite goes through the entries of all reports.
 */
async function rowsOfTree(strapi: Core.Strapi, reportId: string): Promise<Map<TreeType, number[]>> {
  const root: { id: number }[] = await strapi.db
    .query('api::report.report')
    .findMany({ where: { documentId: reportId }, select: ['id'] });
  const rows = new Map<TreeType, number[]>([['api::report.report', root.map(({ id }) => id)]]);
  for (const uid of TREE_TYPES) {
    if (uid === 'api::report.report') continue;
    const [above, relation] = WAY_DOWN[uid];
    const linked = await linkedRows(strapi, above, relation, rows.get(above) ?? [], ['id']);
    rows.set(uid, [...new Set([...linked.values()].flat().map(({ id }) => id))]);
  }
  return rows;
}

/** The report that a version of an entry belongs to, or null where it hangs on nothing or is not there. */
export async function reportOf(
  strapi: Core.Strapi,
  uid: TreeType,
  documentId: string,
  status: Status,
): Promise<string | null> {
  const row: Row | null = await strapi.db.query(uid).findOne({
    where: { documentId, publishedAt: ofStatus(status) },
    populate: { report: true, section: { populate: { report: true } } },
  });
  return linkedId(row?.['report']) ?? linkedId(asRecord(row?.['section'])?.['report']);
}

/** The draft of one entry with all that an editor can change in it, links into other reports included, or null. */
export const loadDraft = <Type extends EntryType>(strapi: Core.Strapi, uid: Type, documentId: string) =>
  loadVersion(strapi, uid, documentId, 'draft');

/** One version of an entry, with the same as of a draft, or null. */
export async function loadVersion<Type extends EntryType>(
  strapi: Core.Strapi,
  uid: Type,
  documentId: string,
  status: Status,
): Promise<TreeNode<Type> | null> {
  const row: Row | null = await strapi.db.query(uid).findOne({
    where: { documentId, publishedAt: ofStatus(status) },
    populate: everything(strapi, uid, NOT_EDITED),
  });
  return row && { uid, documentId, content: content(strapi, uid, row, NOT_EDITED) };
}

/** What hangs on an entry of each type, and by which link. */
const CHILDREN: Partial<Record<TreeType, readonly [uid: TreeType, link: string][]>> = {
  'api::section.section': [
    ['api::section.section', 'parent'],
    ['api::achievement.achievement', 'section'],
    ['api::plan-item.plan-item', 'section'],
  ],
  'api::achievement.achievement': [['api::honor.honor', 'achievement']],
};

/** The draft of an entry with the drafts of all that hangs on it, children first. */
export async function draftBranch(
  strapi: Core.Strapi,
  uid: TreeType,
  documentId: string,
  above: readonly string[] = [],
): Promise<Pick<TreeNode, 'uid' | 'documentId'>[]> {
  if (above.includes(documentId)) return [];
  const branch: Pick<TreeNode, 'uid' | 'documentId'>[] = [];
  for (const [child, link] of CHILDREN[uid] ?? []) {
    const rows: Row[] = await strapi.db
      .query(child)
      .findMany({ where: { publishedAt: null, [link]: { documentId } } });
    for (const row of rows)
      branch.push(...(await draftBranch(strapi, child, row.documentId, [...above, documentId])));
  }
  return [...branch, { uid, documentId }];
}

export const ofStatus = (status: Status) => (status === 'draft' ? null : { $notNull: true });

/** The document a to-one link leads to, or null. */
export function linkedId(link: unknown): string | null {
  const documentId = asRecord(link)?.['documentId'];
  return typeof documentId === 'string' ? documentId : null;
}

/** The documents that a list of links in the content of a node leads to. */
export const linkedIds = (links: unknown): string[] =>
  Array.isArray(links) ? links.filter((id) => typeof id === 'string') : [];

function everything(
  strapi: Core.Strapi,
  uid: EntryType,
  without = NO_CONTENT,
): Record<string, true | { select: string[] }> {
  const populate: Record<string, true | { select: string[] }> = {};
  for (const [name, attribute] of attributes(strapi, uid, without)) {
    if (attribute.type === 'relation') populate[name] = { select: ['documentId'] };
    if (attribute.type === 'component') populate[name] = true;
  }
  return populate;
}

function content(
  strapi: Core.Strapi,
  uid: EntryType,
  row: Row,
  without = NO_CONTENT,
): Record<string, unknown> {
  return Object.fromEntries(
    attributes(strapi, uid, without).map(([name, attribute]) => {
      const value = row[name];
      if (attribute.type === 'relation') {
        return [name, Array.isArray(value) ? value.map(linkedId).sort() : linkedId(value)];
      }
      if (attribute.type === 'component') {
        return [name, Array.isArray(value) ? value.map(withoutId) : withoutId(value)];
      }
      return [name, value ?? null];
    }),
  );
}

/** The names of an entry's links to other entries, those that are kept at the other end included. */
export const linksOf = (strapi: Core.Strapi, uid: EntryType): string[] =>
  attributes(strapi, uid, NOT_EDITED).flatMap(([name, { type }]) => (type === 'relation' ? [name] : []));

function attributes(strapi: Core.Strapi, uid: EntryType, without: ReadonlySet<string>) {
  return Object.entries(strapi.contentType(uid).attributes).filter(([name]) => !without.has(name));
}

function withoutId(component: unknown): unknown {
  const { id: _, ...fields } = asRecord(component) ?? {};
  return component ? fields : null;
}

function asRecord(value: unknown): Record<string, unknown> | null {
  return typeof value === 'object' && value !== null ? { ...value } : null;
}

/** Sections hang on sections: moves each behind its parent. A parent in no list (a loop) leaves its children last. */
function parentsFirst(nodes: TreeNode[]): TreeNode[] {
  const isSection = (node: TreeNode) => node.uid === 'api::section.section';
  const byParent = Map.groupBy(nodes.filter(isSection), (node) => node.content['parent']);
  const ordered: TreeNode[] = [];
  const visit = (parent: unknown) => {
    for (const node of byParent.get(parent) ?? []) {
      ordered.push(node);
      visit(node.documentId);
    }
  };
  visit(null);
  const unreached = nodes.filter((node) => isSection(node) && !ordered.includes(node));
  const firstSection = nodes.findIndex(isSection);
  return firstSection < 0
    ? nodes
    : [
        ...nodes.slice(0, firstSection),
        ...ordered,
        ...unreached,
        ...nodes.slice(firstSection).filter((node) => !isSection(node)),
      ];
}
