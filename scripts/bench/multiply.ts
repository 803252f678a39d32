import { DatabaseSync } from 'node:sqlite';

/** What a report and its office are stored in: entries, the links between them, and their components. */
const TABLES =
  /^(?:offices|reports|sections|achievements|plan_items|honors)(?:_cmps|_\w+_lnk)?$|^components_report_figures$/;
/** Far above any id of the original, so that each copy has a range of its own. */
const RANGE = 1_000_000;
/** What no two entries may share; the copy's number goes to its end. */
const UNIQUE = new Set(['document_id', 'slug', 'name', 'identity']);

/** Makes `copies` copies of every office with all its reports, straight in a SQLite database that nobody uses now. */
export function multiplyOffices(file: string, copies: number): void {
  const database = new DatabaseSync(file);
  const tables = database
    .prepare("SELECT name FROM sqlite_master WHERE type = 'table'")
    .all()
    .map(({ name }) => String(name))
    .filter((name) => TABLES.test(name));
  database.exec('PRAGMA foreign_keys = OFF; BEGIN');
  for (const table of tables) {
    const columns = database
      .prepare(`PRAGMA table_info("${table}")`)
      .all()
      .map(({ name }) => String(name));
    const names = columns.map((name) => `"${name}"`).join(', ');
    for (let number = 1; number <= copies; number += 1) {
      const values = columns.map((column) => copied(column, number)).join(', ');
      database.exec(`INSERT INTO "${table}" (${names}) SELECT ${values} FROM "${table}" WHERE id < ${RANGE}`);
    }
  }
  database.exec('COMMIT');
  database.close();
}

function copied(column: string, number: number): string {
  if (UNIQUE.has(column)) return `"${column}" || '${number}'`;
  const isOwnId = column === 'id' || (column.endsWith('_id') && !/^(?:created|updated)_by_id$/.test(column));
  return isOwnId ? `"${column}" + ${number * RANGE}` : `"${column}"`;
}
