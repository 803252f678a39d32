import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { recordChange, type Removed } from '../changes/record';
import { indexReport, removeFromIndex } from '../search/index-report';
import { checkTree } from './check';
import { nameOf } from './names';
import { copyOffice } from './office';
import { asTreeOperation } from './operation';
import { linkedId, loadTree, ofStatus, type Status, type TreeNode } from './tree';

/**
 * Publishes a report with all its sections, achievements, plan items and honors. The public sees the
 * whole of the last publication until the whole of this one is there.
 * @throws ApplicationError that names the entry in the way; nothing is published then.
 */
export const publishTree = (strapi: Core.Strapi, reportId: string) =>
  asTreeOperation(strapi, async () => {
    const drafts = await loadTree(strapi, reportId, 'draft');
    checkTree(drafts);
    await publishOfficeOf(strapi, reportId);
    const { root, removed } = await copyTree(strapi, reportId, drafts, 'published');
    await indexReport(strapi, reportId);
    await recordChange(strapi, { kind: 'published', about: 'report', subject: reportId, removed });
    return root;
  });

/** Takes a report with its whole tree from the public; the drafts stay. */
export const unpublishTree = (strapi: Core.Strapi, reportId: string) =>
  asTreeOperation(strapi, async () => {
    const nodes = await loadTree(strapi, reportId, 'published');
    const children = nodes.filter((node) => node.documentId !== reportId);
    for (const node of children.toReversed()) await removeVersion(strapi, node, 'published');
    const result = await strapi.documents('api::report.report').unpublish({ documentId: reportId });
    await recordGone(strapi, 'withdrawn', reportId, nodes);
    return result;
  });

/** Gives up every edit since the last publication, deletions and additions included. */
export const discardTree = (strapi: Core.Strapi, reportId: string) =>
  asTreeOperation(strapi, async () => {
    const published = await loadTree(strapi, reportId, 'published');
    return (await copyTree(strapi, reportId, published, 'draft')).root;
  });

/** Deletes a report with its whole tree, drafts and published versions alike. */
export const deleteTree = (strapi: Core.Strapi, reportId: string) =>
  asTreeOperation(strapi, async () => {
    for (const status of ['published', 'draft'] as const) {
      const nodes = await loadTree(strapi, reportId, status);
      const children = nodes.filter((node) => node.documentId !== reportId);
      for (const node of children.toReversed()) await removeVersion(strapi, node, status);
      if (status === 'published') await recordGone(strapi, 'deleted', reportId, nodes);
    }
    return strapi.documents('api::report.report').delete({ documentId: reportId });
  });

/** Notes what the public can read no longer; nothing, where it never could. */
async function recordGone(
  strapi: Core.Strapi,
  kind: 'withdrawn' | 'deleted',
  reportId: string,
  removed: readonly TreeNode[],
): Promise<void> {
  if (removed.length === 0) return;
  await removeFromIndex(strapi, reportId);
  await recordChange(strapi, { kind, about: 'report', subject: reportId, removed: removed.map(toRemoved) });
}

const toRemoved = ({ uid, documentId }: TreeNode): Removed => ({ uid, documentId });

/**
 * Makes the tree of one status equal to the tree of the other that was read before. Strapi drops a link whose target is not there
 * yet without a word (strapi/strapi#25361), so entries go from the root down, and the result is compared.
 */
async function copyTree(strapi: Core.Strapi, reportId: string, source: readonly TreeNode[], to: Status) {
  const kept = new Set(source.map((node) => node.documentId));
  const surplus = (await loadTree(strapi, reportId, to)).filter((node) => !kept.has(node.documentId));

  const results = [];
  for (const { uid, documentId } of source) {
    const documents = strapi.documents(uid);
    results.push(
      await (to === 'published' ? documents.publish({ documentId }) : documents.discardDraft({ documentId })),
    );
  }
  for (const node of surplus.toReversed()) await removeVersion(strapi, node, to);

  const copy = new Map((await loadTree(strapi, reportId, to)).map((node) => [node.documentId, node]));
  for (const node of source) {
    if (!isDeepStrictEqual(copy.get(node.documentId)?.content, node.content)) {
      throw new errors.ApplicationError(
        `${nameOf(node)}没有完整保存，本次操作已全部撤销；请检查它关联的内容是否都已发布，然后重试。`,
      );
    }
  }
  if (copy.size !== source.length) {
    throw new errors.ApplicationError('报告的内容没有完整保存，本次操作已全部撤销；请重试。');
  }
  const [root] = results;
  if (!root) throw new errors.NotFoundError('没有找到这份报告，请刷新页面后重试。');
  return { root, removed: surplus.map(toRemoved) };
}

/** Removes one version of an entry and leaves the other, with the components of the version. */
export const removeVersion = (
  strapi: Core.Strapi,
  node: Pick<TreeNode, 'uid' | 'documentId'>,
  status: Status,
) =>
  status === 'published'
    ? strapi.documents(node.uid).unpublish({ documentId: node.documentId })
    : strapi.documents(node.uid).delete({
        documentId: node.documentId,
        filters: { publishedAt: { $null: true } },
      });

/** A report whose office is not public would have no page to stand on. */
async function publishOfficeOf(strapi: Core.Strapi, reportId: string): Promise<void> {
  const report = await strapi.db
    .query('api::report.report')
    .findOne({ where: { documentId: reportId, publishedAt: null }, populate: { office: true } });
  const office = linkedId(report?.office);
  if (office === null) return;
  const published = await strapi.db
    .query('api::office.office')
    .findOne({ where: { documentId: office, publishedAt: ofStatus('published') } });
  if (!published) await copyOffice(strapi, office, 'published');
}
