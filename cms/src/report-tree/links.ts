import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { noteEdit } from './edit';
import {
  draftBranch,
  type EntryType,
  linkedIds,
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
  return Object.entries(value).some(
    ([name, links]) => name === 'set' || (Array.isArray(links) && links.length > 0),
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
