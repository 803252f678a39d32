import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import type { SiteStatus } from '../answers';
import type { Builder, BuilderStatus } from './builder';

const UNREACHABLE =
  '生成程序没有响应：新的发布和撤回要等它恢复后才能到达公众网站，恢复后会自动补上；急需撤下内容时，请立即联系系统维护人员。';

/** What the home page of the admin asks of the server. */
export const site = (builder: Builder | null) => () => {
  const url = process.env['PUBLIC_SITE_URL'] || null;
  let unreachableSince: string | null = null;

  const reached = ({ state, since, lastBuild, failure }: BuilderStatus): SiteStatus => {
    unreachableSince = null;
    return { state, since, lastBuild, reason: failure?.reason ?? null, url };
  };

  return {
    async status(ctx: Context) {
      let body: SiteStatus;
      try {
        body = builder
          ? reached(await builder.status())
          : { state: 'none', since: new Date().toISOString(), lastBuild: null, reason: null, url };
      } catch {
        unreachableSince ??= new Date().toISOString();
        body = { state: 'unreachable', since: unreachableSince, lastBuild: null, reason: UNREACHABLE, url };
      }
      ctx.body = body;
    },

    async rebuild(ctx: Context) {
      if (!builder) throw new errors.ApplicationError('没有设置生成程序，请联系系统维护人员。');
      try {
        ctx.body = reached(await builder.wake(true));
      } catch {
        throw new errors.ApplicationError('生成程序没有响应，请稍后再试或联系系统维护人员。');
      }
    },
  };
};
