import { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
import { currentActor } from '../../../actor';
import type { EntryDifference } from '../../../audit/difference';
import { ACT, type Action } from '../../../audit/record';
import { officesOf } from '../../../review/offices';
import { RIGHTS } from '../../../review/rights';
import { ACTION_WORDS, type ActLine, type ActPage, PAGE_SIZE, type ShownDifference } from '../answers';
import { BYTE_ORDER_MARK, csvLine } from './csv';
import { shownDifference } from './difference';

const ACTION = z.custom<Action>((value) => typeof value === 'string' && Object.hasOwn(ACTION_WORDS, value));
const DAY = z.iso.date();
const QUERY = z.object({
  report: z.string().max(100).optional(),
  office: z.string().max(100).optional(),
  actor: z.string().max(100).optional(),
  action: ACTION.optional(),
  /** Days in Beijing, both included. */
  from: DAY.optional(),
  to: DAY.optional(),
  text: z.string().trim().max(100).optional(),
  /** Only what is older than the entry of this number. */
  before: z.coerce.number().int().positive().optional(),
});

const LINE = z.object({
  id: z.number(),
  at: z.coerce.date().transform((at) => at.toISOString()),
  action: ACTION,
  actorKind: z.enum(['person', 'token', 'system']),
  actorId: z.number().nullable(),
  actorName: z.string(),
  report: z.string().nullable(),
  title: z.string(),
  state: z.string().nullable(),
  note: z.string().nullable(),
  difference: z.string().nullable(),
});
type Line = z.infer<typeof LINE>;

/** What the page 操作记录 of the admin asks of the server; nothing here writes. */
export const acts = ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(ctx: Context) {
    const rows = await readActs(strapi, await filtersOf(strapi, ctx), beforeOf(ctx), PAGE_SIZE + 1);
    const page = rows.slice(0, PAGE_SIZE);
    const body: ActPage = {
      acts: page.map(toLine),
      next: rows.length > PAGE_SIZE ? (page.at(-1)?.id ?? null) : null,
    };
    ctx.body = body;
  },

  async difference(ctx: Context) {
    const id = z.coerce.number().int().safeParse(ctx['params'].id);
    const visible = await filtersOf(strapi, ctx);
    const [row] = id.success ? await readActs(strapi, [...visible, { id: id.data }], undefined, 1) : [];
    if (!row) throw new errors.NotFoundError('没有找到这条记录，请刷新页面。');
    const body: ShownDifference[] =
      row.difference === null
        ? []
        : await shownDifference(strapi, JSON.parse(row.difference) as EntryDifference[]);
    ctx.body = body;
  },

  async csv(ctx: Context) {
    const filters = await filtersOf(strapi, ctx);
    ctx.type = 'text/csv; charset=utf-8';
    ctx.attachment('操作记录.csv');
    ctx.body = Readable.from(csvOf(strapi, filters));
  },
});

const HEAD = [
  '编号',
  '时间（北京时间）',
  '操作人',
  '账号编号',
  '操作',
  '对象',
  '报告',
  '之后的状态',
  '理由或说明',
  '修改内容',
];
/** How many entries are read at once. */
const BATCH = 500;

async function* csvOf(strapi: Core.Strapi, filters: readonly object[]): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + csvLine(HEAD);
  for (let before: number | undefined; ;) {
    const rows = await readActs(strapi, filters, before, BATCH);
    yield rows
      .map(({ id, at, actorName, actorId, action, title, report, state, note, difference }) =>
        csvLine([
          id,
          inBeijing(at),
          actorName,
          actorId,
          ACTION_WORDS[action],
          title,
          report,
          state,
          note,
          difference,
        ]),
      )
      .join('');
    before = rows.at(-1)?.id;
    if (rows.length < BATCH) return;
  }
}

const inBeijing = (at: string): string => new Date(at).toLocaleString('sv-SE', { timeZone: 'Asia/Shanghai' });

/** Newest first. */
async function readActs(
  strapi: Core.Strapi,
  filters: readonly object[],
  before: number | undefined,
  limit: number,
): Promise<Line[]> {
  const rows: unknown[] = await strapi.db.query(ACT).findMany({
    where: { $and: [...filters, ...(before === undefined ? [] : [{ id: { $lt: before } }])] },
    orderBy: { id: 'desc' },
    limit,
  });
  return z.array(LINE).parse(rows);
}

const toLine = ({ difference, ...line }: Line): ActLine => ({ ...line, hasDifference: difference !== null });

const queryOf = (ctx: Context) => {
  const query = QUERY.safeParse(Object.fromEntries(Object.entries(ctx.query).filter(([, value]) => value)));
  if (!query.success) throw new errors.ValidationError('筛选条件的格式不对，请刷新页面后重试。');
  return query.data;
};
const beforeOf = (ctx: Context): number | undefined => queryOf(ctx).before;

/** What is asked for, and of that what whoever asks may read: one's own offices, and people only who manages them. */
async function filtersOf(strapi: Core.Strapi, ctx: Context): Promise<object[]> {
  const { report, office, actor, action, from, to, text } = queryOf(ctx);
  const who = currentActor(strapi);
  const own = who.kind === 'person' ? await officesOf(strapi, who) : [];
  const readsStaff = who.kind === 'person' && who.may(RIGHTS.manageStaff);
  return [
    ...(own ? [{ office: { $in: own } }] : []),
    ...(readsStaff ? [] : [{ action: { $ne: 'staff_changed' satisfies Action } }]),
    ...(report ? [{ report }] : []),
    ...(office ? [{ office }] : []),
    ...(actor ? [{ actorName: { $containsi: actor } }] : []),
    ...(action ? [{ action }] : []),
    ...(from ? [{ at: { $gte: new Date(`${from}T00:00:00+08:00`) } }] : []),
    ...(to ? [{ at: { $lt: new Date(new Date(`${to}T00:00:00+08:00`).getTime() + DAY_MS) } }] : []),
    ...(text ? [{ $or: [{ title: { $containsi: text } }, { note: { $containsi: text } }] }] : []),
  ];
}

const DAY_MS = 24 * 60 * 60 * 1000;
