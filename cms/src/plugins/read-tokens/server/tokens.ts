import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
import { CONSUMER } from '../../../access/consumers';
import { POINTS_PER_MINUTE } from '../../../access/rates';
import { READ_DRAFTS } from '../../../access/read-drafts';
import { readRequest } from '../../../read-request';
import { newSecret } from '../../../access/secret';
import {
  type CreatedReadToken,
  LIFESPANS,
  MOST_NAME,
  MOST_PURPOSE,
  type NewReadToken,
  type ReadToken,
  type ReadTokenChange,
} from '../answers';
import { setRights } from './guard';

const CHANGE = z.strictObject({
  purpose: z.string().trim().min(1).max(MOST_PURPOSE),
  pointsPerMinute: z.int().min(POINTS_PER_MINUTE.least).max(POINTS_PER_MINUTE.most),
}) satisfies z.ZodType<ReadTokenChange>;
const NEW = CHANGE.extend({
  name: z.string().trim().min(1).max(MOST_NAME),
  mayReadDrafts: z.boolean(),
  lifespan: z.literal(LIFESPANS),
}) satisfies z.ZodType<NewReadToken>;
const MALFORMED = '填写的内容不完整或超出范围，请检查后重试。';

const DAY_MS = 24 * 60 * 60 * 1000;

interface Row extends Pick<ReadToken, 'id' | 'name' | 'purpose' | 'pointsPerMinute' | 'createdAt'> {
  createdBy: { username: string | null; firstname: string | null; lastname: string | null } | null;
  token: {
    id: number;
    lastUsedAt: string | null;
    expiresAt: string | null;
    permissions: { action: string }[];
  };
}

/** What the page on tokens of the admin asks of the server. */
export const tokens = ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(ctx: Context) {
    const rows: Row[] = await strapi.db.query(CONSUMER).findMany({
      where: { token: { id: { $notNull: true } } },
      populate: { createdBy: true, token: { populate: { permissions: true } } },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    });
    const body: ReadToken[] = rows.map(toReadToken);
    ctx.body = body;
  },

  async create(ctx: Context) {
    const { name, purpose, pointsPerMinute, mayReadDrafts, lifespan } = readRequest(
      NEW,
      ctx.request.body,
      MALFORMED,
    );
    if ((await strapi.db.query(CONSUMER).count({ where: { name } })) > 0)
      throw new errors.ValidationError(`已有名为“${name}”的令牌，请换一个名称，或先停用那一个。`);
    const secret = newSecret();
    await strapi.db.transaction(async () => {
      const token: { id: number } = await strapi.db.query('admin::api-token').create({
        data: {
          name: `接口令牌：${name}`,
          description: `由“接口令牌”页面发放，只能在那里管理；${mayReadDrafts ? '可以读草稿' : '只能读已发布的内容'}。`,
          kind: 'content-api',
          type: 'custom',
          accessKey: strapi.service('admin::api-token').hash(secret),
          // Strapi keeps a readable copy here of the tokens that it makes.
          encryptedKey: null,
          lifespan: lifespan && lifespan * DAY_MS,
          expiresAt: lifespan && new Date(Date.now() + lifespan * DAY_MS),
        },
      });
      await setRights(strapi, token.id, mayReadDrafts);
      await strapi.db.query(CONSUMER).create({
        data: { name, purpose, pointsPerMinute, token: token.id, createdBy: ctx.state['user'].id },
      });
    });
    const body: CreatedReadToken = { secret };
    ctx.status = 201;
    ctx.body = body;
  },

  async update(ctx: Context) {
    const data = readRequest(CHANGE, ctx.request.body, MALFORMED);
    const { id } = await find(strapi, ctx);
    await strapi.db.query(CONSUMER).update({ where: { id }, data });
    ctx.status = 204;
  },

  /** From the next request on the token is worth nothing, and it cannot be brought back. */
  async revoke(ctx: Context) {
    const { token } = await find(strapi, ctx);
    await strapi.service('admin::api-token').revoke(token.id);
    ctx.status = 204;
  },
});

/** @throws NotFoundError with a sentence for the administrator. */
async function find(strapi: Core.Strapi, ctx: Context): Promise<Pick<Row, 'id' | 'token'>> {
  const id = z.coerce.number().int().safeParse(ctx['params'].id);
  const row: Pick<Row, 'id' | 'token'> | null = id.success
    ? await strapi.db.query(CONSUMER).findOne({ where: { id: id.data }, populate: { token: true } })
    : null;
  if (!row) throw new errors.NotFoundError('没有找到这个令牌，可能已被停用；请刷新页面。');
  return row;
}

function toReadToken({ id, name, purpose, pointsPerMinute, createdAt, createdBy, token }: Row): ReadToken {
  const { lastUsedAt, expiresAt, permissions } = token;
  const mayReadDrafts = permissions.some(({ action }) => action === READ_DRAFTS);
  const by =
    createdBy && (createdBy.username || `${createdBy.firstname ?? ''} ${createdBy.lastname ?? ''}`.trim());
  return {
    id,
    name,
    purpose,
    pointsPerMinute,
    mayReadDrafts,
    createdBy: by,
    createdAt,
    lastUsedAt,
    expiresAt,
  };
}
