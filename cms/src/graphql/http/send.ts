import type { Context } from 'koa';
import type { Answer } from './answers';

/** Sends an answer with its ETag, or 304 to whoever holds it already. */
export async function sendOnce(ctx: Context, answer: Answer): Promise<void> {
  ctx.set('ETag', answer.etag);
  if (!holdsAlready(ctx, answer)) return send(ctx, answer);
  ctx.status = 304;
}

/** Sends an answer in the best encoding that the client takes. */
export async function send(ctx: Context, answer: Answer): Promise<void> {
  ctx.status = 200;
  ctx.set('Content-Type', answer.contentType);
  const accepted = ctx.acceptsEncodings(...answer.encodings);
  const encoding = answer.encodings.find((known) => known === accepted) ?? 'identity';
  if (encoding !== 'identity') ctx.set('Content-Encoding', encoding);
  ctx.body = await answer.in(encoding);
}

/** By the weak comparison, as a GET is to be compared (RFC 9110, 13.1.2). */
const holdsAlready = (ctx: Context, { etag }: Answer): boolean =>
  ctx
    .get('if-none-match')
    .split(',')
    .some((held) => held.trim() === '*' || `W/${held.trim().replace(/^W\//, '')}` === etag);
