import { createHash } from 'node:crypto';
import type { Core, Schema } from '@strapi/strapi';
import type { ApiActAct } from '../../types/generated/contentTypes';
import { type Actor, currentActor } from '../actor';
import type { EntryDifference } from './difference';

export const ACT = 'api::act.act';

/** What the audit trail tells of, as the schema of its entries names it. */
export type Action = Schema.Attribute.GetEnumerationValue<ApiActAct['attributes']['action']>;

/** Something somebody did. */
export interface Act {
  action: Action;
  /** What it was done to, a report, an office, a person, as it is called at the time. */
  title: string;
  /** Document id of the report. */
  report?: string;
  /** Document id of the office, whose staff may read of it. */
  office?: string | null;
  /** The state of review the report is in afterwards. */
  state?: string;
  /** The reason given. */
  note?: string;
  difference?: readonly EntryDifference[];
  /** Of a report that is handed in: by it what is reviewed and published is known for what was handed in. */
  fingerprint?: string;
}

/** Any number that nothing else of the product takes for a lock. */
const LOCK = 20_231_106;

/**
 * Writes an act into the audit trail, in the transaction that does it, so that neither is ever there without the
 * other. Each entry carries a hash over itself and the one before it: whoever changes or removes one in the
 * database by hand breaks the chain (`verifyTrail`). Whoever cuts off its end, or writes all of it anew, does not: against
 * that only a copy elsewhere helps, a backup or the table that the admin gives out.
 */
export async function recordAct(strapi: Core.Strapi, act: Act): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    if (strapi.db.dialect.client === 'postgres') await trx.raw('SELECT pg_advisory_xact_lock(?)', [LOCK]);
    const last: { hash: string } | null = await strapi.db
      .query(ACT)
      .findOne({ select: ['hash'], orderBy: { id: 'desc' } });
    const row = toRow(act, currentActor(strapi));
    await strapi.db.query(ACT).create({ data: { ...row, hash: hashOf(last?.hash ?? '', row) } });
  });
}

interface Row {
  at: Date;
  action: string;
  actorKind: string;
  actorId: number | null;
  actorName: string;
  report: string | null;
  office: string | null;
  title: string;
  state: string | null;
  note: string | null;
  difference: string | null;
  fingerprint: string | null;
}

const toRow = (
  { action, title, report, office, state, note, difference, fingerprint }: Act,
  actor: Actor,
): Row => ({
  at: new Date(),
  action,
  actorKind: actor.kind,
  actorId: actor.kind === 'person' ? actor.id : null,
  actorName: actor.name,
  report: report ?? null,
  office: office ?? null,
  title,
  state: state ?? null,
  note: note ?? null,
  // As text: a database that orders the keys of JSON anew would change what was hashed.
  difference: difference ? JSON.stringify(difference) : null,
  fingerprint: fingerprint ?? null,
});

const hashOf = (previous: string, { at, ...row }: Row): string =>
  createHash('sha256')
    .update(
      JSON.stringify([
        previous,
        new Date(at).toISOString(),
        row.action,
        row.actorKind,
        row.actorId,
        row.actorName,
        row.report,
        row.office,
        row.title,
        row.state,
        row.note,
        row.difference,
        row.fingerprint,
      ]),
    )
    .digest('hex');

/** How many entries are read at once. */
const PAGE = 1000;

/** The number of the first entry that is not what was written, or after which one is missing; null where all are. */
export async function verifyTrail(strapi: Core.Strapi): Promise<number | null> {
  let previous = '';
  let last = 0;
  for (;;) {
    const rows: (Row & { id: number; hash: string })[] = await strapi.db
      .query(ACT)
      .findMany({ where: { id: { $gt: last } }, orderBy: { id: 'asc' }, limit: PAGE });
    for (const row of rows) {
      if (row.hash !== hashOf(previous, row)) return row.id;
      previous = row.hash;
      last = row.id;
    }
    if (rows.length < PAGE) return null;
  }
}
