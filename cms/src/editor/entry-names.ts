import type { Context } from 'koa';
import { labelsOf } from '../plugins/report-desk/server/labels';
import { ENTRY_NAME, partTypeOf } from '../plugins/report-desk/answers';

export interface EntryController {
  findOne: (this: unknown, ctx: Context) => Promise<unknown>;
}

/** Strapi calls an entry by one of its fields, which may be empty: most achievements have no topic. */
export function nameEntries(controller: EntryController): void {
  const findOne = controller.findOne;
  controller.findOne = async function (ctx) {
    await findOne.call(this, ctx);
    const { model, id } = ctx['params'];
    const type = partTypeOf(model);
    const { data } = ctx.body as { data?: Record<string, unknown> };
    if (type === undefined || !data) return;
    data[ENTRY_NAME] = (await labelsOf(strapi, type, [id])).get(id)?.words;
  };
}
