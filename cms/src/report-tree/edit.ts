import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { currentActor } from '../actor';
import { differenceOf } from '../audit/difference';
import { recordAct } from '../audit/record';
import { assertOwnOffice } from '../review/offices';
import { findReviewedReport, type ReviewedReport, storeState } from '../review/report';
import { isUnderway, STATE_NAMES } from '../review/states';
import type { TreeNode } from './tree';

type Edit = 'created' | 'imported' | 'edited';

/**
 * Takes an edit of a report's draft for done, in the transaction that does it: the report is a draft again, and the
 * audit trail tells what was changed by whom. An edit that changed nothing leaves everything as it is.
 * @throws ValidationError or PolicyError where the report cannot be edited now, or not by this person.
 */
export async function noteEdit(
  strapi: Core.Strapi,
  reportId: string,
  action: Edit,
  before: readonly TreeNode[],
  after: readonly TreeNode[],
): Promise<void> {
  const { title, office } = await assertEditable(strapi, reportId);
  const difference = differenceOf(before, after);
  if (difference.length === 0) return;
  await storeState(strapi, reportId, 'draft', new Date());
  await recordAct(strapi, { action, title, report: reportId, office, state: 'draft', difference });
}

/**
 * The report, where it can be edited now, and by whoever asks: what is under review is what was handed in, and what
 * has passed is what will be published.
 */
export async function assertEditable(strapi: Core.Strapi, reportId: string): Promise<ReviewedReport> {
  const report = await findReviewedReport(strapi, reportId);
  await assertOwnOffice(strapi, currentActor(strapi), report.office);
  if (isUnderway(report.state))
    throw new errors.ValidationError(
      `这份报告正在“${STATE_NAMES[report.state]}”环节，不能修改；要修改，请先撤回送审，或由审核人员退回。`,
    );
  return report;
}
