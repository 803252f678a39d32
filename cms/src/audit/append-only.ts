import type { Core, Modules } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { ACT } from './record';

const REFUSAL = 'The audit trail is append-only: its entries can be neither changed nor deleted.';

/** Makes the database itself refuse to change or delete an entry of the audit trail, whoever asks. */
export async function keepTrailAppendOnly(strapi: Core.Strapi): Promise<void> {
  const { connection } = strapi.db;
  if (strapi.db.dialect.client === 'postgres') {
    await connection.raw(`
      CREATE OR REPLACE FUNCTION refuse_change_of_acts() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN RAISE EXCEPTION '${REFUSAL}'; END $$;
      CREATE OR REPLACE TRIGGER acts_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON acts
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_acts();
    `);
    return;
  }
  for (const event of ['UPDATE', 'DELETE'])
    await connection.raw(
      `CREATE TRIGGER IF NOT EXISTS acts_no_${event.toLowerCase()} BEFORE ${event} ON acts
       BEGIN SELECT RAISE(ABORT, '${REFUSAL}'); END`,
    );
}

/** Whoever reads of one report, or of some offices, reads the newest first: neither goes through all of the trail. */
export async function indexTrail(strapi: Core.Strapi): Promise<void> {
  for (const column of ['report', 'office'])
    await strapi.db.connection.raw(`CREATE INDEX IF NOT EXISTS acts_by_${column} ON acts (${column}, id)`);
}

const READS = new Set(['findOne', 'findFirst', 'findMany', 'count']);

/** Strapi lets whoever may do everything write into any collection, by its API: into this one nobody can. */
export const refuseForgedActs: Modules.Documents.Middleware.Middleware = (context, next) => {
  if (context.uid === ACT && !READS.has(context.action))
    throw new errors.PolicyError('操作记录由系统写入，不能添加、修改或删除。');
  return next();
};
