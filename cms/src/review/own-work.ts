import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Actor } from '../actor';
import { ACT, type Action } from '../audit/record';

/** Work on a report after which one does not look at it with fresh eyes. */
const WORK: readonly Action[] = ['created', 'imported', 'edited', 'discarded', 'submitted'];

/** What somebody has had to do with a report since it was last published. */
export interface OwnWork {
  /** Whether the person has edited it or handed it in. */
  edited: boolean;
  /** Whether the person has passed another review of it since it was last handed in. */
  approved: boolean;
}

/** Told by the audit trail: what is in it cannot be taken back. */
export async function ownWorkOn(strapi: Core.Strapi, person: number, reportId: string): Promise<OwnWork> {
  const acts: { action: Action; actorId: number | null }[] = await strapi.db.query(ACT).findMany({
    where: { report: reportId },
    select: ['action', 'actorId'],
    orderBy: { id: 'asc' },
  });
  const round = acts.slice(acts.findLastIndex(({ action }) => action === 'published') + 1);
  const reviews = round.slice(round.findLastIndex(({ action }) => action === 'submitted') + 1);
  const isOwn = ({ actorId }: { actorId: number | null }) => actorId === person;
  return {
    edited: round.some((act) => isOwn(act) && WORK.includes(act.action)),
    approved: reviews.some((act) => isOwn(act) && act.action === 'approved'),
  };
}

/**
 * Each of the reviews is another person's, and none of them is an editor's.
 * @throws PolicyError with a sentence for the reviewer.
 */
export async function assertFreshEyes(strapi: Core.Strapi, actor: Actor, reportId: string): Promise<void> {
  if (actor.kind !== 'person') return;
  const { edited, approved } = await ownWorkOn(strapi, actor.id, reportId);
  if (edited) throw new errors.PolicyError('您修改或送审过这份报告，不能审核自己的稿件：请由其他人审核。');
  if (approved) throw new errors.PolicyError('您已经审核过这份报告，三审须由不同的人完成：请由其他人审核。');
}
