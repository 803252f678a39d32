import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { proposeOutcomes } from '@work-reports/report-text';
import type { Context } from 'koa';
import { z } from 'zod';
import { loadTree } from '../../../report-tree/tree';
import { faultOf, MOST_NOTE, PROGRESSES, type Finding, type Tracking } from '../answers';
import { findingsOf } from './findings';
import { piecesIn } from './pieces';
import { findReportPair, listReportPairs } from './report-pairs';

const FINDINGS = z.strictObject({
  findings: z
    .array(
      z.strictObject({
        documentId: z.string().min(1).max(100),
        progress: z.enum(PROGRESSES),
        progressNote: z.string().trim().max(MOST_NOTE),
        outcomes: z.array(z.string().min(1).max(100)).max(100),
      }),
    )
    .min(1)
    .max(1000),
});
const MALFORMED = '请求的格式不对，请刷新页面后重试。';

/** What the page on promises of the admin asks of the server. */
export const promises = ({ strapi }: { strapi: Core.Strapi }) => ({
  async reports(ctx: Context) {
    ctx.body = await listReportPairs(strapi);
  },

  /** Every plan item of a report with what is stored of it and what the later report seems to say. */
  async tracking(ctx: Context) {
    const { report, later } = await findReportPair(strapi, String(ctx['params'].documentId));
    const planItems = piecesIn(
      await loadTree(strapi, report.documentId, 'draft'),
      'api::plan-item.plan-item',
    );
    const achievements = piecesIn(
      await loadTree(strapi, later.documentId, 'draft'),
      'api::achievement.achievement',
    );
    const compared = (pieces: typeof planItems) =>
      pieces.map(({ documentId: id, ...piece }) => ({ id, ...piece }));
    const proposed = new Map(
      proposeOutcomes(compared(planItems), compared(achievements)).map((followUp) => [
        followUp.planItem,
        followUp,
      ]),
    );
    const findings = await findingsOf(strapi, report.documentId, later.documentId);
    const body: Tracking = {
      ...report,
      later,
      promises: planItems.flatMap(({ figures: _, ...piece }) => {
        const finding = findings.get(piece.documentId);
        const { progress = null, proposals = [] } = proposed.get(piece.documentId) ?? {};
        return finding ? [{ ...piece, finding, proposed: { progress, proposals } }] : [];
      }),
      achievements: achievements.map(({ figures: _, ...piece }) => piece),
    };
    ctx.body = body;
  },

  /** Stores what an editor found on the drafts of plan items: all of it or nothing. */
  async save(ctx: Context) {
    const order = FINDINGS.safeParse(ctx.request.body);
    if (!order.success) throw new errors.ValidationError(MALFORMED);
    const { report, later } = await findReportPair(strapi, String(ctx['params'].documentId));
    const stored = await findingsOf(strapi, report.documentId, later.documentId);
    const achievements: { documentId: string }[] = await strapi.db
      .query('api::achievement.achievement')
      .findMany({
        where: { section: { report: { documentId: later.documentId } }, publishedAt: null },
        select: ['documentId'],
      });
    const known = new Set(achievements.map(({ documentId }) => documentId));
    await strapi.db.transaction(async () => {
      for (const { documentId, ...finding } of order.data.findings) {
        const before = stored.get(documentId);
        if (!before) throw new errors.ValidationError('有一项计划不在这份报告中，请刷新页面后重试。');
        if (!finding.outcomes.every((id) => known.has(id)))
          throw new errors.ValidationError(`所选的成绩不在《${later.title}》中，请刷新页面后重试。`);
        const fault = faultOf(finding);
        if (fault !== null) throw new errors.ValidationError(fault);
        await storeFinding(strapi, documentId, before, finding);
      }
    });
    ctx.body = { saved: order.data.findings.length };
  },
});

/** Links to achievements of other reports stay as they are: nobody looked at them here. */
async function storeFinding(
  strapi: Core.Strapi,
  documentId: string,
  before: Finding,
  { progress, progressNote, outcomes }: Finding,
): Promise<void> {
  const data: Readonly<Record<string, unknown>> = {
    progress,
    progressNote: progressNote === '' ? null : progressNote,
    outcomes: {
      connect: outcomes.filter((id) => !before.outcomes.includes(id)),
      disconnect: before.outcomes.filter((id) => !outcomes.includes(id)),
    },
  };
  await strapi.documents('api::plan-item.plan-item').update({ documentId, data });
}
