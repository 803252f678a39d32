import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { z } from 'zod';
import { findReviewedReport } from '../review/report';
import { noteEdit } from './edit';
import {
  draftBranch,
  type EntryType,
  linkedIds,
  linksOf,
  loadDraft,
  reportOf,
  type TreeNode,
  type TreeType,
} from './tree';

/**
 * A link is changed where it is kept: a section taken out of its report, or into another, from the report's end would
 * change without anybody asking whether that section can be edited now, and by whom. What fulfils a promise is the one
 * link that may be changed from both ends (`noteFulfilled`).
 * @throws ApplicationError with a sentence for the editor.
 */
export function refuseLinksFromAfar(strapi: Core.Strapi, uid: EntryType, data: object): void {
  const attributes = new Map(Object.entries(strapi.contentType(uid).attributes));
  for (const [name, value] of Object.entries(data)) {
    const attribute = attributes.get(name);
    if (!attribute || !('mappedBy' in attribute) || name === FULFILS || !changesLinks(value)) continue;
    throw new errors.ApplicationError(
      '这一项下面的内容不能从这里添加或移除：请在那些内容各自的编辑页面选择。',
    );
  }
}

const FULFILS = 'fulfils';

/** The form of the admin sends every list of links; one that is left as it is has nothing in it. */
function changesLinks(value: unknown): boolean {
  if (value === undefined) return false;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return true;
  // Strapi takes many forms for a change; only the one that changes nothing is known.
  return Object.entries(value).some(
    ([name, links]) => name === 'set' || !Array.isArray(links) || links.length > 0,
  );
}

/** Links that stay within a report: what hangs on them is deleted along, whoever's it is. */
const WITHIN_REPORT: Partial<Record<TreeType, readonly [link: string, uid: TreeType, refusal: string]>> = {
  'api::section.section': ['parent', 'api::section.section', '请选择同一份报告中的上级章节。'],
  'api::honor.honor': ['achievement', 'api::achievement.achievement', '请选择同一份报告中的成绩。'],
};

/**
 * Keeps an entry, what it hangs on and what hangs on it in one report, and no section below itself, where no editor
 * would find it.
 * @throws ApplicationError with a sentence for the editor.
 */
export async function refuseStrayLinks(
  strapi: Core.Strapi,
  { uid, documentId, content }: TreeNode,
  reportId: string,
): Promise<void> {
  const [link = '', target = uid, refusal] = WITHIN_REPORT[uid] ?? [];
  const above = content[link];
  if (typeof above === 'string' && (await reportOf(strapi, target, above, 'draft')) !== reportId)
    throw new errors.ApplicationError(refusal);
  const branch = await draftBranch(strapi, uid, documentId);
  if (branch.some((node) => node.documentId === above))
    throw new errors.ApplicationError('章节不能放在自己或自己的下级之下：请重新选择上级章节。');
  for (const node of branch)
    if ((await reportOf(strapi, node.uid, node.documentId, 'draft')) !== reportId)
      throw new errors.ApplicationError('这一项下面还有内容留在原来的报告中：请先移走或删除那些内容。');
}

/**
 * Keeps drafts linked to drafts: by the number of a row one can be hung on what is public, where anybody could find it
 * by a filter. And promises are fulfilled by achievements of the same office.
 * @throws ValidationError with a sentence for the editor.
 */
export async function refuseForeignLinks(
  strapi: Core.Strapi,
  { uid, documentId }: TreeNode,
  reportId: string,
): Promise<void> {
  const relations = linksOf(strapi, uid);
  const row: Record<string, unknown> | null = await strapi.db.query(uid).findOne({
    where: { documentId, publishedAt: null },
    populate: Object.fromEntries(relations.map((name) => [name, { select: ['documentId', 'publishedAt'] }])),
  });
  for (const name of relations) {
    const linked = LINKED.parse([row?.[name] ?? []].flat());
    if (linked.some(({ publishedAt }) => publishedAt !== null))
      throw new errors.ValidationError('所选的关联内容已经变化，请刷新页面后重新选择。');
    const across = ACROSS_REPORTS[name];
    if (!across || linked.length === 0) continue;
    const own = await officeOf(strapi, reportId);
    for (const { documentId: id } of linked)
      if ((await officeOf(strapi, await reportOf(strapi, across, id, 'draft'))) !== own)
        throw new errors.ValidationError('承诺兑现只能关联同一单位的计划和成绩，请重新选择。');
  }
}

const LINKED = z.array(z.object({ documentId: z.string(), publishedAt: z.unknown() }));

/** Links between reports, and what is at their far end. */
const ACROSS_REPORTS: Readonly<Record<string, TreeType>> = {
  outcomes: 'api::achievement.achievement',
  fulfils: 'api::plan-item.plan-item',
};

const officeOf = async (strapi: Core.Strapi, reportId: string | null): Promise<string | null> =>
  reportId === null ? null : (await findReviewedReport(strapi, reportId)).office;

/**
 * Does work that removes entries, and takes what they fulfilled and no longer do for edited.
 * @throws what stands in the way of editing those plan items.
 */
export async function removing<T>(
  strapi: Core.Strapi,
  nodes: readonly Pick<TreeNode, 'uid' | 'documentId'>[],
  work: () => Promise<T>,
): Promise<T> {
  const ids = nodes.filter(({ uid }) => uid === ACHIEVEMENT).map(({ documentId }) => documentId);
  const before = [];
  for (const id of ids) before.push(await loadDraft(strapi, ACHIEVEMENT, id));
  const result = await work();
  for (const node of before)
    if (node && linkedIds(node.content[FULFILS]).length > 0)
      await noteFulfilled(
        strapi,
        node.documentId,
        node,
        await loadDraft(strapi, ACHIEVEMENT, node.documentId),
      );
  return result;
}

const ACHIEVEMENT = 'api::achievement.achievement';

/** What an achievement fulfils is a part of the plan items, and of their reports: takes it for an edit of these. */
export async function noteFulfilled(
  strapi: Core.Strapi,
  achievement: string,
  before: TreeNode | null,
  after: TreeNode | null,
): Promise<void> {
  const [old, now] = [before, after].map((node) => linkedIds(node?.content[FULFILS]));
  for (const id of oddOnes(old ?? [], now ?? [])) {
    const item = await loadDraft(strapi, 'api::plan-item.plan-item', id);
    const reportId = await reportOf(strapi, 'api::plan-item.plan-item', id, 'draft');
    if (!item || reportId === null) continue;
    const outcomes = oddOnes(linkedIds(item.content['outcomes']), [achievement]).sort();
    const was = { ...item, content: { ...item.content, outcomes } };
    await noteEdit(strapi, reportId, 'edited', [was], [item]);
  }
}

/** What is in one of two lists alone. */
const oddOnes = (one: readonly string[], other: readonly string[]): string[] => [
  ...one.filter((id) => !other.includes(id)),
  ...other.filter((id) => !one.includes(id)),
];
