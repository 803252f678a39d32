import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Actor } from '../actor';
import { ACT, type Action } from '../audit/record';
import { loadTree, type TreeNode } from '../report-tree/tree';
import { reviewsHere } from './states';

/*
 * What the audit trail tells of a report's way to the public since it was last published. It is asked instead of keeping
 * the same a second time: what is in it cannot be taken back.
 */

interface PastAct {
  action: Action;
  actorId: number | null;
  fingerprint: string | null;
}

/** Work on a report after which one does not look at it with fresh eyes. */
const WORK: readonly Action[] = ['created', 'imported', 'edited', 'discarded', 'submitted'];

/**
 * Each of the reviews is another person's, and none of them is an editor's.
 * @throws PolicyError with a sentence for the reviewer.
 */
export async function assertFreshEyes(strapi: Core.Strapi, actor: Actor, reportId: string): Promise<void> {
  if (actor.kind !== 'person') return;
  const round = await roundOf(strapi, reportId);
  const isOwn = ({ actorId }: PastAct) => actorId === actor.id;
  if (round.some((act) => isOwn(act) && WORK.includes(act.action)))
    throw new errors.PolicyError('您修改或送审过这份报告，不能审核自己的稿件：请由其他人审核。');
  if (approvalsIn(round).some(isOwn))
    throw new errors.PolicyError('您已经审核过这份报告，三审须由不同的人完成：请由其他人审核。');
}

/**
 * As many people have passed the report as are asked for now: there may be more than when it was handed in.
 * @throws ApplicationError with a sentence for the publisher.
 */
export async function assertReviewed(strapi: Core.Strapi, reportId: string): Promise<void> {
  const approvals = approvalsIn(await roundOf(strapi, reportId));
  if (new Set(approvals.map(({ actorId }) => actorId)).size < reviewsHere().length)
    throw new errors.ApplicationError('这份报告送审时要求的审核次数比现在少：请退回，重新送审。');
}

/**
 * What is reviewed and published is what was handed in, whatever way somebody may find to change it in between.
 * @throws ApplicationError with a sentence for the reviewer or publisher.
 */
export async function assertAsHandedIn(strapi: Core.Strapi, reportId: string): Promise<void> {
  const handedIn = (await roundOf(strapi, reportId)).findLast(({ action }) => action === 'submitted');
  if (handedIn?.fingerprint !== fingerprintOf(await loadTree(strapi, reportId, 'draft')))
    throw new errors.ApplicationError('报告的内容和送审时不同：请退回，由编辑核对后重新送审。');
}

/** What is the same of two trees only if they are. */
export const fingerprintOf = (tree: readonly TreeNode[]): string =>
  createHash('sha256').update(JSON.stringify(tree)).digest('base64url');

/** The acts since the publication that the public sees, or from the beginning: one that was withdrawn does not count. */
async function roundOf(strapi: Core.Strapi, reportId: string): Promise<readonly PastAct[]> {
  const acts: PastAct[] = await strapi.db.query(ACT).findMany({
    where: { report: reportId },
    select: ['action', 'actorId', 'fingerprint'],
    orderBy: { id: 'asc' },
  });
  let begin = 0;
  for (const [index, { action }] of acts.entries()) {
    if (action === 'published') begin = index + 1;
    if (action === 'withdrawn') begin = 0;
  }
  return acts.slice(begin);
}

const approvalsIn = (round: readonly PastAct[]): readonly PastAct[] =>
  round
    .slice(round.findLastIndex(({ action }) => action === 'submitted') + 1)
    .filter(({ action }) => action === 'approved');
