import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import pg from 'pg';
import { startPostgres } from './postgres.ts';

export type Database = 'sqlite' | 'postgres';

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

/** Where a CMS is to keep its data, with nothing there yet, as its environment names it. */
export async function freshDatabase(
  client: Database,
): Promise<{ settings: Record<string, string>; end: () => Promise<void> }> {
  if (client === 'postgres') {
    const { url, stop: end } = await startPostgres();
    return { settings: { DATABASE_CLIENT: client, DATABASE_URL: url }, end };
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'work-reports-'));
  return {
    settings: { DATABASE_CLIENT: client, DATABASE_FILENAME: path.join(folder, 'data.db') },
    end: () => rm(folder, { recursive: true, force: true }),
  };
}
