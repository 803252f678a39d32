import type { Core } from '@strapi/strapi';
import { type Address, addressOf, PREVIEWS, publicAddress, reportPath, START } from '../preview/address';
import { askBuilder } from '../preview/builder';
import { examine } from '../preview/links';
import { findFaults, findMissing } from '../preview/missing';
import {
  COLLECTED_LINK,
  elsewherePage,
  EXPIRED_LINK,
  failedPage,
  GONE,
  NO_BUILDER,
  NO_LINK,
  PLAIN_POLICY,
  WAITING,
} from '../preview/pages';
import { versionOf } from '../preview/version';

type Context = Parameters<Core.MiddlewareHandler>[0];

/** Holds the token of the link that was opened; sent back only for the one report. */
const COOKIE = 'preview';

/** What is the same in every state of a report: styles and scripts. */
const ASSET = /^\/(?:_astro\/|favicon\.svg$)/;

const incomplete = (reasons: readonly string[]) => ({ status: 422, page: failedPage(reasons) });

const REFUSALS = {
  invalid: { status: 403, page: NO_LINK },
  expired: { status: 410, page: EXPIRED_LINK },
  collected: { status: 410, page: COLLECTED_LINK },
};

/** Shows drafts as the public site would, to who holds a link; see docs/decisions/0019-preview.md. */
const preview: Core.MiddlewareFactory = (_, { strapi }) => {
  return async (ctx, next) => {
    if (ctx.method !== 'GET' && ctx.method !== 'HEAD') return next();
    if (ctx.path !== PREVIEWS && !ctx.path.startsWith(`${PREVIEWS}/`)) return next();
    ctx.set('Cache-Control', 'no-store');
    ctx.set('X-Robots-Tag', 'noindex');
    ctx.set('Referrer-Policy', 'no-referrer');
    ctx.set('X-Content-Type-Options', 'nosniff');
    ctx.set('Cross-Origin-Resource-Policy', 'same-origin');
    return ctx.path === PREVIEWS ? openLink(strapi, ctx) : show(strapi, ctx, addressOf(ctx.path));
  };
};

/** Takes the token out of the address, where it would be seen and passed on, and leads to the report. */
async function openLink(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const { token, at } = ctx.query;
  const given = typeof token === 'string' ? token : undefined;
  // The log tells the address as it is here, and knows a token only as it was made, not percent-encoded.
  ctx.url = PREVIEWS;
  const grant = await examine(strapi, given);
  if (typeof grant === 'string') return say(ctx, REFUSALS[grant]);
  ctx.cookies.set(COOKIE, given, {
    path: `${reportPath(grant.report)}/`,
    expires: new Date(grant.expires),
    httpOnly: true,
    sameSite: 'lax',
    secure: ctx.secure,
    signed: false,
  });
  const place = typeof at === 'string' && /^[a-z0-9]+$/.test(at) ? `?at=${at}` : '';
  ctx.redirect(`${reportPath(grant.report)}${START}${place}`);
}

async function show(strapi: Core.Strapi, ctx: Context, address: Address | null): Promise<void> {
  const grant = await examine(strapi, ctx.cookies.get(COOKIE, { signed: false }));
  if (typeof grant === 'string') return say(ctx, REFUSALS[grant]);
  if (address?.report !== grant.report) return say(ctx, REFUSALS.invalid);
  const version = await versionOf(strapi, grant.report);
  if (version === null) return say(ctx, { status: 404, page: GONE });

  const { report, path } = address;
  const isStart = path === START;
  // What would be built in vain need not be waited for.
  const missing = ASSET.test(path) ? [] : await findMissing(strapi, report);
  if (missing.length > 0) return say(ctx, incomplete(missing));
  const answer = await askBuilder(report, isStart ? '/start.json' : path, ASSET.test(path) ? null : version);
  switch (answer.state) {
    case 'building':
      return say(ctx, { status: 202, page: WAITING });
    case 'failed':
      strapi.log.error(`The preview of report ${report} could not be built. ${answer.reason}`);
      return say(ctx, incomplete(await findFaults(strapi, report)));
    case 'silent':
      return say(ctx, { status: 503, page: NO_BUILDER });
    case 'none':
      return say(ctx, {
        status: 404,
        page: elsewherePage(`${reportPath(report)}${START}`, publicAddress(path)),
      });
    case 'file':
      if (isStart) return leadTo(ctx, report, await answer.response.json());
      return give(ctx, path, answer.response);
  }
}

function leadTo(ctx: Context, report: string, start: unknown): void {
  const { at } = ctx.query;
  const anchor = typeof at === 'string' && at !== report ? `#${encodeURIComponent(at)}` : '';
  ctx.redirect(`${reportPath(report)}${String(start)}${anchor}`);
}

/** Pages carry the rest of their policy themselves; files have no business with scripts, on the admin's own origin. */
async function give(ctx: Context, path: string, response: Response): Promise<void> {
  const type = response.headers.get('content-type') ?? 'application/octet-stream';
  const isPage = type.startsWith('text/html');
  const embeds = "frame-ancestors 'self'";
  ctx.set('Content-Security-Policy', isPage || path.endsWith('.pdf') ? embeds : `sandbox; ${embeds}`);
  ctx.type = type;
  if (!isPage && !ASSET.test(path)) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    ctx.set('Content-Disposition', `inline; filename*=UTF-8''${encodeURIComponent(`预览稿-${name}`)}`);
  }
  ctx.body = Buffer.from(await response.arrayBuffer());
}

function say(ctx: Context, { status, page }: { status: number; page: string }): void {
  ctx.status = status;
  ctx.type = 'html';
  ctx.set('Content-Security-Policy', PLAIN_POLICY);
  ctx.body = page;
}

export default preview;
