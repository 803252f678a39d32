import type { Core, Modules } from '@strapi/strapi';
import { z } from 'zod';
import { differenceOf } from '../audit/difference';
import { recordAct } from '../audit/record';
import { oneAfterTheOther } from '../report-tree/operation';
import type { TreeNode } from '../report-tree/tree';
import { WORD } from './word-list';

const READS = new Set(['findOne', 'findFirst', 'findMany', 'count']);
const NAMED = z.object({ documentId: z.string() });
const CONTENT = z.object({
  find: z.string(),
  suggest: z.unknown(),
  severity: z.unknown(),
  except: z.unknown(),
  reason: z.unknown(),
});

/** The word list decides what may be published: who changes it is on record, as is who changes a report. */
export const recordWords =
  (strapi: Core.Strapi): Modules.Documents.Middleware.Middleware =>
  (context, next) =>
    context.uid !== WORD || READS.has(context.action)
      ? next()
      : oneAfterTheOther(strapi, async () => {
          const before = await loadWord(strapi, context.params);
          const result = await next();
          const after = await loadWord(strapi, before ?? result);
          const difference = differenceOf(before ? [before] : [], after ? [after] : []);
          const action = !before ? 'word_added' : after ? 'word_edited' : 'word_removed';
          const title = CONTENT.safeParse((after ?? before)?.content).data?.find ?? '';
          if (difference.length > 0) await recordAct(strapi, { action, title, difference });
          return result;
        });

async function loadWord(strapi: Core.Strapi, of: unknown): Promise<TreeNode<typeof WORD> | null> {
  const named = NAMED.safeParse(of);
  if (!named.success) return null;
  const { documentId } = named.data;
  const row = CONTENT.safeParse(await strapi.db.query(WORD).findOne({ where: { documentId } }));
  return row.success ? { uid: WORD, documentId, content: row.data } : null;
}
