import type { Core } from '@strapi/strapi';
import { fold } from '@work-reports/report-text';
import type { TreeType } from '../report-tree/tree';
import { toIndexWord } from './entries';
import { type Connection, ENTRIES, FIGURES, isPostgres, type Query, WORDS } from './tables';

/** What is looked for; all of it must hold of an entry. */
export interface Wanted {
  /** Folded; each must stand in one of the entry's texts. */
  terms: readonly string[];
  uids?: readonly TreeType[] | undefined;
  /** Document ids. */
  offices?: readonly string[] | undefined;
  years?: readonly number[] | undefined;
  themes?: readonly string[] | undefined;
  levels?: readonly string[] | undefined;
  /** Must all hold of one figure of the entry. */
  figure?: WantedFigure | undefined;
}

export interface WantedFigure {
  label?: string | null;
  unit?: string | null;
  from?: number | null;
  to?: number | null;
  statuses?: readonly string[] | null;
  qualifiers?: readonly string[] | null;
}

/** Where an entry stands in the order of results. */
export type Place = [minusYear: number, office: string, report: string, rank: number];

export interface Found {
  uid: TreeType;
  documentId: string;
  reportId: string;
  place: Place;
}

/** Of the entries wanted those behind a place, in the order of results. */
export const find = (strapi: Core.Strapi, wanted: Wanted, after: Place | null, limit: number) =>
  strapi.db.transaction(async ({ trx }): Promise<Found[]> => {
    const query = matching(strapi, trx, wanted).orderBy(ORDER).limit(limit);
    if (after) void query.whereRaw(`(${ORDER.join(', ')}) > (?, ?, ?, ?)`, after);
    const rows: Row[] = await query.select('uid', 'document_id', ...ORDER);
    return rows.map((row) => ({
      uid: row.uid,
      documentId: row.document_id,
      reportId: row.report_id,
      place: [row.minus_year, row.office_id, row.report_id, row.rank],
    }));
  });

/** How many entries are wanted. */
export const count = (strapi: Core.Strapi, wanted: Wanted) =>
  strapi.db.transaction(async ({ trx }): Promise<number> => {
    const row = await matching(strapi, trx, wanted).count({ total: '*' }).first();
    return Number(row?.total);
  });

const ORDER = ['minus_year', 'office_id', 'report_id', 'rank'];

interface Row {
  uid: TreeType;
  document_id: string;
  minus_year: number;
  office_id: string;
  report_id: string;
  rank: number;
}

function matching(strapi: Core.Strapi, trx: Connection, wanted: Wanted): Query {
  const query = trx(ENTRIES);
  const contains = `${isPostgres(strapi) ? 'strpos' : 'instr'}(??, ?) > 0`;
  if (wanted.terms.length > 0) {
    holdWords(strapi, trx, query, wanted.terms);
    for (const term of wanted.terms) void query.whereRaw(contains, ['text', term]);
  }
  for (const [column, values] of [
    ['uid', wanted.uids],
    ['office_id', wanted.offices],
    ['minus_year', wanted.years?.map((year) => -year)],
    ['theme', wanted.themes],
    ['level', wanted.levels],
  ] as const) {
    if (values) void query.whereIn(column, values);
  }
  if (wanted.figure) void query.whereIn('id', figures(trx, wanted.figure, contains));
  return query;
}

/** Leaves the entries that hold all pairs of the terms: few more than those that hold the terms. */
function holdWords(strapi: Core.Strapi, trx: Connection, query: Query, terms: readonly string[]): void {
  const words = [...new Set(terms.flatMap(wordsOfTerm))];
  if (isPostgres(strapi)) {
    const each = words.map(({ word, isPrefix }) => `${word}${isPrefix ? ':*' : ''}`);
    void query.whereRaw('words @@ ?::tsquery', [each.join(' & ')]);
  } else {
    const each = words.map(({ word, isPrefix }) => `${word}${isPrefix ? '*' : ''}`);
    void query.whereIn(
      'id',
      trx(WORDS)
        .whereRaw(`${WORDS} MATCH ?`, [each.join(' AND ')])
        .select('rowid'),
    );
  }
}

/** The pairs of a term; a single character is what pairs begin with. */
function wordsOfTerm(term: string): { word: string; isPrefix: boolean }[] {
  const characters = Array.from(term);
  return characters.length === 1
    ? [{ word: toIndexWord(term), isPrefix: true }]
    : characters.slice(1).map((character, index) => ({
        word: toIndexWord(`${characters[index] ?? ''}${character}`),
        isPrefix: false,
      }));
}

function figures(trx: Connection, wanted: WantedFigure, contains: string): Query {
  const { label, unit, from, to, statuses, qualifiers } = wanted;
  const query = trx(FIGURES).select('entry_id');
  if (label != null) void query.whereRaw(contains, ['label', fold(label).text]);
  if (unit != null) void query.whereRaw('? IN (unit, base_unit)', [unit]);
  // Of a range, either end or anything between them will do.
  if (from != null) void query.where('high', '>=', from);
  if (to != null) void query.where('low', '<=', to);
  if (statuses) void query.whereIn('status', statuses);
  if (qualifiers) void query.whereIn('qualifier', qualifiers);
  return query;
}
