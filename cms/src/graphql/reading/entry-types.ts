import type { UID } from '@strapi/strapi';

/** The types of the API whose rows are read here, by their names there. */
export const ENTRY_TYPES: ReadonlyMap<string, UID.Schema> = new Map<string, UID.Schema>([
  ['Office', 'api::office.office'],
  ['Report', 'api::report.report'],
  ['Section', 'api::section.section'],
  ['Achievement', 'api::achievement.achievement'],
  ['PlanItem', 'api::plan-item.plan-item'],
  ['Honor', 'api::honor.honor'],
  ['Figure', 'report.figure'],
]);
