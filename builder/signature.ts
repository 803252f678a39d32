import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * How far the clocks of two machines may be apart, and how long a request is good for, in seconds. Who has heard one
 * can repeat it as long: it asks for no more than another look, or a build of what is public anyway.
 */
const WINDOW = 300;

export interface Signed {
  method: string | undefined;
  /** Path with query. */
  url: string | undefined;
  body: string;
}

/**
 * What stands in `Authorization` of a request to the builder: `HMAC-SHA256 <seconds since 1970>:<hex>`, made with the
 * secret that both sides know over moment, method, address and body. cms/src/plugins/public-site/server/builder.ts
 * writes the same.
 */
export function sign({ method, url, body }: Signed, secret: string, now = Date.now()): string {
  const seconds = Math.floor(now / 1000);
  const mac = createHmac('sha256', secret).update(`${seconds}\n${method} ${url}\n${body}`).digest('hex');
  return `HMAC-SHA256 ${seconds}:${mac}`;
}

/** Whether the request comes from someone who knows the secret, and was made just now. */
export function isSigned(
  request: Signed,
  authorization: string | undefined,
  secret: string,
  now = Date.now(),
): boolean {
  const seconds = Number(/^HMAC-SHA256 (\d{1,12}):/.exec(authorization ?? '')?.[1] ?? NaN);
  if (!(Math.abs(now / 1000 - seconds) <= WINDOW)) return false;
  const expected = Buffer.from(sign(request, secret, seconds * 1000));
  const given = Buffer.from(authorization ?? '');
  return given.length === expected.length && timingSafeEqual(given, expected);
}
