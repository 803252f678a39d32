import type { Core } from '@strapi/strapi';
import type { Removed } from '../../changes/record';
import { badCursor } from './cursors';
import { entryTypeOf } from './entry-type';

type Subject = 'office' | 'report';

interface Args {
  since?: string | null;
  first: number;
}

/** A row of the log, as the feed shows it. */
interface Noted {
  id: number;
  documentId: string;
  createdAt: string;
  kind: 'published' | 'withdrawn' | 'deleted';
  about: Subject;
  subject: string;
  removed: readonly Removed[] | null;
}

/** `changes(since)`: what happened to what the public can read, for those who keep a copy of it. */
export const changes = ({ strapi }: { strapi: Core.Strapi }) => ({
  typeDefs: /* GraphQL */ `
    type Query {
      """
      Everything that happened to published content, oldest first, for those who keep a copy. Begin without \`since\` and an empty copy; take out what each change lists as removed, and replace the office or report it is about by the one it brings; go on with the \`cursor\` of the page.
      已发布内容的全部变更，从旧到新，供保存副本者使用。从空副本开始，首次不带 \`since\`；逐条处理：先删去 removed 所列内容，再用随附的单位或报告替换副本中的同一项；然后以本页的 \`cursor\` 继续查询。
      """
      changes(
        """
        The \`cursor\` of the last page you have; without it, from the beginning.
        已取得的最后一页的 \`cursor\`；不填则从头开始。
        """
        since: String
        """
        How many changes at most, up to 1000.
        最多返回多少条变更，上限 1000。
        """
        first: Int! = 100
      ): ChangeConnection!
    }

    """
    A page of changes.
    一页变更。
    """
    type ChangeConnection {
      """
      The changes, oldest first.
      变更列表，从旧到新。
      """
      nodes: [Change!]!
      """
      What to ask with as \`since\` the next time, now or in a year; null only while nothing has ever been published.
      下次查询时作为 \`since\` 的值，长期有效；仅当从未发布过任何内容时为 null。
      """
      cursor: String
      """
      Whether there are more changes already.
      是否还有后续变更。
      """
      hasMore: Boolean!
    }

    """
    One publication, withdrawal or deletion of an office or of a report with all that hangs on it.
    单位或整份报告的一次发布、撤回或删除。
    """
    type Change {
      """
      When it happened.
      变更时间。
      """
      at: DateTime!
      """
      What happened.
      变更方式。
      """
      kind: ChangeKind!
      """
      Whether it happened to an office or to a report.
      变更的是单位还是报告。
      """
      about: ChangeSubject!
      """
      The document id of that office or report.
      该单位或报告的 documentId。
      """
      documentId: ID!
      """
      The office as it is published now, if the change is about one; null where it is no longer.
      变更的是单位时，该单位现在的已发布内容；已不公开则为 null。
      """
      office: Office
      """
      The report as it is published now, if the change is about one; null where it is no longer. Its plan items and achievements tell all links to those of other published reports.
      变更的是报告时，该报告现在的已发布内容；已不公开则为 null。计划事项与工作成果之间跨报告的关联，从任一端都能读到。
      """
      report: Report
      """
      Entries that could be read before this change and no longer could after it.
      变更前可读、变更后不再可读的内容。
      """
      removed: [RemovedEntry!]!
    }

    """
    What can happen to published content.
    已发布内容的变更方式。
    """
    enum ChangeKind {
      """
      Published for the first time, or anew.
      首次发布或再次发布。
      """
      published
      """
      Withdrawn from the public.
      撤回，不再公开。
      """
      withdrawn
      """
      Deleted for good.
      永久删除。
      """
      deleted
    }

    """
    What a change is about.
    变更的对象。
    """
    enum ChangeSubject {
      """
      An office.
      单位。
      """
      office
      """
      A report with all its sections, achievements, plan items and honors.
      报告，连同其全部章节、工作成果、计划事项和荣誉。
      """
      report
    }

    """
    An entry that is no longer published.
    不再公开的一项内容。
    """
    type RemovedEntry {
      """
      Its type.
      内容类型。
      """
      type: EntryType!
      """
      Its document id.
      内容的 documentId。
      """
      documentId: ID!
    }
  `,
  resolvers: {
    Query: {
      changes: async (_: unknown, { since, first }: Args) => {
        const noted: Noted[] = await strapi.db.query('api::change.change').findMany({
          where: { id: { $gt: await numberOf(strapi, since) }, about: { $notNull: true } },
          orderBy: { id: 'asc' },
          limit: first + 1,
        });
        const page = noted.slice(0, first);
        const published = {
          office: await readPublished(strapi, 'office', page),
          report: await readPublished(strapi, 'report', page),
        };
        return {
          nodes: page.map(({ createdAt, kind, about, subject, removed }) => ({
            at: createdAt,
            kind,
            about,
            documentId: subject,
            [about]: published[about].get(subject) ?? null,
            removed: removedBy(kind, about, subject, removed),
          })),
          cursor: page.at(-1)?.documentId ?? since ?? null,
          hasMore: noted.length > page.length,
        };
      },
    },
  },
  resolversConfig: {
    'Query.changes': { auth: { scope: ['api::office.office.find', 'api::report.report.find'] } },
  },
});

/**
 * The number of the change that a cursor names by its document id, which nobody can guess and no other database has.
 * @throws Refusal with the code BAD_CURSOR
 */
async function numberOf(strapi: Core.Strapi, cursor: string | null | undefined): Promise<number> {
  if (cursor == null) return 0;
  const change = await strapi.db
    .query('api::change.change')
    .findOne({ where: { documentId: cursor, about: { $notNull: true } }, select: ['id'] });
  if (!change) throw badCursor('since', 'begin anew without it, with an empty copy');
  return change.id;
}

/** The published offices or reports that a page is about; public-schema.ts reads what is asked for below them. */
async function readPublished(
  strapi: Core.Strapi,
  about: Subject,
  page: readonly Noted[],
): Promise<Map<string, object>> {
  const subjects = new Set(page.filter((change) => change.about === about).map(({ subject }) => subject));
  const rows = await strapi.db.query(`api::${about}.${about}`).findMany({
    where: { documentId: { $in: [...subjects] }, publishedAt: { $notNull: true } },
  });
  return new Map(rows.map((row) => [row.documentId, row]));
}

/** Of an office nothing is removed but itself. */
function removedBy(
  kind: Noted['kind'],
  about: Subject,
  subject: string,
  removed: readonly Removed[] | null,
): { type: string; documentId: string }[] {
  if (about === 'office') return kind === 'published' ? [] : [{ type: 'office', documentId: subject }];
  return (removed ?? []).map(({ uid, documentId }) => ({ type: entryTypeOf(uid), documentId }));
}
