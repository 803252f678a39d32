import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';

const operation = new AsyncLocalStorage<true>();

/** Any number that nothing else of the product takes for a lock. */
const LOCK = 20_231_107;

/**
 * Runs work in one transaction, one after the other, by however many instances: what an edit or a publication reads,
 * no other changes until it is done. SQLite writes one at a time anyway.
 */
export const oneAfterTheOther = <T>(strapi: Core.Strapi, work: () => Promise<T>): Promise<T> =>
  strapi.db.transaction(async ({ trx }) => {
    if (strapi.db.dialect.client === 'postgres') await trx.raw('SELECT pg_advisory_xact_lock(?)', [LOCK]);
    return work();
  }) as Promise<T>;

/**
 * Runs work on a whole tree: all of it is stored or none of it, and the rules for single entries
 * (rules.ts) stand aside, since the work keeps them for the tree.
 */
export const asTreeOperation = <T>(strapi: Core.Strapi, work: () => Promise<T>): Promise<T> =>
  inTreeOperation() ? work() : oneAfterTheOther(strapi, () => operation.run(true, work));

export const inTreeOperation = () => operation.getStore() === true;
