import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { type Actor, currentActor } from '../actor';
import { RIGHTS } from './rights';

/** Says that somebody works for an office; kept out of sight, and managed on the page 人员. */
export const POST = 'plugin::review.post';

/** The offices whose reports somebody may see and touch, by document id; null: all of them. */
export async function officesOf(
  strapi: Core.Strapi,
  { id, roles }: { id: number; roles: readonly number[] },
): Promise<readonly string[] | null> {
  const all = await strapi.db
    .query('admin::permission')
    .count({ where: { action: RIGHTS.allOffices, role: { id: { $in: [...roles] } } } });
  if (all > 0) return null;
  const posts: { office: string }[] = await strapi.db.query(POST).findMany({ where: { person: id } });
  return posts.map(({ office }) => office);
}

/** The offices among which whoever asks may choose, by name. */
export async function ownOffices(strapi: Core.Strapi): Promise<{ documentId: string; name: string }[]> {
  const actor = currentActor(strapi);
  const own = actor.kind === 'person' ? await officesOf(strapi, actor) : [];
  return strapi.db.query('api::office.office').findMany({
    where: { publishedAt: null, ...(own && { documentId: { $in: own } }) },
    select: ['documentId', 'name'],
    orderBy: { name: 'asc' },
  });
}

/** Where a filter on the offices of somebody has to look, in each type. */
const WAY_TO_OFFICE: Readonly<Record<string, string>> = {
  'api::office.office': 'documentId',
  'api::report.report': 'office.documentId',
  'api::section.section': 'report.office.documentId',
  'api::achievement.achievement': 'section.report.office.documentId',
  'api::plan-item.plan-item': 'section.report.office.documentId',
  'api::honor.honor': 'report.office.documentId',
};

/** What Strapi tells of a right of somebody as it works out who may do what. */
interface GivenRight {
  id?: number;
  roles?: readonly { id: number }[];
  permission: { subject?: string | null };
  condition: { and: (condition: object) => unknown };
}

/**
 * Narrows every right to entries of the admin to those of one's own offices, whatever role gives the right: a role
 * that an administrator makes later cannot forget it.
 */
export function narrowToOwnOffices(strapi: Core.Strapi): void {
  const known = new WeakMap<object, Promise<readonly string[] | null>>();
  strapi
    .service('admin::permission')
    .engine.hooks['before-register.permission'].register(
      async ({ id, roles, permission: { subject }, condition }: GivenRight) => {
        const way = WAY_TO_OFFICE[subject ?? ''];
        if (!way || id === undefined || !roles) return;
        const offices = known.get(roles) ?? officesOf(strapi, { id, roles: roles.map((role) => role.id) });
        known.set(roles, offices);
        const own = await offices;
        if (own !== null) condition.and({ [way]: { $in: own } });
      },
    );
}

/**
 * Whether somebody may see and touch what belongs to an office; null is what belongs to none yet. A token's rights are
 * Strapi's to check.
 */
export async function isOwnOffice(
  strapi: Core.Strapi,
  actor: Actor,
  office: string | null,
): Promise<boolean> {
  if (actor.kind !== 'person') return true;
  const own = await officesOf(strapi, actor);
  return own === null || (office !== null && own.includes(office));
}

/** @throws PolicyError with a sentence for the editor. */
export async function assertOwnOffice(
  strapi: Core.Strapi,
  actor: Actor,
  office: string | null,
): Promise<void> {
  if (await isOwnOffice(strapi, actor, office)) return;
  throw new errors.PolicyError(
    office === null
      ? '请先选择您所在的单位。'
      : '这份报告不属于您所在的单位，您不能查看或修改；如有疑问请联系管理员。',
  );
}
