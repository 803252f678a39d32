import type { Context } from 'koa';
import type { Core } from '@strapi/strapi';
import { consumerOf } from '../../access/consumers';
import { lastChangeReader, type ReadLastChange } from '../../changes/last-change';
import { TimeoutError } from '../limits/time-limit';
import { Answer, Answers } from './answers';
import { addressOf, type Client, Rate, rateFields } from './rate';
import { readQuestion, Refusal } from './request';
import { send, sendOnce } from './send';

export interface DoorConfig {
  /** What somebody without a token may ask in a minute, in points. */
  pointsPerMinute: number;
  /** How many proxies stand in front. */
  proxies: number;
  /**
   * For how long caches in front may give an answer to others without asking here (seconds). With 0 nobody ever reads
   * what has been withdrawn or published anew; caches that keep nothing then, nginx for one, can take load off at
   * the price of that many seconds.
   */
  sharedSeconds: number;
}

/** The router behind takes `/GraphQL` for the same, and a second way in would have no limits. */
export const isGraphql = (path: string): boolean => /^\/graphql\/?$/i.test(path);

/**
 * Stands before everything else that answers `/graphql`: reads the question, charges the client for it, and gives
 * the public an answer that was made before if nothing public has changed since. What has a token, and every
 * question it does not know, goes on to Strapi, which asks the database.
 */
export function graphqlDoor(
  strapi: Core.Strapi,
  { pointsPerMinute, proxies, sharedSeconds }: DoorConfig,
): Core.MiddlewareHandler {
  const forAnybody = keptByAnybody(sharedSeconds);
  const answers = new Answers();
  const rate = new Rate();
  let readLastChange: ReadLastChange | null = null;

  async function clientOf(ctx: Context): Promise<Client> {
    const consumer = isPublic(ctx) ? null : await consumerOf(strapi, ctx.get('authorization'));
    return consumer ?? { id: addressOf(ctx.ips.at(-proxies) ?? ctx.ip), pointsPerMinute };
  }

  async function answer(ctx: Context, client: Client, next: () => Promise<unknown>): Promise<void> {
    // A question that arrives now is never answered from before what is public now.
    const { key, body } = await readQuestion(ctx);
    readLastChange ??= lastChangeReader(strapi);
    const lastChange = isPublic(ctx) ? await readLastChange() : null;
    await rate.charge(client, 1);

    if (lastChange !== null && !asksAnew(ctx)) {
      const found = await answers.find(key, lastChange);
      if (found) return give(ctx, found, forAnybody);
    }
    const make = () => askStrapi(ctx, client, body, next);
    const made = await (lastChange === null ? make() : answers.make(key, lastChange, make));
    if (made) return give(ctx, made, forAnybody);
    ctx.set('Cache-Control', NEVER_KEPT);
    asGraphqlError(ctx);
  }

  /** Null where the answer is an error; it stands in the context then. */
  async function askStrapi(
    ctx: Context,
    client: Client,
    body: object | undefined,
    next: () => Promise<unknown>,
  ): Promise<Answer | null> {
    ctx.state['chargeCost'] = (cost: number) => rate.charge(client, cost);
    const { method } = ctx;
    if (body) {
      ctx.request.body = body;
      // By this very address Strapi knows that the body is not to be read again.
      ctx.url = '/graphql';
    }
    // What is behind knows no HEAD; Koa leaves the body out.
    if (method === 'HEAD') ctx.method = 'GET';
    try {
      await next();
    } finally {
      ctx.method = method;
    }
    const { answeredWhole, lastChange } = ctx.state;
    if (ctx.status !== 200 || answeredWhole !== true || typeof ctx.body !== 'string') return null;
    if (typeof lastChange !== 'number') return null;
    return new Answer(ctx.response.get('content-type'), Buffer.from(ctx.body), lastChange);
  }

  return async (ctx, next) => {
    if (!isGraphql(ctx.path) || wantsExplorer(ctx)) return next();
    if (ctx.method === 'OPTIONS') return allow(ctx);
    let client: Client | null = null;
    try {
      client = await clientOf(ctx);
      await answer(ctx, client, next);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refuse(ctx, error);
    } finally {
      ctx.set(OPEN);
      if (client) ctx.set(rateFields(client, await rate.left(client)));
    }
  };
}

/** Anybody's page may read: nobody is known here by a cookie. */
const OPEN = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag, RateLimit, RateLimit-Policy, Retry-After',
  Vary: 'Accept, Accept-Encoding, Authorization',
  'X-Content-Type-Options': 'nosniff',
};

function allow(ctx: Context): void {
  ctx.status = 204;
  ctx.set(OPEN);
  ctx.set({
    'Access-Control-Allow-Methods': 'GET, HEAD, POST, OPTIONS',
    // A star stands for every field but this one.
    'Access-Control-Allow-Headers': 'Authorization, *',
    'Access-Control-Max-Age': '86400',
  });
}

const isPublic = (ctx: Context): boolean => ctx.get('authorization') === '';

/** A browser that opens the address is shown the explorer. */
const wantsExplorer = (ctx: Context): boolean =>
  ctx.method === 'GET' && !('query' in ctx.query) && ctx.accepts('json', 'html') === 'html';

/** Who asks whether an answer still holds is told that; browsers add `no-cache` to such a request by themselves. */
const asksAnew = (ctx: Context): boolean =>
  /\bno-cache\b/i.test(ctx.get('cache-control')) && ctx.get('if-none-match') === '';

/** A browser asks here before each use whether what it keeps still holds (RFC 9111, 5.2.2). */
const keptByAnybody = (sharedSeconds: number): string =>
  sharedSeconds > 0 ? `public, max-age=0, s-maxage=${sharedSeconds}` : 'public, no-cache';
const NEVER_KEPT = 'private, no-store';

function give(ctx: Context, answer: Answer, forAnybody: string): Promise<void> {
  ctx.set('Cache-Control', isPublic(ctx) ? forAnybody : NEVER_KEPT);
  return isPublic(ctx) && ctx.method !== 'POST' ? sendOnce(ctx, answer) : send(ctx, answer);
}

/** What Strapi refuses before GraphQL is asked, it says in the form of its REST API. */
function asGraphqlError(ctx: Context): void {
  if (ctx.status === 401) {
    ctx.set('WWW-Authenticate', 'Bearer');
    refuse(ctx, new Refusal(401, 'UNAUTHENTICATED', 'Send a token that is valid, or none at all.'));
  } else if (ctx.status === 503) {
    refuse(ctx, new Refusal(503, 'TIMEOUT', new TimeoutError().message));
  } else if (typeof ctx.body !== 'string') {
    refuse(ctx, new Refusal(ctx.status, 'INTERNAL_SERVER_ERROR', 'Try again later; the server has a fault.'));
  }
}

function refuse(ctx: Context, { message, status, code, headers }: Refusal): void {
  ctx.status = status;
  ctx.set(Object.fromEntries(headers));
  ctx.set('Cache-Control', NEVER_KEPT);
  // What is still on its way of the body is not waited for.
  if (!ctx.req.complete) ctx.set('Connection', 'close');
  ctx.body = { errors: [{ message, extensions: { code } }] };
}
