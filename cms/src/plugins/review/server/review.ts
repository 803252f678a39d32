import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { currentActor } from '../../../actor';
import { ACT } from '../../../audit/record';
import { wordList } from '../../../proofread/word-list';
import { readRequest } from '../../../read-request';
import { acceptWarning, findingsIn } from '../../../review/findings';
import { assertOwnOffice, officesOf } from '../../../review/offices';
import { findReviewedReport, type ReviewedReport } from '../../../review/report';
import { isUnderway, REVIEW_STATES, reviewsHere, type ReviewState } from '../../../review/states';
import {
  approve,
  giveBack,
  publish,
  recall,
  type Step,
  STEPS,
  stepsFor,
  submit,
  withdraw,
} from '../../../review/steps';
import { reportOf, TREE_TYPES, type TreeType } from '../../../report-tree/tree';
import { type EntryReview, MOST_NOTE, type PastStep, type ReviewStatus, type Task } from '../answers';

const STEP = z.enum(STEPS);
const UID = z.enum(TREE_TYPES);
const NOTE = z.strictObject({ note: z.string().trim().max(MOST_NOTE).default('') });
const ACCEPTANCE = z.strictObject({
  key: z.string().min(1).max(2000),
  reason: z.string().trim().min(1).max(MOST_NOTE),
});

const TAKE: Readonly<
  Record<Step, (strapi: Core.Strapi, reportId: string, note: string) => Promise<unknown>>
> = {
  submit,
  recall,
  approve,
  return: giveBack,
  publish,
  withdraw,
};

/** What the pages on review of the admin ask of the server. */
export const review = ({ strapi }: { strapi: Core.Strapi }) => ({
  async report(ctx: Context) {
    ctx.body = await statusOf(strapi, await findReport(strapi, ctx));
  },

  async findings(ctx: Context) {
    const { documentId } = await findReport(strapi, ctx);
    ctx.body = await findingsIn(strapi, documentId);
  },

  async accept(ctx: Context) {
    const { documentId } = await findReport(strapi, ctx);
    const { key, reason } = readRequest(ACCEPTANCE, ctx.request.body);
    await acceptWarning(strapi, documentId, key, reason);
    ctx.body = await findingsIn(strapi, documentId);
  },

  /** Takes a step of the review, and tells where the report stands then. */
  async take(ctx: Context) {
    const { documentId } = await findReport(strapi, ctx);
    const step = readRequest(STEP, ctx['params'].step);
    const { note } = readRequest(NOTE, ctx.request.body ?? {});
    await TAKE[step](strapi, documentId, note);
    ctx.body = await statusOf(strapi, await findReviewedReport(strapi, documentId));
  },

  /** What somebody who edits an entry of a report has to know of the report. */
  async entry(ctx: Context) {
    const uid = readRequest(UID, ctx['params'].uid);
    const documentId = String(ctx['params'].documentId);
    const isReport = uid === 'api::report.report';
    const reportId = isReport ? documentId : await reportOf(strapi, uid, documentId, 'draft');
    const report = await findOwnReport(strapi, reportId ?? '');
    const body: EntryReview = {
      report: await statusOf(strapi, report),
      context: await contextOf(strapi, report.documentId, uid, documentId),
    };
    ctx.body = body;
  },

  /** The reports that wait for whoever asks, longest first. */
  async tasks(ctx: Context) {
    ctx.body = await tasksFor(strapi);
  },

  /** What the checks look for while an editor types. */
  async words(ctx: Context) {
    ctx.body = await wordList(strapi);
  },
});

const findReport = (strapi: Core.Strapi, ctx: Context): Promise<ReviewedReport> =>
  findOwnReport(strapi, String(ctx['params'].documentId));

/** A report, if it is of an office whose reports whoever asks may see. */
async function findOwnReport(strapi: Core.Strapi, documentId: string): Promise<ReviewedReport> {
  const report = await findReviewedReport(strapi, documentId);
  await assertOwnOffice(strapi, currentActor(strapi), report.office);
  return report;
}

