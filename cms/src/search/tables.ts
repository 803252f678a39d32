import type { Core } from '@strapi/strapi';

/** Strapi's connection to the database, or a transaction on it. */
export type Connection = Core.Strapi['db']['connection'];
export type Query = ReturnType<Connection['queryBuilder']>;

/** Rises when the tables or what is in them change: an index of another version is made anew. */
export const VERSION = 1;

export const ENTRIES = 'search_entries';
export const FIGURES = 'search_figures';
export const REPORTS = 'search_reports';
/** On SQLite the words of the entries, by their number. On PostgreSQL these are a column of the entries. */
export const WORDS = 'search_words';

export const isPostgres = (strapi: Core.Strapi): boolean => strapi.db.dialect.client === 'postgres';

/**
 * Makes the tables of the index anew, empty. They are no content types: Strapi knows neither virtual tables nor
 * `tsvector`, and leaves alone what it does not know.
 */
export async function createTables(trx: Connection, postgres: boolean): Promise<void> {
  for (const table of [WORDS, ENTRIES, FIGURES, REPORTS]) await trx.schema.dropTableIfExists(table);
  await trx.schema
    .createTable(REPORTS, (table) => {
      table.string('report_id').primary();
      // The published row that was indexed: each publication makes another.
      table.integer('row_id').notNullable();
    })
    .createTable(ENTRIES, (table) => {
      table.increments('id');
      table.string('uid').notNullable();
      table.string('document_id').notNullable();
      // In the order of results: the latest year first, then by office, report and place in it.
      table.integer('minus_year').notNullable();
      table.string('office_id').notNullable();
      table.string('report_id').notNullable().index();
      table.double('rank').notNullable();
      table.unique(['minus_year', 'office_id', 'report_id', 'rank']);
      table.string('theme');
      table.string('level');
      table.text('text').notNullable();
      if (postgres) {
        table.specificType('words', 'tsvector').notNullable();
        table.index(['words'], `${ENTRIES}_words`, 'gin');
      }
    })
    .createTable(FIGURES, (table) => {
      table.integer('entry_id').notNullable().index();
      table.text('label').notNullable();
      table.string('unit');
      table.string('base_unit');
      table.double('low').notNullable();
      table.double('high').notNullable();
      table.string('status').notNullable();
      table.string('qualifier').notNullable();
    });
  // An entry holds a term if it holds all pairs of it and then the term itself: where in it is of no interest.
  if (!postgres)
    await trx.raw(
      `CREATE VIRTUAL TABLE ${WORDS} USING fts5 (words, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii')`,
    );
}
