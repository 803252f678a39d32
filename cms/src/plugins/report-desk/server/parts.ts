import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { oneAfterTheOther } from '../../../report-tree/operation';
import { loadTree, type TreeNode } from '../../../report-tree/tree';
import { canStandBelow, REPORT, UIDS, type OutlineEntry, type PartType } from '../answers';
import { toEntries } from './outline';
import { wayTo } from './place';

/**
 * Changes of a report's outline. Each is one transaction of ordinary changes to documents, so that all rules for
 * these hold; others who change the same outline wait until it is done.
 */
const changing = <T>(
  strapi: Core.Strapi,
  reportId: string,
  change: (tree: readonly TreeNode[]) => Promise<T>,
): Promise<T> => oneAfterTheOther(strapi, async () => change(await loadTree(strapi, reportId, 'draft')));

/** Makes an empty draft, last below a section or achievement, or below the report itself, and gives its document id. */
export const createPart = (
  strapi: Core.Strapi,
  reportId: string,
  { type, above, by }: { type: PartType; above: string | null; by: number },
): Promise<string> =>
  changing(strapi, reportId, async (tree) => {
    const { entries } = toEntries(tree);
    const parent = above === null ? null : (wayTo(entries, above).at(-1)?.entry ?? notThere());
    if (!canStandBelow(parent).includes(type))
      throw new errors.ValidationError('这里不能新建这类内容，请刷新页面后重试。');
    const data = {
      ...beginning(type, reportId, parent, tree),
      order: Math.max(0, ...ordersBeside(type, parent, entries, tree)) + 1,
      createdBy: by,
      updatedBy: by,
    };
    return (await strapi.documents(UIDS[type]).create({ data })).documentId;
  });

/** What can be said of an entry before an editor has written anything. */
function beginning(
  type: PartType,
  reportId: string,
  parent: OutlineEntry | null,
  tree: readonly TreeNode[],
): Record<string, unknown> {
  const above = parent?.documentId ?? null;
  if (type === 'honor') return { report: reportId, achievement: above, level: 'other' };
  if (type !== 'section') return { section: above };
  const { part = 'summary', kind = 'review' } =
    tree.find(({ documentId }) => documentId === above)?.content ?? {};
  return { report: reportId, parent: above, part, kind };
}

/** The numbers taken where an entry is to have its own. */
function ordersBeside(
  type: PartType,
  parent: OutlineEntry | null,
  entries: readonly OutlineEntry[],
  tree: readonly TreeNode[],
): number[] {
  const beside =
    type === 'honor'
      ? tree.filter(({ uid }) => uid === UIDS.honor).map(({ documentId }) => documentId)
      : (parent?.below ?? entries).map(({ documentId }) => documentId);
  const orders = ordersIn(tree);
  return beside.map((documentId) => orders.get(documentId) ?? 0);
}

/** Moves an entry to a place among those beside it, from 1, and numbers these anew. */
export const movePart = (
  strapi: Core.Strapi,
  reportId: string,
  { documentId, place, by }: { documentId: string; place: number; by: number },
): Promise<void> =>
  changing(strapi, reportId, async (tree) => {
    const { entries, adrift } = toEntries(tree);
    const found = wayTo(entries, documentId).at(-1) ?? wayTo(adrift, documentId).at(-1) ?? notThere();
    const orders = ordersIn(tree);
    const types = new Map(tree.map((node) => [node.documentId, node.uid]));
    const moved = withMoved(found.siblings, found.entry, place).map((entry) => entry.documentId);
    // Honors are numbered throughout the report and shown where they stand in the text.
    const numbered =
      found.entry.type === 'honor'
        ? inPlacesOf(
            tree
              .filter(({ uid }) => uid === UIDS.honor)
              .map((node) => node.documentId)
              .toSorted((a, b) => (orders.get(a) ?? 0) - (orders.get(b) ?? 0)),
            moved,
          )
        : moved;
    for (const [index, one] of numbered.entries()) {
      const uid = types.get(one);
      if (uid === undefined || orders.get(one) === index + 1) continue;
      const data: Readonly<Record<string, unknown>> = { order: index + 1, updatedBy: by };
      await strapi.documents(uid).update({ documentId: one, data });
    }
  });

/** A list with one of its members at another place, from 1; a place behind the last is the last. */
export function withMoved<T>(list: readonly T[], member: T, place: number): T[] {
  const others = list.filter((other) => other !== member);
  return others.toSpliced(place - 1, 0, member);
}

/** A list of which some members have changed places among themselves, and no other has moved. */
export function inPlacesOf<T>(list: readonly T[], some: readonly T[]): T[] {
  const rest = some.values();
  return list.map((member) => (some.includes(member) ? (rest.next().value ?? member) : member));
}

/** Deletes the draft of an entry with all that stands below it. */
export const deletePart = (strapi: Core.Strapi, reportId: string, documentId: string): Promise<void> =>
  changing(strapi, reportId, async (tree) => {
    const node = tree.find((one) => one.documentId === documentId) ?? notThere();
    if (node.uid === REPORT) notThere();
    await strapi.documents(node.uid).delete({ documentId });
  });

const ordersIn = (tree: readonly TreeNode[]): ReadonlyMap<string, number> =>
  new Map(tree.map(({ documentId, content }) => [documentId, Number(content['order'])]));

function notThere(): never {
  throw new errors.NotFoundError('没有找到这项内容，可能已被删除，请刷新页面后重试。');
}
