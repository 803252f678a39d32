import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { type Actor, currentActor } from '../actor';
import { differenceOf } from '../audit/difference';
import { type Act, recordAct } from '../audit/record';
import { checkTree } from '../report-tree/check';
import { assertEditable } from '../report-tree/edit';
import { removing } from '../report-tree/links';
import { asTreeOperation } from '../report-tree/operation';
import { deleteTree, discardTree, publishTree, unpublishTree } from '../report-tree/publish';
import { loadTree } from '../report-tree/tree';
import { assertNoErrors, assertNoOpenFindings } from './findings';
import { assertOwnOffice } from './offices';
import { assertAsHandedIn, assertFreshEyes, assertReviewed, fingerprintOf } from './round';
import { findReviewedReport, type ReviewedReport, storeState } from './report';
import { assertMay, mayDo, type Right } from './rights';
import { isReview, isUnderway, nextState, type ReviewState, reviewsHere, STATE_NAMES } from './states';

/*
 * Every step a report takes on its way to the public and back, with who may take it and when. Whichever way a step is
 * asked for (the pages of the admin, its API, the document service), it is taken here, in one transaction.
 */

export const STEPS = ['submit', 'recall', 'approve', 'return', 'publish', 'withdraw'] as const;
export type Step = (typeof STEPS)[number];

/** What must hold for a step. */
interface Rule {
  /** Whether the step comes into question at all, for a report that is where it is. */
  fits: (report: ReviewedReport) => boolean;
  /** What to tell whoever asks for it all the same. */
  otherwise: string;
  right: (report: ReviewedReport) => Right;
  /** @throws what stands in the way. */
  check?: (strapi: Core.Strapi, report: ReviewedReport, actor: Actor) => Promise<void>;
}

const RULES: Readonly<Record<Step, Rule>> = {
  submit: {
    fits: ({ state }) => state === 'draft' && reviewsHere().length > 0,
    otherwise: '只有草稿可以送审',
    right: () => 'submit',
    check: async (strapi, { documentId }) => checkTree(await loadTree(strapi, documentId, 'draft')),
  },
  recall: {
    fits: ({ state }) => isUnderway(state),
    otherwise: '报告没有送审，不用撤回',
    right: () => 'submit',
  },
  approve: {
    fits: ({ state }) => isReview(state),
    otherwise: '报告不在审核环节',
    right: reviewRight,
    check: async (strapi, { documentId, state }, actor) => {
      await assertFreshEyes(strapi, actor, documentId);
      await assertAsHandedIn(strapi, documentId);
      if (isReview(state) && nextState(state) === 'approved') await assertNoOpenFindings(strapi, documentId);
    },
  },
  return: {
    fits: ({ state }) => isUnderway(state),
    otherwise: '报告没有送审，不能退回',
    right: reviewRight,
  },
  publish: {
    fits: ({ state }) => (reviewsHere().length > 0 ? state === 'approved' : !isUnderway(state)),
    otherwise: '报告须经过全部审核才能发布',
    right: () => 'publish',
    check: async (strapi, { documentId }) => {
      if (reviewsHere().length > 0) {
        await assertReviewed(strapi, documentId);
        await assertAsHandedIn(strapi, documentId);
      }
      await assertNoErrors(strapi, documentId);
    },
  },
  withdraw: {
    fits: ({ isPublished }) => isPublished,
    otherwise: '报告还没有发布，不用撤回',
    right: () => 'withdraw',
  },
};

/** Whoever may pass a review may also give the report back; what has passed all of them, whoever may publish it. */
function reviewRight({ state }: ReviewedReport): Right {
  return isReview(state) ? state : 'publish';
}

/** 送审: hands the draft in for review; from now on it cannot be edited. */
export const submit = (strapi: Core.Strapi, reportId: string, note?: string) =>
  take(strapi, 'submit', reportId, async (report) => {
    const fingerprint = fingerprintOf(await loadTree(strapi, reportId, 'draft'));
    await moveTo(strapi, report, nextState('draft'), { action: 'submitted', note, fingerprint });
  });

/** 撤回送审: takes a report out of review to go on editing it. */
export const recall = (strapi: Core.Strapi, reportId: string, note?: string) =>
  take(strapi, 'recall', reportId, (report) => moveTo(strapi, report, 'draft', { action: 'recalled', note }));

/** 通过: passes the review the report is in. */
export const approve = (strapi: Core.Strapi, reportId: string, note?: string) =>
  take(strapi, 'approve', reportId, async (report) => {
    if (isReview(report.state))
      await moveTo(strapi, report, nextState(report.state), { action: 'approved', note });
  });

