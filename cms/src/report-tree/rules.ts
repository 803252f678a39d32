import type { Core, Modules } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { type ReadFigure, retie, retieFigures } from '@work-reports/report-text';
import { differenceOf } from '../audit/difference';
import { recordChange } from '../changes/record';
import { discard, publish, remove, withdraw } from '../review/steps';
import { assertEditable, noteEdit } from './edit';
import { refuseSecondReport, storeIdentity } from './identity';
import { noteFulfilled, refuseForeignLinks, refuseLinksFromAfar, refuseStrayLinks, removing } from './links';
import { copyOffice, recordOfficeAct, refuseBesideReview } from './office';
import { asTreeOperation, inTreeOperation } from './operation';
import { removeVersion } from './publish';
import { refuseStale, takeRevision } from './revision';
import { draftBranch, isTreeType, linkedId, loadDraft, loadVersion, reportOf, type TreeType } from './tree';

type Middleware = Modules.Documents.Middleware.Middleware;
type Context = Parameters<Middleware>[0];
type Next = Parameters<Middleware>[1];
type Result = Awaited<ReturnType<Middleware>>;

const OFFICE = 'api::office.office';

/**
 * What keeps a report one thing, whoever changes it by whatever way: every change to a document comes
 * through here, from the admin, the API and code alike.
 */
export const reportTreeRules =
  (strapi: Core.Strapi): Middleware =>
  (context, next) => {
    const { uid } = context;
    if (uid !== OFFICE && !isTreeType(uid)) return next();
    const seen = takeRevision(context);
    if (inTreeOperation()) return next();
    return isTreeType(uid)
      ? treeRules(strapi, uid, context, seen, next).catch(refuseSecondReport)
      : officeRules(strapi, context, seen, next);
  };

async function treeRules(
  strapi: Core.Strapi,
  uid: TreeType,
  context: Context,
  seen: string | null,
  next: Next,
): Promise<Result> {
  const isReport = uid === 'api::report.report';
  switch (context.action) {
    case 'clone':
      return refuseCopy();
    case 'create':
    case 'update':
      if ('status' in context.params && context.params.status === 'published') refuseSinglePublication();
      return storeDraft(strapi, uid, context, seen, next);
    case 'publish':
      return isReport ? publish(strapi, context.params.documentId) : refuseSinglePublication();
    case 'unpublish':
      return isReport ? withdraw(strapi, context.params.documentId) : refuseSinglePublication();
    case 'discardDraft':
      return isReport ? discard(strapi, context.params.documentId) : refuseSinglePublication();
    case 'delete':
      return isReport
        ? remove(strapi, context.params.documentId)
        : deleteBranch(strapi, uid, context.params.documentId);
    default:
      return next();
  }
}

/** Creates or changes the draft of one entry, and keeps what must hold around it. */
const storeDraft = (
  strapi: Core.Strapi,
  uid: TreeType,
  context: Context,
  seen: string | null,
  next: Next,
): Promise<Result> =>
  asTreeOperation(strapi, async () => {
    const isReport = uid === 'api::report.report';
    const isNew = context.action === 'create';
    refuseLinksFromAfar(strapi, uid, dataOf(context));
    const before =
      context.action === 'update' ? await loadDraft(strapi, uid, context.params.documentId) : null;
    const reportBefore = before && (await findReportOf(strapi, uid, before.documentId));
    if (reportBefore !== null) await assertEditable(strapi, reportBefore);
    if (before) await refuseStale(strapi, uid, before.documentId, seen);
    const result = await next();
    const documentId = documentIdOf(result);
    const reportId = await reportOfDraft(strapi, uid, documentId);
    if (!isReport) {
      await refuseMove(strapi, uid, documentId);
      await retieSpans(strapi, uid, documentId);
    }
    const after = await loadDraft(strapi, uid, documentId);
    if (after) await refuseForeignLinks(strapi, after, reportId);
    if (after && !isReport) await refuseStrayLinks(strapi, after, reportId);
    const were = before ? [before] : [];
    if (reportBefore !== null && reportBefore !== reportId)
      await noteEdit(strapi, reportBefore, 'edited', were, []);
    const action = isNew && isReport ? 'created' : 'edited';
    await noteEdit(strapi, reportId, action, were, after ? [after] : []);
    // Only now: that there is such a report already is for the staff of its office to know.
    if (isReport) await storeIdentity(strapi, documentId);
    await noteFulfilled(strapi, documentId, before, after);
    return result;
  });

