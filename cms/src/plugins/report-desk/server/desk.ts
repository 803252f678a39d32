import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
import { readRequest } from '../../../read-request';
import { loadTree, reportOf } from '../../../report-tree/tree';
import {
  MOST_ASKED,
  PART_TYPES,
  REPORT,
  UIDS,
  type Outline,
  type PartType,
  type Place,
  type Standing,
} from '../answers';
import { completenessOf } from './completeness';
import { labelsOf } from './labels';
import { toEntries } from './outline';
import { createPart, deletePart, movePart } from './parts';
import { placeOf } from './place';
import { hasRight, readable, requireRight } from './rights';

const ID = z.string().min(1).max(100);
const TYPE = z.enum(PART_TYPES);
const NEW_PART = z.strictObject({ type: TYPE, above: ID.nullable() });
const MOVE = z.strictObject({ type: TYPE, documentId: ID, place: z.int().min(1).max(1000) });
const PART = z.object({ type: TYPE, partId: ID });

/** What the pages on the content of a report ask of the server. */
export const desk = ({ strapi }: { strapi: Core.Strapi }) => ({
  async outline(ctx: Context) {
    const reportId = reportIdOf(ctx);
    await requireRight(strapi, ctx, 'read', REPORT, reportId);
    ctx.body = await outlineOf(strapi, ctx, reportId);
  },

  async place(ctx: Context) {
    const { type, partId } = readRequest(PART, ctx['params']);
    await requireRight(strapi, ctx, 'read', UIDS[type], partId);
    const reportId = await reportOf(strapi, UIDS[type], partId, 'draft');
    const place: Place | null =
      reportId === null ? null : placeOf(await outlineOf(strapi, ctx, reportId), reportId, partId);
    ctx.body = { place };
  },

  async completeness(ctx: Context) {
    const ids = await readable(strapi, ctx, REPORT, idsAsked(ctx));
    ctx.body = { results: await completenessOf(strapi, ids) };
  },

  async standings(ctx: Context) {
    const type = readRequest(TYPE, ctx['params'].type);
    const ids = await readable(strapi, ctx, UIDS[type], idsAsked(ctx));
    const results: Standing[] = [...(await labelsOf(strapi, type, ids)).values()].map(
      ({ documentId, report, way }) => ({ documentId, report, where: way.join(' › ') }),
    );
    ctx.body = { results };
  },

  async create(ctx: Context) {
    const { type, above } = readRequest(NEW_PART, ctx.request.body);
    const reportId = await reportToChange(ctx, 'create', type);
    ctx.body = { documentId: await createPart(strapi, reportId, { type, above, by: userOf(ctx) }) };
  },

  async move(ctx: Context) {
    const { type, documentId, place } = readRequest(MOVE, ctx.request.body);
    const reportId = await reportToChange(ctx, 'update', type, documentId);
    await movePart(strapi, reportId, { documentId, place, by: userOf(ctx) });
    ctx.body = await outlineOf(strapi, ctx, reportId);
  },

  async remove(ctx: Context) {
    const { type, partId } = readRequest(PART, ctx['params']);
    const reportId = await reportToChange(ctx, 'delete', type, partId);
    await deletePart(strapi, reportId, partId);
    ctx.body = await outlineOf(strapi, ctx, reportId);
  },
});

async function reportToChange(
  ctx: Context,
  action: 'create' | 'update' | 'delete',
  type: PartType,
  partId?: string,
): Promise<string> {
  const reportId = reportIdOf(ctx);
  await requireRight(strapi, ctx, 'update', REPORT, reportId);
  await requireRight(strapi, ctx, action, UIDS[type], partId);
  return reportId;
}

async function outlineOf(strapi: Core.Strapi, ctx: Context, reportId: string): Promise<Outline> {
  const report = await strapi.db
    .query(REPORT)
    .findOne({ where: { documentId: reportId, publishedAt: null }, populate: { office: true } });
  if (!report) throw new errors.NotFoundError('没有找到这份报告，请刷新页面后重试。');
  return {
    title: report.title ?? '',
    officeName: report.office?.name ?? '',
    year: report.year ?? null,
    isOpen: hasRight(strapi, ctx, 'update', REPORT),
    ...toEntries(await loadTree(strapi, reportId, 'draft')),
  };
}

const IDS = z
  .string()
  .transform((ids) => ids.split(','))
  .pipe(z.array(ID).min(1).max(MOST_ASKED));
const idsAsked = (ctx: Context) => readRequest(IDS, ctx['query']['ids']);

const reportIdOf = (ctx: Context) => readRequest(ID, ctx['params'].documentId);

const userOf = (ctx: Context): number => ctx['state'].user.id;
