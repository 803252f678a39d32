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

interface Recent {
  documentId: string;
  contentTypeUid: string;
  title?: string | null;
}
export interface HomepageController {
  getRecentDocuments: (this: unknown, ctx: Context) => Promise<{ data: Recent[] }>;
}

/** The same for what the home page lists, where such an entry would have no name at all. */
export function nameRecentEntries(make: () => HomepageController): () => HomepageController {
  return () => {
    const controller = make();
    const { getRecentDocuments } = controller;
    return Object.assign(controller, {
      async getRecentDocuments(this: unknown, ctx: Context) {
        const answer = await getRecentDocuments.call(this, ctx);
        for (const entry of answer.data) {
          const type = partTypeOf(entry.contentTypeUid);
          if (entry.title || type === undefined) continue;
          entry.title = (await labelsOf(strapi, type, [entry.documentId])).get(entry.documentId)?.words;
        }
        return answer;
      },
    });
  };
}
