import type { Context } from 'koa';
import { z } from 'zod';
import { readable } from '../plugins/report-desk/server/rights';
import { isTreeType } from '../report-tree/tree';

type Handler = (this: unknown, ctx: Context) => unknown;
export interface BulkController {
  bulkFindForValidation: Handler;
  countManyEntriesDraftRelations: Handler;
}

const OFFICE = 'api::office.office';
const ASKED = z.object({ documentIds: z.array(z.string()).or(z.string().transform((id) => [id])) });

/** Before several entries are published at once, Strapi shows and counts whatever it is asked for, of any office. */
export function onlyReadable(controller: BulkController): void {
  const { bulkFindForValidation, countManyEntriesDraftRelations } = controller;
  const show = narrowed(bulkFindForValidation, (ctx) => ctx.request.body);
  // Reports are published one by one.
  controller.bulkFindForValidation = function (ctx) {
    return isTreeType(ctx['params'].model) ? ctx.notFound() : show.call(this, ctx);
  };
  controller.countManyEntriesDraftRelations = narrowed(
    countManyEntriesDraftRelations,
    (ctx) => ctx.request.query,
  );
}

const narrowed = (handler: Handler, askedIn: (ctx: Context) => unknown): Handler =>
  async function (ctx) {
    const { model } = ctx['params'];
    const asked = askedIn(ctx);
    const { data } = ASKED.safeParse(asked);
    if (data && (model === OFFICE || isTreeType(model)))
      Object.assign(Object(asked), { documentIds: await readable(strapi, ctx, model, data.documentIds) });
    return handler.call(this, ctx);
  };
