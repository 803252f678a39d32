import { randomUUID } from 'node:crypto';
import type { Core, Modules, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { z } from 'zod';

type Context = Parameters<Modules.Documents.Middleware.Middleware>[0];

/**
 * Gives an entry another revision with each change, and returns the one that whoever changes it has seen, if said.
 * What state of review a report is in is no field to be filled in either: only the steps of the review change it; nor
 * is what it stands for (`storeIdentity`). And nobody gives an entry the id of another, of which it would become a
 * second draft.
 */
export function takeRevision(context: Context): string | null {
  if (context.action !== 'create' && context.action !== 'update') return null;
  const {
    reviewState: _,
    identity: ____,
    documentId: __,
    id: ___,
    revision: seen,
    ...data
  }: Record<string, unknown> = { ...context.params.data };
  Object.assign(context.params, { data: { ...data, revision: randomUUID() } });
  return typeof seen === 'string' ? seen : null;
}

const STORED = z.object({ revision: z.string().nullish() }).nullable();

/**
 * The form of the admin sends back every field as it was when the form was opened: where somebody else has saved since,
 * theirs would be lost without a word.
 * @throws ValidationError with a sentence for the editor who comes second.
 */
export async function refuseStale(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
  seen: string | null,
): Promise<void> {
  if (seen === null) return;
  const stored = STORED.parse(
    await strapi.db.query(uid).findOne({ where: { documentId, publishedAt: null }, select: ['revision'] }),
  );
  if (stored?.revision && stored.revision !== seen)
    throw new errors.ValidationError(
      '这项内容刚刚被别人修改过，您的修改没有保存：请在最新的内容上再改一次。',
    );
}
