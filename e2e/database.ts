import { DatabaseSync } from 'node:sqlite';
import pg from 'pg';
import type { Database } from './running-cms.ts';

/** A database behind the back of the CMS that uses it. */
export interface RawDatabase {
  all: (sql: string) => Promise<Record<string, unknown>[]>;
  close: () => Promise<void>;
}

/** Opens the database that the environment of a CMS names. */
export async function openDatabase(env: Readonly<Record<string, string>>): Promise<RawDatabase> {
  if ((env['DATABASE_CLIENT'] as Database) === 'postgres') {
    const client = new pg.Client({ connectionString: env['DATABASE_URL'] });
    await client.connect();
    return {
      all: async (sql) => (await client.query<Record<string, unknown>>(sql)).rows,
      close: () => client.end(),
    };
  }
  const database = new DatabaseSync(env['DATABASE_FILENAME'] ?? '');
  return {
    all: (sql) => new Promise((resolve) => resolve(database.prepare(sql).all())),
    close: () => Promise.resolve(database.close()),
  };
}
