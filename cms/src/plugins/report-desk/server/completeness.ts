import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { missingIn } from '../../../editor/completeness';
import { linkedRows, type Row } from '../../../linked-rows';
import { REPORT, type Completeness } from '../answers';

const REPORTS = z.array(
  z.object({
    id: z.number(),
    documentId: z.string(),
    title: z.string().nullable(),
    publishedOn: z.string().nullable(),
    source: z.string().nullable(),
    planYear: z.number().nullable(),
    office: z.object({ documentId: z.string() }).nullable(),
  }),
);

const WITHOUT_TEXT = { $or: [{ text: { $null: true } }, { text: '' }] };

/** What is missing of the drafts of some reports, with a few queries however many they are. */
export async function completenessOf(
  strapi: Core.Strapi,
  documentIds: readonly string[],
): Promise<Completeness[]> {
  const reports = REPORTS.parse(
    await strapi.db.query(REPORT).findMany({
      where: { documentId: { $in: [...documentIds] }, publishedAt: null },
      select: ['id', 'documentId', 'title', 'publishedOn', 'source', 'planYear'],
      populate: { office: { select: ['documentId'] } },
    }),
  );
  const ids = reports.map(({ id }) => id);
  const sections = await linkedRows(strapi, REPORT, 'sections', ids, ['id', 'part']);
  const honors = await linkedRows(strapi, REPORT, 'honors', ids, ['id']);
  const sectionIds = [...sections.values()].flat().map(({ id }) => id);
  const below = (relation: 'achievements' | 'planItems', where = {}) =>
    linkedRows(strapi, 'api::section.section', relation, sectionIds, ['id'], where);
  const achievements = await below('achievements');
  const emptyAchievements = await below('achievements', WITHOUT_TEXT);
  const planItems = await below('planItems');
  const emptyPlanItems = await below('planItems', WITHOUT_TEXT);

  return reports.map(({ id, documentId, office, title, ...fields }) => {
    const own = sections.get(id) ?? [];
    const countIn = (rows: ReadonlyMap<number, Row[]>) =>
      own.reduce((sum, section) => sum + (rows.get(section.id)?.length ?? 0), 0);
    const counts = {
      section: own.length,
      achievement: countIn(achievements),
      'plan-item': countIn(planItems),
      honor: honors.get(id)?.length ?? 0,
    };
    const missing = missingIn({
      ...fields,
      title: title ?? '',
      hasOffice: office !== null,
      parts: new Set(own.map((section) => String(section['part']))),
      achievements: { count: counts.achievement, empty: countIn(emptyAchievements) },
      planItems: { count: counts['plan-item'], empty: countIn(emptyPlanItems) },
    });
    return { documentId, missing, counts };
  });
}
