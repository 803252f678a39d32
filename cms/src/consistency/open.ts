import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Core, createStrapi } from '@strapi/strapi';
import Database from 'better-sqlite3';

/** What Strapi calls as soon as it knows the database, and before it writes to it for the first time. */
const BEFORE_WRITING = 'strapi::content-types.beforeSync';

/**
 * Runs work on the database of this CMS without starting the CMS, at one moment and without writing, so that one that
 * runs may go on: of SQLite's file a copy is read, PostgreSQL gives a snapshot.
 */
export async function withDatabase<T>(work: (strapi: Core.Strapi) => Promise<T>): Promise<T> {
  // What it finds is the output.
  process.env['LOG_LEVEL'] = 'error';
  const strapi = createStrapi({ appDir: process.cwd(), distDir: path.resolve('dist') });
  const copy = copyOfFile(strapi);
  try {
    await openUnwritten(strapi);
    return await inSnapshot(strapi, () => work(strapi));
  } finally {
    copy.remove();
  }
}

/** Lets Strapi load its models and connect, and leaves it waiting where it would bring the database up to date. */
async function openUnwritten(strapi: Core.Strapi): Promise<void> {
  await strapi.register();
  await new Promise<void>((resolve, reject) => {
    const call = () => {
      resolve();
      return new Promise(() => undefined);
    };
    strapi.get('hooks').set(BEFORE_WRITING, { call });
    strapi.bootstrap().catch(reject);
  });
}

const inSnapshot = async <T>(strapi: Core.Strapi, work: () => Promise<T>): Promise<T> =>
  strapi.db.transaction(async ({ trx }) => {
    if (strapi.db.dialect.client === 'postgres')
      await trx.raw('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY');
    return work();
  });

/** While a file of SQLite is read, nobody can write to it: a copy takes a moment, the reading may take longer. */
function copyOfFile(strapi: Core.Strapi): { remove: () => void } {
  if (strapi.config.get('database.connection.client') !== 'sqlite') return { remove: () => undefined };
  const setting = 'database.connection.connection.filename';
  const folder = mkdtempSync(path.join(tmpdir(), 'work-reports-check-'));
  const copy = path.join(folder, 'data.db');
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    const original = new Database(strapi.config.get<string>(setting), { fileMustExist: true });
    original.prepare('VACUUM INTO ?').run(copy);
    original.close();
  } catch (error) {
    remove();
    throw error;
  }
  strapi.config.set(setting, copy);
  return { remove };
}
