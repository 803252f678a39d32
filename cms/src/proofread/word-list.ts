import type { Core } from '@strapi/strapi';
import { DEFAULT_WORDS, type WordRule } from '@work-reports/report-text';
import { z } from 'zod';

export const WORD = 'api::word.word';

const ROWS = z.array(
  z.object({
    find: z.string(),
    suggest: z.string().nullable(),
    severity: z.enum(['error', 'warning']),
    except: z.string().nullable(),
    reason: z.string().nullable(),
  }),
);

/** The words the checks look for, as an administrator keeps them under 词表. */
export async function wordList(strapi: Core.Strapi): Promise<WordRule[]> {
  const rows = ROWS.parse(await strapi.db.query(WORD).findMany({ orderBy: { id: 'asc' } }));
  return rows.map(({ find, suggest, severity, except, reason }) => ({
    find,
    severity,
    ...(suggest && { suggest }),
    ...(except && { except: except.split(/[、，,]/).filter(Boolean) }),
    ...(reason && { reason }),
  }));
}

/** Puts the words that are often mistyped into the list, once: what an administrator takes out stays out. */
export async function storeFirstWords(strapi: Core.Strapi): Promise<void> {
  const done = { type: 'core', name: 'work-reports', key: 'first-words' } as const;
  if (await strapi.store.get(done)) return;
  await strapi.db.transaction(async () => {
    for (const { find, suggest, severity, except, reason } of DEFAULT_WORDS) {
      const data = { find, suggest, severity, except: except?.join('、'), reason };
      await strapi.db.query(WORD).create({ data });
    }
    await strapi.store.set({ ...done, value: true });
  });
}