/**
 * The report an entry stands in: what stands in none would be on no page, and in nobody's care.
 * @throws ValidationError with a sentence for the editor.
 */
async function reportOfDraft(strapi: Core.Strapi, uid: TreeType, documentId: string): Promise<string> {
  const report = await findReportOf(strapi, uid, documentId);
  if (report !== null) return report;
  throw new errors.ValidationError(ORPHANS[uid]);
}

const findReportOf = async (
  strapi: Core.Strapi,
  uid: TreeType,
  documentId: string,
): Promise<string | null> =>
  uid === 'api::report.report' ? documentId : reportOf(strapi, uid, documentId, 'draft');

const ORPHANS: Readonly<Record<TreeType, string>> = {
  'api::report.report': '没有找到这份报告，请刷新页面后重试。',
  'api::section.section': '请选择这一章节所在的报告。',
  'api::achievement.achievement': '请选择这项成绩所在的章节。',
  'api::plan-item.plan-item': '请选择这项计划所在的章节。',
  'api::honor.honor': '请选择这项荣誉所在的报告。',
};

async function officeRules(
  strapi: Core.Strapi,
  context: Context,
  seen: string | null,
  next: Next,
): Promise<Result> {
  switch (context.action) {
    case 'clone':
      return refuseCopy();
    case 'publish':
    case 'discardDraft': {
      const { documentId } = context.params;
      const to = context.action === 'publish' ? 'published' : 'draft';
      return asTreeOperation(strapi, () => copyOffice(strapi, documentId, to));
    }
    case 'create':
    case 'update':
      // Published along with being saved, it would pass by what `publish` does.
      if ('status' in context.params && context.params.status === 'published') refuseOfficePublication();
      return storeOffice(strapi, context, seen, next);
    case 'delete':
      return removeOffice(strapi, context.params.documentId, 'deleted', next);
    case 'unpublish':
      return removeOffice(strapi, context.params.documentId, 'withdrawn', next);
    default:
      return next();
  }
}

const storeOffice = (
  strapi: Core.Strapi,
  context: Context,
  seen: string | null,
  next: Next,
): Promise<Result> =>
  asTreeOperation(strapi, async () => {
    refuseLinksFromAfar(strapi, OFFICE, dataOf(context));
    const before =
      context.action === 'update' ? await loadDraft(strapi, OFFICE, context.params.documentId) : null;
    if (before) await refuseStale(strapi, OFFICE, before.documentId, seen);
    const result = await next();
    const documentId = documentIdOf(result);
    const after = await loadDraft(strapi, OFFICE, documentId);
    const difference = differenceOf(before ? [before] : [], after ? [after] : []);
    if (difference.length === 0) return result;
    if (!(await loadVersion(strapi, OFFICE, documentId, 'published')))
      await refuseBesideReview(strapi, documentId, '发布单位再修改');
    await recordOfficeAct(strapi, documentId, before ? 'office_edited' : 'office_created', difference);
    return result;
  });

/** A report without its office would have no page to stand on. */
const removeOffice = (
  strapi: Core.Strapi,
  documentId: string,
  kind: 'deleted' | 'withdrawn',
  next: Next,
): Promise<Result> =>
  asTreeOperation(strapi, async () => {
    const isPublic = { documentId, publishedAt: { $notNull: true } };
    const report = await strapi.db
      .query('api::report.report')
      .findOne({ where: { office: kind === 'deleted' ? { documentId } : isPublic } });
    if (report) {
      const action = kind === 'deleted' ? '删除' : '撤回';
      throw new errors.ApplicationError(`该单位还有报告《${String(report.title)}》，请先${action}它的报告。`);
    }
    await refuseBesideReview(strapi, documentId, '等它发布');
    const published = await loadVersion(strapi, OFFICE, documentId, 'published');
    const gone = kind === 'deleted' ? await loadDraft(strapi, OFFICE, documentId) : published;
    await recordOfficeAct(strapi, documentId, `office_${kind}`, differenceOf(gone ? [gone] : [], []));
    const result = await next();
    if (published) await recordChange(strapi, { kind, about: 'office', subject: documentId });
    return result;
  });

/**
 * Deletes a section, achievement, plan item or honor with all that hangs on it. What the public sees of it
 * stays until the report is published again.
 */
