import type { Core, UID } from '@strapi/strapi';
import { z } from 'zod';
import type { EntryDifference } from '../../../audit/difference';
import { nameOf } from '../../../report-tree/names';
import { type EntryType, isTreeType, linkedIds, loadDraft } from '../../../report-tree/tree';
import type { ShownDifference } from '../answers';

/** Fields that only programs read. */
const NOT_SHOWN = new Set(['paragraphBreak', 'spacing', 'start', 'end']);

const LABELLED = z.object({ editor: z.object({ label: z.string() }) });

/** A difference as an editor reads it: fields by their labels, links by the names of what they lead to. */
export const shownDifference = (
  strapi: Core.Strapi,
  difference: readonly EntryDifference[],
): Promise<ShownDifference[]> =>
  Promise.all(
    difference.map(async ({ uid, name, kind, fields }) => {
      const attributes = new Map(Object.entries(strapi.contentType(uid as UID.ContentType).attributes));
      const shown = fields.filter((field) => !NOT_SHOWN.has(field.name) && attributes.has(field.name));
      return {
        name,
        kind,
        fields: await Promise.all(
          shown.map(async (field) => {
            const attribute = attributes.get(field.name);
            const label = LABELLED.safeParse(attribute?.pluginOptions).data?.editor.label ?? field.name;
            const target = attribute && 'target' in attribute ? String(attribute.target) : null;
            const inWords = (value: unknown) => (target === null ? value : namesOf(strapi, target, value));
            return {
              name: field.name,
              label,
              isEnumeration: attribute?.type === 'enumeration',
              before: await inWords(field.before),
              after: await inWords(field.after),
            };
          }),
        ),
      };
    }),
  );

async function namesOf(strapi: Core.Strapi, uid: string, links: unknown): Promise<unknown> {
  const ids = typeof links === 'string' ? [links] : linkedIds(links);
  if (ids.length === 0 || !(uid === 'api::office.office' || isTreeType(uid))) return null;
  return Promise.all(ids.map((id) => nameOfDraft(strapi, uid, id)));
}

async function nameOfDraft(strapi: Core.Strapi, uid: EntryType, documentId: string): Promise<string> {
  const draft = await loadDraft(strapi, uid, documentId);
  return draft ? nameOf(draft) : '已删除的内容';
}
