import { isDeepStrictEqual } from 'node:util';
import { nameOf, type ToldType } from '../report-tree/names';
import type { TreeNode } from '../report-tree/tree';

/** What an act changed in one entry. */
export interface EntryDifference {
  uid: string;
  documentId: string;
  /** How an editor knows the entry, as it is called after the act. */
  name: string;
  kind: 'added' | 'changed' | 'removed';
  fields: FieldDifference[];
}

/** One field before and after; null where there was nothing. Links are the document ids they lead to. */
export interface FieldDifference {
  name: string;
  before: unknown;
  after: unknown;
}

/** Of these each is told by the entry at the other end of the link, or follows from other fields. */
const TOLD_ELSEWHERE = new Set([
  'achievements',
  'fulfils',
  'honors',
  'identity',
  'label',
  'planItems',
  'reports',
  'sections',
  'subsections',
]);

/** How entries differ from what they were, in the order they are given; those that do not are left out. */
export function differenceOf(
  before: readonly TreeNode<ToldType>[],
  after: readonly TreeNode<ToldType>[],
): readonly EntryDifference[] {
  const earlier = new Map(before.map((node) => [node.documentId, node]));
  const later = new Set(after.map((node) => node.documentId));
  const told = after.map((node) => {
    const old = earlier.get(node.documentId);
    return entryDifference(node, old ? 'changed' : 'added', fieldsThatDiffer(old?.content, node.content));
  });
  const removed = before
    .filter((node) => !later.has(node.documentId))
    .map((node) => entryDifference(node, 'removed', fieldsThatDiffer(node.content, undefined)));
  return [...told, ...removed].filter(({ kind, fields }) => kind !== 'changed' || fields.length > 0);
}

const entryDifference = (
  node: TreeNode<ToldType>,
  kind: EntryDifference['kind'],
  fields: FieldDifference[],
): EntryDifference => ({ uid: node.uid, documentId: node.documentId, name: nameOf(node), kind, fields });

type Content = TreeNode['content'];

function fieldsThatDiffer(before: Content = {}, after: Content = {}): FieldDifference[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name) => {
    if (TOLD_ELSEWHERE.has(name)) return [];
    const field = { name, before: orNull(before[name]), after: orNull(after[name]) };
    return isDeepStrictEqual(field.before, field.after) ? [] : [field];
  });
}

/** An empty text or list says as little as none. */
const orNull = (value: unknown): unknown =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0) ? null : value;
