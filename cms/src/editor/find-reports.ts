import type { Context } from 'koa';
import { narrow, type ListQuery } from './narrow';

export interface ListController {
  find: (this: unknown, ctx: Context) => Promise<unknown>;
}

/** Strapi looks for words in a type's own fields alone, and in all of them, those that programs fill in included. */
export function findReportsByOffice(controller: ListController): void {
  const find = controller.find;
  controller.find = async function (ctx) {
    const query: ListQuery = ctx.request.query;
    const words = typeof query._q === 'string' ? query._q.trim() : '';
    if (ctx['params'].model === 'api::report.report' && words !== '') {
      delete query._q;
      narrow(query, {
        $or: [
          { title: { $containsi: words } },
          { office: { name: { $containsi: words } } },
          ...(/^\d{4}$/.test(words) ? [{ year: Number(words) }] : []),
        ],
      });
    }
    return find.call(this, ctx);
  };
}
