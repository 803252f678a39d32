import type { Core } from '@strapi/strapi';
import type { TreeNode } from '../report-tree/tree';

/** An entry that the public could read before a change and no longer can. */
export type Removed = Pick<TreeNode, 'uid' | 'documentId'>;

/** What happened to what the public can read. */
export type Change =
  | {
      kind: 'published' | 'withdrawn' | 'deleted';
      about: 'office' | 'report';
      /** The document id of the office or report. */
      subject: string;
      removed?: readonly Removed[];
    }
  /** Who may read what was changed. */
  | { kind: 'access' };

/** Any number that nothing else of the product takes for a lock. */
const LOCK = 20_231_105;

/**
 * Notes a change in the transaction that makes it, so that neither is ever seen without the other. The numbers of
 * changes rise in the order in which they become visible, without which a reader could pass one by: on PostgreSQL
 * a transaction waits here for the one before it; SQLite writes one at a time anyway.
 */
export async function recordChange(strapi: Core.Strapi, change: Change): Promise<void> {
  await strapi.db.transaction(async ({ trx, onCommit }) => {
    if (strapi.db.dialect.client === 'postgres') await trx.raw('SELECT pg_advisory_xact_lock(?)', [LOCK]);
    await strapi.db.query('api::change.change').create({ data: change });
    onCommit(() => void strapi.eventHub.emit(CHANGED));
  });
}

const CHANGED = 'public-content.changed';

/** Acts after each change, once everybody can see it. */
export function onPublicChange(strapi: Core.Strapi, act: () => void): void {
  strapi.eventHub.on(CHANGED, () => {
    act();
    return Promise.resolve();
  });
}

/** Notes everything that is public and was published before changes were noted. */
export async function recordWhatIsPublished(strapi: Core.Strapi): Promise<void> {
  for (const about of ['office', 'report'] as const) {
    const published = await strapi.db
      .query(`api::${about}.${about}`)
      .findMany({ where: { publishedAt: { $notNull: true } }, select: ['documentId'] });
    const noted = await strapi.db
      .query('api::change.change')
      .findMany({ where: { about }, select: ['subject'] });
    const subjects = new Set(noted.map(({ subject }) => subject));
    for (const { documentId } of published) {
      if (!subjects.has(documentId))
        await recordChange(strapi, { kind: 'published', about, subject: documentId });
    }
  }
}

/** What Strapi's public role may read is kept in these. */
const ACCESS = ['plugin::users-permissions.permission', 'plugin::users-permissions.role'];

/** Notes when somebody changes in the admin what the public may read: answers given before count no longer. */
export function recordChangesOfAccess(strapi: Core.Strapi): void {
  const record = () => recordChange(strapi, { kind: 'access' });
  strapi.db.lifecycles.subscribe({
    models: ACCESS,
    afterCreate: record,
    afterCreateMany: record,
    afterUpdate: record,
    afterUpdateMany: record,
    afterDelete: record,
    afterDeleteMany: record,
  });
}
