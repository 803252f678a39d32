import type { Core } from '@strapi/strapi';
import { lastChangeWithin } from '../changes/last-change';
import { isGraphql } from '../graphql/http/door';
import { TIME_LIMIT, TimeoutError, withinTimeLimit } from '../graphql/limits/time-limit';

/**
 * An answer shows one moment. A read of a tree is many queries, and a publication may be committed between two
 * of them: without a snapshot the reader would get the report of before and no sections of it.
 */
const oneMoment: Core.MiddlewareFactory =
  (_config, { strapi }) =>
  async (ctx, next) => {
    if (!isRead(ctx)) return next();
    // Strapi notes when a token was last used, and a snapshot cannot be written to.
    if (ctx.get('authorization') !== '') await noteToken(strapi, ctx);

    await strapi.db.transaction(async ({ trx }) => {
      // SQLite has one connection, which the transaction holds: nobody else can commit meanwhile.
      if (strapi.db.dialect.client === 'postgres') {
        await trx.raw('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY');
        await trx.raw(`SET LOCAL statement_timeout = ${TIME_LIMIT}`);
      }
      ctx.state.lastChange = await lastChangeWithin(strapi);
      const inTime = await withinTimeLimit(trx, next);
      // Whom Strapi could not look up in time, it takes for somebody unknown.
      if (!inTime && ctx.status === 401) throw new TimeoutError();
    });
  };

/** GraphQL only reads here, whatever the method; of `/api`, an import writes. */
const isRead = ({ path, method }: { path: string; method: string }): boolean =>
  isGraphql(path) || (/^\/api(\/|$)/i.test(path) && method !== 'POST');

async function noteToken(strapi: Core.Strapi, ctx: Parameters<Core.MiddlewareHandler>[0]): Promise<void> {
  ctx.state.route = { info: { type: 'content-api' } };
  await strapi.auth.authenticate(ctx, () => Promise.resolve());
}

export default oneMoment;
