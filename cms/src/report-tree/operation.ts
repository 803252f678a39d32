import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';

const operation = new AsyncLocalStorage<true>();

/**
 * Runs work on a whole tree: all of it is stored or none of it, and the rules for single entries
 * (rules.ts) stand aside, since the work keeps them for the tree.
 */
export const asTreeOperation = <T>(strapi: Core.Strapi, work: () => Promise<T>): Promise<T> =>
  strapi.db.transaction(() => operation.run(true, work)) as Promise<T>;

export const inTreeOperation = () => operation.getStore() === true;