/** 退回: gives the report back to its editors, with the reason. */
export const giveBack = (strapi: Core.Strapi, reportId: string, reason: string) =>
  take(strapi, 'return', reportId, (report) => {
    if (reason === '') throw new errors.ValidationError('请写明退回的原因，编辑会按它修改。');
    return moveTo(strapi, report, 'draft', { action: 'returned', note: reason });
  });

/** 发布: lets the public see what has passed all reviews. */
export const publish = (strapi: Core.Strapi, reportId: string) =>
  take(strapi, 'publish', reportId, async (report) => {
    const before = await loadTree(strapi, reportId, 'published');
    const published = await publishTree(strapi, reportId);
    await storeState(strapi, reportId, 'published');
    const difference = differenceOf(before, await loadTree(strapi, reportId, 'published'));
    await record(strapi, report, { action: 'published', state: 'published', difference });
    return published;
  });

/** 撤回已发布的报告: takes it from the public at once; the draft stays. */
export const withdraw = (strapi: Core.Strapi, reportId: string, note?: string) =>
  take(strapi, 'withdraw', reportId, async (report) => {
    const result = await unpublishTree(strapi, reportId);
    const state = report.state === 'published' ? 'draft' : report.state;
    await storeState(strapi, reportId, state);
    await record(strapi, report, { action: 'withdrawn', state, note });
    return result;
  });

/** 放弃修改: makes the draft what the public sees again. */
export const discard = (strapi: Core.Strapi, reportId: string) =>
  asTreeOperation(strapi, async () => {
    const report = await assertEditable(strapi, reportId);
    const before = await loadTree(strapi, reportId, 'draft');
    const result = await removing(strapi, before, () => discardTree(strapi, reportId));
    await storeState(strapi, reportId, 'published');
    const difference = differenceOf(before, await loadTree(strapi, reportId, 'draft'));
    await record(strapi, report, { action: 'discarded', state: 'published', difference });
    return result;
  });

/** 删除: removes a report with all that belongs to it, from the public too. */
export const remove = (strapi: Core.Strapi, reportId: string) =>
  asTreeOperation(strapi, async () => {
    const report = await assertEditable(strapi, reportId);
    if (report.isPublished) assertMay(currentActor(strapi), 'withdraw');
    const drafts = await loadTree(strapi, reportId, 'draft');
    const difference = differenceOf(drafts, []);
    const result = await removing(strapi, drafts, () => deleteTree(strapi, reportId));
    await record(strapi, report, { action: 'deleted', difference });
    return result;
  });

/** The steps that whoever asks may think of now; where one cannot be taken, with the reason. */
export async function stepsFor(
  strapi: Core.Strapi,
  report: ReviewedReport,
): Promise<{ step: Step; refusal: string | null }[]> {
  const actor = currentActor(strapi);
  const steps = STEPS.filter((name) => RULES[name].fits(report) && mayDo(actor, RULES[name].right(report)));
  return Promise.all(
    steps.map(async (name) => ({ step: name, refusal: await refusalOf(strapi, name, report, actor) })),
  );
}

async function refusalOf(
  strapi: Core.Strapi,
  name: Step,
  report: ReviewedReport,
  actor: Actor,
): Promise<string | null> {
  try {
    await RULES[name].check?.(strapi, report, actor);
    return null;
  } catch (error) {
    if (error instanceof errors.ApplicationError) return error.message;
    throw error;
  }
}

const take = <T>(
  strapi: Core.Strapi,
  name: Step,
  reportId: string,
  work: (report: ReviewedReport) => Promise<T>,
): Promise<T> =>
  asTreeOperation(strapi, async () => {
    const report = await findReviewedReport(strapi, reportId);
    const actor = currentActor(strapi);
    await assertOwnOffice(strapi, actor, report.office);
    // What the CMS stores at its start is what whoever runs it has put there to be published.
    if (actor.kind !== 'system') {
      const { fits, otherwise, right, check } = RULES[name];
      if (!fits(report)) refuse(report, otherwise);
      assertMay(actor, right(report));
      await check?.(strapi, report, actor);
    }
    return work(report);
  });

async function moveTo(
  strapi: Core.Strapi,
  report: ReviewedReport,
  state: ReviewState,
  act: Pick<Act, 'action' | 'fingerprint'> & { note?: string | undefined },
): Promise<void> {
  await storeState(strapi, report.documentId, state);
  await record(strapi, report, { ...act, state });
}

const record = (
  strapi: Core.Strapi,
  { documentId, title, office }: ReviewedReport,
  { note, ...act }: Omit<Act, 'title' | 'report' | 'office' | 'note'> & { note?: string | undefined },
): Promise<void> => recordAct(strapi, { ...act, title, report: documentId, office, ...(note && { note }) });

function refuse({ state }: ReviewedReport, why: string): never {
  throw new errors.ApplicationError(`${why}：它现在是“${STATE_NAMES[state]}”，请刷新页面查看。`);
}