const deleteBranch = (strapi: Core.Strapi, uid: TreeType, documentId: string) =>
  asTreeOperation(strapi, async () => {
    const branch = await draftBranch(strapi, uid, documentId);
    const drafts = await Promise.all(branch.map((node) => loadDraft(strapi, node.uid, node.documentId)));
    const removed = drafts.filter((draft) => draft !== null);
    const reportId = await findReportOf(strapi, uid, documentId);
    if (reportId !== null) await noteEdit(strapi, reportId, 'edited', removed, []);
    await removing(strapi, branch, async () => {
      for (const node of branch) await removeVersion(strapi, node, 'draft');
    });
    return { documentId, entries: [] };
  });

/** What the public sees in one report cannot be a draft of another: publishing either would take it from the other. */
async function refuseMove(strapi: Core.Strapi, uid: TreeType, documentId: string): Promise<void> {
  const published = await reportOf(strapi, uid, documentId, 'published');
  if (published === null) return;
  const draft = await reportOf(strapi, uid, documentId, 'draft');
  if (draft !== null && draft !== published) {
    throw new errors.ValidationError('已发布的内容不能移到另一份报告：请在那份报告中新建，再删除这一项。');
  }
}

/** Which components of a type hold figures of its text. */
const FIGURES: Partial<Record<TreeType, readonly string[]>> = {
  'api::section.section': ['figures'],
  'api::achievement.achievement': ['figures'],
  'api::plan-item.plan-item': ['targets', 'investment'],
};

/**
 * Figures and honors point at characters of a text: after either is edited they are moved along with it, and a figure
 * whose number was corrected there is corrected too.
 */
async function retieSpans(strapi: Core.Strapi, uid: TreeType, documentId: string): Promise<void> {
  if (uid === 'api::honor.honor') {
    const honor = await strapi.db
      .query(uid)
      .findOne({ where: { documentId, publishedAt: null }, populate: ['achievement'] });
    const achievement = linkedId(honor?.achievement);
    if (achievement !== null) await retieSpans(strapi, 'api::achievement.achievement', achievement);
    return;
  }
  const fields = FIGURES[uid];
  if (!fields) return;
  const hasHonors = uid === 'api::achievement.achievement';
  const entry = await strapi.db.query(uid).findOne({
    where: { documentId, publishedAt: null },
    populate: hasHonors ? [...fields, 'honors'] : [...fields],
  });
  const text: string = entry.text ?? entry.lead ?? '';

  const figures: (Span & ReadFigure)[] = fields.flatMap((field) => entry[field] ?? []);
  await storeMoved(strapi, 'report.figure', figures, retieFigures(text, figures));
  const honors: PlacedHonor[] = entry.honors ?? [];
  await storeMoved(strapi, 'api::honor.honor', honors, honors.map(placedIn(text)));
}

interface Span {
  id: number;
  text: string;
  start: number;
  end: number;
}

interface PlacedHonor {
  id: number;
  title: string;
  start: number | null;
  end: number | null;
}

/** An honor stands where its text tells of it; one of which it does not tell is an honor all the same. */
const placedIn =
  (text: string) =>
  ({ id, title, start, end }: PlacedHonor): Omit<PlacedHonor, 'title'> => {
    const [tied] = retie(text, [{ text: title, start: start ?? 0, end: end ?? 0 }]);
    return tied && tied.end > tied.start && text.slice(tied.start, tied.end) === title
      ? { id, start: tied.start, end: tied.end }
      : { id, start: null, end: null };
  };

async function storeMoved(
  strapi: Core.Strapi,
  uid: 'report.figure' | 'api::honor.honor',
  before: readonly { id: number }[],
  after: readonly { id: number }[],
): Promise<void> {
  for (const [index, span] of after.entries()) {
    const were = new Map<string, unknown>(Object.entries(before[index] ?? {}));
    const changed = Object.entries(span).filter(([field, value]) => were.get(field) !== value);
    if (changed.length > 0)
      await strapi.db.query(uid).update({ where: { id: span.id }, data: Object.fromEntries(changed) });
  }
}

const dataOf = ({ params }: Context): object => ('data' in params ? { ...params.data } : {});

function documentIdOf(result: unknown): string {
  if (typeof result === 'object' && result !== null && 'documentId' in result)
    return String(result.documentId);
  throw new errors.NotFoundError('没有找到这项内容，请刷新页面后重试。');
}

function refuseCopy(): never {
  throw new errors.ApplicationError('单位、报告和报告的内容不能复制，请新建。');
}

function refuseSinglePublication(): never {
  throw new errors.ApplicationError('报告只能整份发布、撤回或还原：请在报告的编辑页面操作。');
}

function refuseOfficePublication(): never {
  throw new errors.ApplicationError('请先保存单位，再发布。');
}