async function statusOf(strapi: Core.Strapi, report: ReviewedReport): Promise<ReviewStatus> {
  const { documentId, title, office, state } = report;
  const published: { publishedAt: string } | null = await strapi.db
    .query('api::report.report')
    .findOne({ where: { documentId, publishedAt: { $notNull: true } }, select: ['publishedAt'] });
  const reviews = reviewsHere();
  return {
    documentId,
    title,
    office,
    state,
    path: ['draft', ...reviews, ...(reviews.length > 0 ? (['approved'] as const) : []), 'published'],
    publishedAt: published?.publishedAt ?? null,
    editable: !isUnderway(state),
    steps: await stepsFor(strapi, report),
    history: await historyOf(strapi, documentId),
  };
}

const YEAR = z.int().nullable();
const REPORT_CONTEXT = z.object({
  year: z.int(),
  planYear: YEAR,
  period: z.enum(['year', 'half_year', 'years']),
  fromYear: YEAR,
  toYear: YEAR,
});
const PART = z
  .object({ part: z.enum(['summary', 'plan', 'other']) })
  .nullish()
  .transform((section) => section?.part ?? 'other');

async function contextOf(
  strapi: Core.Strapi,
  reportId: string,
  uid: TreeType,
  documentId: string,
): Promise<EntryReview['context']> {
  const draft = (type: TreeType, id: string, populate: string[] = []) =>
    strapi.db.query(type).findOne({ where: { documentId: id, publishedAt: null }, populate });
  const isItem = uid === 'api::achievement.achievement' || uid === 'api::plan-item.plan-item';
  const section = isItem
    ? (await draft(uid, documentId, ['section']))?.section
    : uid === 'api::section.section' && (await draft(uid, documentId));
  return {
    ...REPORT_CONTEXT.parse(await draft('api::report.report', reportId)),
    part: PART.parse(section || null),
  };
}

/** Steps of review among the acts that the audit trail tells of. */
const PAST_STEPS = ['submitted', 'recalled', 'approved', 'returned', 'published', 'withdrawn'];
const MOST_PAST_STEPS = 50;
const STATE = z.enum(REVIEW_STATES).nullable().catch(null);

async function historyOf(strapi: Core.Strapi, report: string): Promise<PastStep[]> {
  const acts: { at: string; action: string; actorName: string; note: string | null; state: unknown }[] =
    await strapi.db.query(ACT).findMany({
      where: { report, action: { $in: PAST_STEPS } },
      orderBy: { id: 'desc' },
      limit: MOST_PAST_STEPS,
    });
  return acts.map(({ at, action, actorName, note, state }) => ({
    at,
    action,
    actorName,
    note,
    state: STATE.parse(state),
  }));
}

/** What is to be done next with a report in each state. */
const NEXT_STEP: Readonly<Record<ReviewState, Step | null>> = {
  draft: 'submit',
  first_review: 'approve',
  second_review: 'approve',
  final_review: 'approve',
  approved: 'publish',
  published: null,
};

async function tasksFor(strapi: Core.Strapi): Promise<Task[]> {
  const actor = currentActor(strapi);
  const own = actor.kind === 'person' ? await officesOf(strapi, actor) : [];
  const rows: { documentId: string; updatedAt: string; office: { name: string } | null }[] = await strapi.db
    .query('api::report.report')
    .findMany({
      where: {
        publishedAt: null,
        reviewState: { $ne: 'published' },
        ...(own && { office: { documentId: { $in: own } } }),
      },
      select: ['documentId', 'updatedAt'],
      populate: { office: { select: ['name'] } },
      orderBy: { updatedAt: 'asc' },
    });
  const tasks: Task[] = [];
  for (const { documentId, updatedAt, office } of rows) {
    const report = await findReviewedReport(strapi, documentId);
    const wanted =
      report.state === 'draft' && reviewsHere().length === 0 ? 'publish' : NEXT_STEP[report.state];
    const steps = await stepsFor(strapi, report);
    const next = steps.find(({ step }) => step === wanted);
    if (!next) continue;
    const [last] = await historyOf(strapi, documentId);
    tasks.push({
      documentId,
      title: report.title,
      officeName: office?.name ?? '',
      state: report.state,
      step: next.step,
      since: last?.at ?? updatedAt,
      note: last?.action === 'returned' ? last.note : null,
    });
  }
  return tasks;
}
