import { errors } from '@strapi/utils';
import type { Actor } from '../actor';
import type { Review } from './states';

/** What an administrator may let a role do with reports, beside reading and editing them. */
export const RIGHTS = {
  submit: 'plugin::review.submit',
  first_review: 'plugin::review.approve-first',
  second_review: 'plugin::review.approve-second',
  final_review: 'plugin::review.approve-final',
  publish: 'plugin::review.publish',
  withdraw: 'plugin::review.withdraw',
  /** To see and touch the reports of all offices, not only of one's own. */
  allOffices: 'plugin::review.all-offices',
  /** To say which offices somebody works for. */
  manageStaff: 'plugin::review.manage-staff',
} as const satisfies Record<Review, string> & Record<string, string>;

export type Right = keyof typeof RIGHTS;

const REFUSALS: Readonly<Record<Right, string>> = {
  submit: '您没有送审的权限，请联系管理员。',
  first_review: '您没有初审的权限，请由初审人员处理。',
  second_review: '您没有复审的权限，请由复审人员处理。',
  final_review: '您没有终审的权限，请由终审人员处理。',
  publish: '您没有发布的权限，请由发布人员处理。',
  withdraw: '您没有撤回已发布报告的权限，请联系发布人员或管理员。',
  allOffices: '您只能处理本单位的报告。',
  manageStaff: '您没有管理人员的权限，请联系管理员。',
};

/**
 * A program with the token for imports may publish what it imports, which only comes into question where reports are
 * not reviewed; it never reviews: nobody would have looked.
 */
export function mayDo(actor: Actor, right: Right): boolean {
  if (actor.kind === 'token') return right === 'publish';
  return actor.kind === 'system' || actor.may(RIGHTS[right]);
}

/** @throws PolicyError with a sentence for the editor. */
export function assertMay(actor: Actor, right: Right): void {
  if (!mayDo(actor, right)) throw new errors.PolicyError(REFUSALS[right]);
}
