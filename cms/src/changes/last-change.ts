import Database from 'better-sqlite3';
import { Pool } from 'pg';
import type { Core } from '@strapi/strapi';

/** The number of the last change to what the public can read; 0 before the first. */
const LAST_CHANGE = 'SELECT max(id) AS last FROM changes';

/** Reads the number in the running transaction: the moment that an answer is made from. */
export async function lastChangeWithin(strapi: Core.Strapi): Promise<number> {
  const change = await strapi.db
    .query('api::change.change')
    .findOne({ select: ['id'], orderBy: { id: 'desc' } });
  return change?.id ?? 0;
}

/**
 * Reads the number as it is now, on a connection of its own that waits for nobody's transaction. Null where the
 * database cannot say at once.
 */
export type ReadLastChange = () => Promise<number | null>;

export function lastChangeReader(strapi: Core.Strapi): ReadLastChange {
  const { connection } = strapi.db.connection.client.config;
  return strapi.db.dialect.client === 'postgres' ? fromPostgres(connection) : fromSqlite(connection.filename);
}

function fromSqlite(filename: string): ReadLastChange {
  // The driver waits for a locked file by blocking the whole process, the transaction that holds the lock included.
  const database = new Database(filename, { readonly: true, timeout: 0 });
  const statement = database.prepare(LAST_CHANGE).pluck();
  return () => {
    try {
      return Promise.resolve(Number(statement.get() ?? 0));
    } catch {
      return Promise.resolve(null);
    }
  };
}

function fromPostgres(connection: { password?: string }): ReadLastChange {
  // Knex hides the password from whoever copies the connection.
  const pool = new Pool({ ...connection, password: connection.password, max: 1 });
  pool.on('error', () => undefined);
  return together(async () => {
    try {
      const { rows } = await pool.query(LAST_CHANGE);
      return Number(rows[0]?.last ?? 0);
    } catch {
      return null;
    }
  });
}

/** One question at a time answers everybody who asked before it began. */
export function together<T>(ask: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | null = null;
  let next: Promise<T> | null = null;
  const begin = (): Promise<T> => {
    next = null;
    const asked = ask().finally(() => {
      if (running === asked) running = null;
    });
    running = asked;
    return asked;
  };
  // One that runs already may have read before the caller came.
  return () => (running ? (next ??= running.then(begin, begin)) : begin());
}
