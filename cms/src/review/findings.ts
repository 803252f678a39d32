import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Finding } from '@work-reports/report-text';
import { currentActor } from '../actor';
import { recordAct } from '../audit/record';
import { proofreadTree } from '../proofread/to-proofread';
import { wordList } from '../proofread/word-list';
import { asTreeOperation } from '../report-tree/operation';
import { nameOf } from '../report-tree/names';
import { loadTree, type TreeNode } from '../report-tree/tree';
import { assertOwnOffice } from './offices';
import { findReviewedReport } from './report';
import { mayDo, type Right } from './rights';

export const ACCEPTANCE = 'plugin::review.acceptance';

/** Why a warning was accepted, and by whom. */
export interface Acceptance {
  reason: string;
  by: string;
}

/** What the checks find in the draft of a report, each with the reason for which it was accepted, if it was. */
export type CheckedFinding = Finding & {
  acceptance: Acceptance | null;
  /** How an editor knows the entry it stands in. */
  name: string;
  /** The words around it in its field. */
  before: string;
  after: string;
};

export async function findingsIn(strapi: Core.Strapi, reportId: string): Promise<CheckedFinding[]> {
  const tree = await loadTree(strapi, reportId, 'draft');
  const nodes = new Map(tree.map((node) => [node.documentId, node]));
  const found = proofreadTree(tree, await wordList(strapi));
  const rows: (Acceptance & { key: string })[] = await strapi.db
    .query(ACCEPTANCE)
    .findMany({ where: { report: reportId }, select: ['key', 'reason', 'by'] });
  const accepted = new Map(rows.map(({ key, reason, by }) => [key, { reason, by }]));
  return found.map((finding) => ({
    ...finding,
    acceptance: finding.severity === 'warning' ? (accepted.get(finding.key) ?? null) : null,
    ...surroundings(finding, nodes.get(finding.place.piece)),
  }));
}

/** Who writes a report and who reviews it may say that a warning is none. */
const ACCEPTING = ['submit', 'first_review', 'second_review', 'final_review'] as const satisfies Right[];

/** How many characters are shown before and after what was found. */
const AROUND = 24;

function surroundings({ place }: Finding, node: TreeNode | undefined) {
  const field = node?.content[place.field];
  const text = typeof field === 'string' ? field : '';
  const start = Math.max(place.start - AROUND, 0);
  const end = Math.min(place.end + AROUND, text.length);
  return {
    name: node ? nameOf(node) : '',
    before: `${start > 0 ? '…' : ''}${text.slice(start, place.start)}`,
    after: `${text.slice(place.end, end)}${end < text.length ? '…' : ''}`,
  };
}

/**
 * Accepts a warning for as long as the same words stand in the same place.
 * @throws ApplicationError for an error, which must be mended, and for what is not found (any more).
 */
export const acceptWarning = (strapi: Core.Strapi, reportId: string, key: string, reason: string) =>
  asTreeOperation(strapi, async () => {
    const { title, office, state } = await findReviewedReport(strapi, reportId);
    const actor = currentActor(strapi);
    await assertOwnOffice(strapi, actor, office);
    if (!ACCEPTING.some((right) => mayDo(actor, right)))
      throw new errors.PolicyError('您没有接受提醒的权限，请由编辑或审核人员处理。');
    const finding = (await findingsIn(strapi, reportId)).find((found) => found.key === key);
    if (!finding) throw new errors.NotFoundError('这条提醒已经不存在了，请刷新页面。');
    if (finding.severity === 'error') throw new errors.ApplicationError('错误不能接受，只能改正。');
    if (reason.trim() === '') throw new errors.ValidationError('请写明接受这条提醒的理由。');
    await strapi.db.query(ACCEPTANCE).deleteMany({ where: { report: reportId, key } });
    await strapi.db
      .query(ACCEPTANCE)
      .create({ data: { report: reportId, key, reason: reason.trim(), by: actor.name } });
    const note = `${finding.message} 理由：${reason.trim()}`;
    await recordAct(strapi, { action: 'warning_accepted', title, report: reportId, office, state, note });
  });

/** @throws ApplicationError that names the first error left in the draft. */
export async function assertNoErrors(strapi: Core.Strapi, reportId: string): Promise<void> {
  refuse((await findingsIn(strapi, reportId)).filter(({ severity }) => severity === 'error'));
}

/** @throws ApplicationError that names the first error, or warning that nobody has accepted, left in the draft. */
export async function assertNoOpenFindings(strapi: Core.Strapi, reportId: string): Promise<void> {
  refuse((await findingsIn(strapi, reportId)).filter(({ acceptance }) => acceptance === null));
}

function refuse(findings: readonly CheckedFinding[]): void {
  const first = findings.find(({ severity }) => severity === 'error') ?? findings[0];
  if (!first) return;
  const what = first.severity === 'error' ? '请先改正' : '请先改正，或在“检查”中写明理由接受';
  throw new errors.ApplicationError(
    `发布前检查还有 ${findings.length} 处没有处理，${what}：${first.message}`,
  );
}
