import type { Core } from '@strapi/strapi';
import { loadTree, type TreeNode } from '../report-tree/tree';
import { indexWordsOf, searchEntriesOf } from './entries';
import { ranksOf } from './ranks';
import {
  type Connection,
  createTables,
  ENTRIES,
  FIGURES,
  isPostgres,
  REPORTS,
  VERSION,
  WORDS,
} from './tables';

/** Rows written at once: Knex makes of them one statement of as many parts, of which SQLite takes 500. */
const BATCH = 100;

/** Puts a report as it is published now into the index, in the transaction that publishes it. */
export const indexReport = (strapi: Core.Strapi, reportId: string): Promise<void> =>
  within(strapi, async (trx) => {
    const before = new Map<string, number>(
      (await trx(ENTRIES).where({ report_id: reportId }).select('document_id', 'rank')).map(
        ({ document_id: id, rank }) => [id, rank],
      ),
    );
    await removeRows(strapi, trx, reportId);

    const row = await strapi.db
      .query('api::report.report')
      .findOne({ where: { documentId: reportId, publishedAt: { $notNull: true } }, select: ['id'] });
    if (!row) return;
    await trx(REPORTS).insert({ report_id: reportId, row_id: row.id });
    await insertTree(strapi, trx, reportId, before);
  });

/** Takes a report out of the index, in the transaction that takes it from the public. */
export const removeFromIndex = (strapi: Core.Strapi, reportId: string): Promise<void> =>
  within(strapi, (trx) => removeRows(strapi, trx, reportId));

/** Any number that nothing else of the product takes for a lock. */
const LOCK = 20_231_106;

/**
 * Makes the index anew where it is missing or of another version, and puts right what was published or withdrawn
 * without it: by a release that had none, or in a database that was restored.
 */
export const bringIndexUpToDate = (strapi: Core.Strapi): Promise<void> =>
  within(strapi, async (trx) => {
    // Two instances that start at once would both do it.
    if (isPostgres(strapi)) await trx.raw('SELECT pg_advisory_xact_lock(?)', [LOCK]);
    const store = strapi.store({ type: 'core', name: 'search', key: 'version' });
    const isThere = await trx.schema.hasTable(REPORTS);
    if (!isThere || (await store.get({})) !== VERSION) {
      await createTables(trx, isPostgres(strapi));
      await store.set({ value: VERSION });
    }

    const published: { id: number; documentId: string }[] = await strapi.db
      .query('api::report.report')
      .findMany({ where: { publishedAt: { $notNull: true } }, select: ['id', 'documentId'] });
    const indexed = new Map<string, number>(
      (await trx(REPORTS).select('report_id', 'row_id')).map(({ report_id: id, row_id: row }) => [id, row]),
    );
    const stale = published.filter(({ id, documentId }) => indexed.get(documentId) !== id);
    if (stale.length > 0) strapi.log.info(`Indexing ${stale.length} reports for the search of the API.`);
    for (const { documentId } of stale) await indexReport(strapi, documentId);
    const there = new Set(published.map(({ documentId }) => documentId));
    for (const reportId of indexed.keys()) if (!there.has(reportId)) await removeFromIndex(strapi, reportId);
  });

async function insertTree(
  strapi: Core.Strapi,
  trx: Connection,
  reportId: string,
  before: ReadonlyMap<string, number>,
): Promise<void> {
  const nodes = await loadTree(strapi, reportId, 'published');
  const report = nodes.find(({ documentId }) => documentId === reportId);
  if (!report) throw new Error(`The tree of report ${reportId} has no report.`);
  const entries = searchEntriesOf(nodes);
  const ranks = ranksOf(
    entries.map(({ documentId }) => documentId),
    before,
  );
  const place = placeOf(report);
  const words = entries.map(({ text }) => indexWordsOf(text).join(' '));

  const ids = new Map<string, number>();
  for (let from = 0; from < entries.length; from += BATCH) {
    const rows = entries.slice(from, from + BATCH).map(({ uid, documentId, theme, level, text }, index) => ({
      uid,
      document_id: documentId,
      ...place,
      report_id: reportId,
      rank: ranks[from + index],
      theme,
      level,
      text,
      ...(isPostgres(strapi) && {
        words: trx.raw("array_to_tsvector(string_to_array(?, ' '))", [words[from + index] ?? '']),
      }),
    }));
    const inserted: { id: number; document_id: string }[] = await trx(ENTRIES).insert(rows, [
      'id',
      'document_id',
    ]);
    for (const { id, document_id: documentId } of inserted) ids.set(documentId, id);
  }
  if (!isPostgres(strapi))
    for (const [index, { documentId }] of entries.entries())
      await trx(WORDS).insert({ rowid: ids.get(documentId), words: words[index] });

  const figures = entries.flatMap((entry) =>
    entry.figures.map(({ label, unit, baseUnit, low, high, status, qualifier }) => ({
      entry_id: ids.get(entry.documentId),
      label,
      unit,
      base_unit: baseUnit,
      low,
      high,
      status,
      qualifier,
    })),
  );
  for (let from = 0; from < figures.length; from += BATCH)
    await trx(FIGURES).insert(figures.slice(from, from + BATCH));
}

const placeOf = ({ content }: TreeNode) => ({
  minus_year: -Number(content['year']),
  office_id: String(content['office']),
});

async function removeRows(strapi: Core.Strapi, trx: Connection, reportId: string): Promise<void> {
  const ids = trx(ENTRIES).where({ report_id: reportId }).select('id');
  await trx(FIGURES).whereIn('entry_id', ids).delete();
  if (!isPostgres(strapi)) await trx(WORDS).whereIn('rowid', ids).delete();
  await trx(ENTRIES).where({ report_id: reportId }).delete();
  await trx(REPORTS).where({ report_id: reportId }).delete();
}

/** Joins the transaction that is running. */
const within = <T>(strapi: Core.Strapi, work: (trx: Connection) => Promise<T>): Promise<T> =>
  strapi.db.transaction(({ trx }) => work(trx)) as Promise<T>;
