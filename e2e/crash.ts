import { copyFileSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/*
 * Loaded into a CMS before anything else (`NODE_OPTIONS=--import`), it lets a test look at, or end, the CMS before
 * each statement that it gives to its database. What is on the disk then is what would be left of it.
 */

/** What is to happen, as a test writes it into the file `CRASH_ORDERS`. */
export type Orders =
  /** Copies the database of SQLite, journal included, into a folder as often as it has changed. */
  | { copyTo: string }
  /** Kills the CMS before the statement of that number, or before it commits what has more statements than that. */
  | { killAt: number }
  | { killBeforeCommitAfter: number };

/** Statements seen under the orders that hold, kept beside them. */
export const COUNT = '.count';

const orders = process.env['CRASH_ORDERS'];
const count = { of: '', statements: 0, copies: 0, seen: '' };

function beforeStatement(file: string, sql: string, database: string | null): void {
  if (!existsSync(file)) return;
  const text = readFileSync(file, 'utf8');
  if (text !== count.of) Object.assign(count, { of: text, statements: 0, copies: 0, seen: '' });
  count.statements += 1;
  writeFileSync(`${file}${COUNT}`, String(count.statements));
  const order = JSON.parse(text) as Orders;
  if ('killAt' in order) {
    if (count.statements === order.killAt) process.kill(process.pid, 'SIGKILL');
  } else if ('killBeforeCommitAfter' in order) {
    if (count.statements > order.killBeforeCommitAfter && /^commit/i.test(sql))
      process.kill(process.pid, 'SIGKILL');
  } else if (database !== null) {
    copy(database, order.copyTo);
  }
}

function copy(database: string, folder: string): void {
  const files = [database, `${database}-journal`].filter((file) => existsSync(file));
  const state = files.map((file) => `${statSync(file).mtimeMs}/${statSync(file).size}`).join();
  if (state === count.seen) return;
  count.seen = state;
  count.copies += 1;
  for (const file of files)
    copyFileSync(file, path.join(folder, `${count.copies}.db${file.slice(database.length)}`));
}

interface Sqlite {
  prototype: { name: string; prepare: (sql: string) => unknown; pragma: (pragma: string) => unknown };
}
interface Postgres {
  Client: { prototype: { query: (...parameters: unknown[]) => unknown } };
}

if (orders !== undefined) {
  const ofCms = createRequire(path.resolve('package.json'));
  const { prototype } = ofCms('better-sqlite3') as Sqlite;
  const prepare = prototype.prepare;
  const tuned = new WeakSet<object>();
  prototype.prepare = function (sql) {
    if (!tuned.has(this)) {
      tuned.add(this);
      // So small a cache that SQLite writes to its file long before it commits.
      this.pragma('cache_size = 5');
    }
    beforeStatement(orders, sql, this.name);
    return prepare.call(this, sql);
  };
  const { Client } = ofCms('pg') as Postgres;
  const query = Client.prototype.query;
  Client.prototype.query = function (...parameters) {
    const [statement] = parameters;
    const sql = typeof statement === 'string' ? statement : (statement as { text: string }).text;
    beforeStatement(orders, sql, null);
    return query.apply(this, parameters);
  };
}
