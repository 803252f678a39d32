import type { Core } from '@strapi/strapi';
import { verifyTrail } from '../audit/record';
import { searchEntriesOf } from '../search/entries';
import { ENTRIES, REPORTS } from '../search/tables';
import { type Connection, named, OFFICE, REPORT, type Version } from './entries';
import type { Trees } from './trees';

/** The search finds what the public can read, word by word as it was published, and nothing else. */
export async function faultsOfSearch(
  trx: Connection,
  trees: readonly Trees[],
  versions: readonly Version[],
): Promise<string[]> {
  const rows = new Map(
    versions
      .filter(({ uid, status }) => uid === REPORT && status === 'published')
      .map(({ documentId, id }) => [documentId, id]),
  );
  const indexed = new Map<string, number>(
    (await trx(REPORTS).select('report_id', 'row_id')).map(({ report_id: report, row_id: row }) => [
      report,
      row,
    ]),
  );
  const entries: IndexedEntry[] = await trx(ENTRIES)
    .select('report_id', 'uid', 'document_id', 'theme', 'level', 'text')
    .orderBy(['report_id', 'rank']);
  const byReport = Map.groupBy(entries, ({ report_id: report }) => report);

  const faults: string[] = [];
  for (const { documentId, published } of trees) {
    const row = rows.get(documentId);
    if (row === undefined) continue;
    const name = named({ uid: REPORT, documentId });
    if (indexed.get(documentId) !== row) faults.push(`The search does not know the public ${name}.`);
    const right = searchEntriesOf(published).map((entry) =>
      lineOf({ ...entry, document_id: entry.documentId }),
    );
    const found = (byReport.get(documentId) ?? []).map(lineOf);
    const wrong = right.findIndex((line, index) => line !== found[index]);
    if (wrong >= 0 || right.length !== found.length)
      faults.push(
        `The public ${name} is not what was published: the search has ${found.length} entries, the report ${right.length}, and they differ from entry ${(wrong < 0 ? right.length : wrong) + 1} on.`,
      );
  }
  for (const report of new Set([...indexed.keys(), ...byReport.keys()]))
    if (!rows.has(report)) faults.push(`The search knows the report ${report}, which is not public.`);
  return faults;
}

interface IndexedEntry {
  report_id: string;
  uid: string;
  document_id: string;
  theme: string | null;
  level: string | null;
  text: string;
}

const lineOf = ({ uid, document_id, theme, level, text }: Omit<IndexedEntry, 'report_id'>): string =>
  JSON.stringify([uid, document_id, theme, level, text]);

/** Whatever became public or ceased to be is in the log of changes that readers follow. */
export async function faultsOfChanges(strapi: Core.Strapi, versions: readonly Version[]): Promise<string[]> {
  const changes: { kind: string; about: string; subject: string }[] = await strapi.db
    .query('api::change.change')
    .findMany({
      where: { about: { $notNull: true } },
      select: ['kind', 'about', 'subject'],
      orderBy: { id: 'asc' },
    });
  const last = new Map(changes.map(({ kind, about, subject }) => [`${about} ${subject}`, kind]));
  const published = new Set(
    versions
      .filter(({ uid, status }) => status === 'published' && (uid === REPORT || uid === OFFICE))
      .map(named),
  );
  return [
    ...[...published]
      .filter((name) => last.get(name) !== 'published')
      .map((name) => `The ${name} is public, and the log of changes does not say so.`),
    ...[...last]
      .filter(([name, kind]) => kind === 'published' && !published.has(name))
      .map(([name]) => `The ${name} is not public, and the log of changes says that it is.`),
  ];
}

export async function faultsOfTrail(strapi: Core.Strapi): Promise<string[]> {
  const broken = await verifyTrail(strapi);
  return broken === null
    ? []
    : [`The audit trail was changed by hand: entry ${broken}, or one before it, is not what was written.`];
}
