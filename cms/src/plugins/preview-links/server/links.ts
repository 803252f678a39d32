import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { collectLinks, lifespanOf, linksValidUntil, makeLink } from '../../../preview/links';
import { requireRight } from '../../report-desk/server/rights';
import type { LinksAnswer, NewLinkAnswer } from '../answers';

/** What the panel on a report's page asks of the server. */
export const links = ({ strapi }: { strapi: Core.Strapi }) => ({
  async show(ctx: Context) {
    ctx.body = await answer(strapi, await readable(strapi, ctx));
  },

  async create(ctx: Context) {
    const report = await readable(strapi, ctx);
    const path = await makeLink(strapi, report, 'leader');
    const body: NewLinkAnswer = { ...(await answer(strapi, report)), path };
    ctx.status = 201;
    ctx.body = body;
  },

  async collect(ctx: Context) {
    const report = await readable(strapi, ctx);
    await collectLinks(strapi, report);
    ctx.body = await answer(strapi, report);
  },
});

async function answer(strapi: Core.Strapi, report: string): Promise<LinksAnswer> {
  const until = await linksValidUntil(strapi, report);
  return { validUntil: until && until.toISOString(), hours: lifespanOf('leader') / (60 * 60 * 1000) };
}

/** @throws ForbiddenError or NotFoundError where the caller may not read the report in the admin, or it is not there. */
async function readable(strapi: Core.Strapi, ctx: Context): Promise<string> {
  const report = String(ctx['params'].report);
  await requireRight(strapi, ctx, 'read', 'api::report.report', report);
  return report;
}
