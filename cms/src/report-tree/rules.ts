import type { Core, Modules } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { retie } from '@work-reports/report-text';
import { recordChange } from '../changes/record';
import { refuseSecondReport, storeIdentity } from './identity';
import { copyOffice } from './office';
import { asTreeOperation, inTreeOperation } from './operation';
import { deleteTree, discardTree, publishTree, removeVersion, unpublishTree } from './publish';
import { draftBranch, isTreeType, linkedId, markChanged, reportOf, type TreeType } from './tree';

type Middleware = Modules.Documents.Middleware.Middleware;
type Context = Parameters<Middleware>[0];
type Next = Parameters<Middleware>[1];
type Result = Awaited<ReturnType<Middleware>>;

/**
 * What keeps a report one thing, whoever changes it by whatever way: every change to a document comes
 * through here, from the admin, the API and code alike.
 */
export const reportTreeRules =
  (strapi: Core.Strapi): Middleware =>
  (context, next) => {
    const { uid } = context;
    if (inTreeOperation()) return next();
    if (uid === 'api::office.office') return officeRules(strapi, context, next);
    return isTreeType(uid) ? treeRules(strapi, uid, context, next).catch(refuseSecondReport) : next();
  };

async function treeRules(strapi: Core.Strapi, uid: TreeType, context: Context, next: Next): Promise<Result> {
  const isReport = uid === 'api::report.report';
  switch (context.action) {
    case 'clone':
      return refuseCopy();
    case 'create':
    case 'update':
      if ('status' in context.params && context.params.status === 'published') refuseSinglePublication();
      return asTreeOperation(strapi, async () => {
        const result = await next();
        const documentId = documentIdOf(result);
        if (isReport) {
          await storeIdentity(strapi, documentId);
        } else {
          await refuseMove(strapi, uid, documentId);
          await retieSpans(strapi, uid, documentId);
          await markChanged(strapi, await reportOf(strapi, uid, documentId, 'draft'));
        }
        return result;
      });
    case 'publish':
      return isReport ? publishTree(strapi, context.params.documentId) : refuseSinglePublication();
    case 'unpublish':
      return isReport ? unpublishTree(strapi, context.params.documentId) : refuseSinglePublication();
    case 'discardDraft':
      return isReport ? discardTree(strapi, context.params.documentId) : refuseSinglePublication();
    case 'delete':
      return isReport
        ? deleteTree(strapi, context.params.documentId)
        : deleteBranch(strapi, uid, context.params.documentId);
    default:
      return next();
  }
}

async function officeRules(strapi: Core.Strapi, context: Context, next: Next): Promise<Result> {
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
      return next();
    case 'delete':
      return removeOffice(strapi, context.params.documentId, 'deleted', next);
    case 'unpublish':
      return removeOffice(strapi, context.params.documentId, 'withdrawn', next);
    default:
      return next();
  }
}

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
    const published = await strapi.db.query('api::office.office').findOne({ where: isPublic });
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
    await markChanged(strapi, await reportOf(strapi, uid, documentId, 'draft'));
    for (const node of await draftBranch(strapi, uid, documentId)) await removeVersion(strapi, node, 'draft');
    return { documentId, entries: [] };
  });

/** What the public sees in one report cannot be a draft of another: publishing either would take it from the other. */
async function refuseMove(strapi: Core.Strapi, uid: TreeType, documentId: string): Promise<void> {
  const published = await reportOf(strapi, uid, documentId, 'published');
  if (published === null) return;
  const draft = await reportOf(strapi, uid, documentId, 'draft');
  if (draft !== null && draft !== published) {
    throw new errors.ApplicationError('已发布的内容不能移到另一份报告：请在那份报告中新建，再删除这一项。');
  }
}

/** Which components of a type hold figures of its text. */
const FIGURES: Partial<Record<TreeType, readonly string[]>> = {
  'api::section.section': ['figures'],
  'api::achievement.achievement': ['figures'],
  'api::plan-item.plan-item': ['targets', 'investment'],
};

/** Figures and honors point at characters of a text: after either is edited they are moved along with it. */
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

  const figures: Span[] = fields.flatMap((field) => entry[field] ?? []);
  await storeMoved(strapi, 'report.figure', figures, retie(text, figures));
  const honors: Span[] = (entry.honors ?? [])
    .filter(({ start, end }: Span) => start !== null && end !== null)
    .map((honor: Span & { title: string }) => ({ ...honor, text: honor.title }));
  await storeMoved(strapi, 'api::honor.honor', honors, retie(text, honors));
}

interface Span {
  id: number;
  text: string;
  start: number;
  end: number;
}

async function storeMoved(
  strapi: Core.Strapi,
  uid: 'report.figure' | 'api::honor.honor',
  before: readonly Span[],
  after: readonly Span[],
): Promise<void> {
  for (const [index, { id, start, end }] of after.entries()) {
    if (before[index]?.start !== start || before[index].end !== end)
      await strapi.db.query(uid).update({ where: { id }, data: { start, end } });
  }
}

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
