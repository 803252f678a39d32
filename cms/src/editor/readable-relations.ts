import type { UID } from '@strapi/strapi';
import type { Context } from 'koa';
import { labelsOf, lineOf } from '../plugins/report-desk/server/labels';
import { partTypeOf, UIDS, type PartType } from '../plugins/report-desk/answers';
import { draftBranch, isTreeType, reportOf } from '../report-tree/tree';
import { narrow, type ListQuery } from './narrow';

type Handler = (this: unknown, ctx: Context) => Promise<unknown>;
export interface RelationsController {
  findAvailable: Handler;
  findExisting: Handler;
}

interface Relation {
  documentId: string;
  [field: string]: unknown;
}

/** Links that lead into other reports of the same office; all others stay within their report. */
const BETWEEN_REPORTS = ['fulfils', 'outcomes'];

/** What leads up to the report. */
const TO_REPORT = {
  section: (report: object) => ({ report }),
  achievement: (report: object) => ({ section: { report } }),
  'plan-item': (report: object) => ({ section: { report } }),
  honor: (report: object) => ({ report }),
} as const satisfies Record<PartType, (report: object) => object>;

/** In which fields of a type words are looked for. */
const SEARCHED = {
  section: ['marker', 'heading', 'lead'],
  achievement: ['topic', 'text'],
  'plan-item': ['topic', 'text'],
  honor: ['title', 'recipient'],
} as const satisfies Record<PartType, readonly string[]>;

/**
 * What relations are chosen from and shown by: names that say which, computed for each answer, so that none grows old
 * when a heading above it is changed; candidates from the same report, or for links between reports the same office.
 */
export function showWhereRelationsStand(controller: RelationsController): void {
  const { findAvailable, findExisting } = controller;

  controller.findAvailable = async function (ctx) {
    const query: ListQuery = ctx.request.query;
    const relation = relationOf(ctx);
    if (relation === null) return findAvailable.call(this, ctx);
    const reportId = typeof query['id'] === 'string' ? await ownReport(ctx, query['id']) : null;
    if (reportId !== null) narrow(query, await candidates(relation, reportId));
    if (relation.field === 'parent' && typeof query['id'] === 'string') {
      const below = await draftBranch(strapi, UIDS.section, query['id']);
      narrow(query, { documentId: { $notIn: below.map(({ documentId }) => documentId) } });
    }
    const words = typeof query._q === 'string' ? query._q.trim() : '';
    if (words !== '') {
      delete query._q;
      narrow(query, { $or: SEARCHED[relation.type].map((field) => ({ [field]: { $containsi: words } })) });
    }
    await findAvailable.call(this, ctx);
    await labelResults(ctx, relation, reportId);
  };

  controller.findExisting = async function (ctx) {
    await findExisting.call(this, ctx);
    const relation = relationOf(ctx);
    if (relation !== null) await labelResults(ctx, relation, await ownReport(ctx, ctx['params'].id));
  };
}

interface AskedRelation {
  type: PartType;
  field: string;
  /** By which field of the target the admin shows it. */
  mainField: string;
}

/** The relation that is asked about, or null where it leads to no part of a report. */
function relationOf(ctx: Context): AskedRelation | null {
  const { model, targetField: field } = ctx['params'];
  if (!isTreeType(model)) return null;
  const attributes: Readonly<Record<string, { type: string; target?: string }>> =
    strapi.contentType(model).attributes;
  const type = partTypeOf(attributes[field]?.target ?? '');
  return type === undefined ? null : { type, field, mainField: mainFieldOf(UIDS[type]) };
}

const mainFieldOf = (uid: UID.ContentType): string => {
  const { editor } = strapi.contentType(uid).pluginOptions as { editor: { mainField: string } };
  return editor.mainField;
};

/** The report of the entry whose relation it is. */
const ownReport = async (ctx: Context, documentId: string): Promise<string | null> => {
  const { model } = ctx['params'];
  if (model === 'api::report.report') return documentId;
  return isTreeType(model) ? reportOf(strapi, model, documentId, 'draft') : null;
};

async function candidates({ type, field }: AskedRelation, reportId: string): Promise<object> {
  if (!BETWEEN_REPORTS.includes(field)) return TO_REPORT[type]({ documentId: reportId });
  const report = await strapi.db
    .query('api::report.report')
    .findOne({ where: { documentId: reportId, publishedAt: null }, populate: ['office'] });
  return TO_REPORT[type]({
    documentId: { $ne: reportId },
    ...(report?.office && { office: { documentId: report.office.documentId } }),
  });
}

async function labelResults(
  ctx: Context,
  { type, mainField }: AskedRelation,
  reportId: string | null,
): Promise<void> {
  const { results } = ctx.body as { results?: Relation[] };
  if (!results) return;
  const labels = await labelsOf(
    strapi,
    type,
    results.map(({ documentId }) => documentId),
  );
  for (const relation of results) {
    const label = labels.get(relation.documentId);
    // Without its name the caller may not read it.
    if (label && mainField in relation) relation[mainField] = lineOf(label, reportId);
  }
}
