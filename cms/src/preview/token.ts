import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';

/** What a link to a preview lets its holder see. */
export interface Grant {
  /** The document id of the one report. */
  report: string;
  /** The links of a report are numbered by how often they have been collected; those of before count no longer. */
  series: number;
  /** In milliseconds since 1970. */
  expires: number;
  /** By chance, so that no two links are alike. */
  id: string;
}

/** By this a token is known, in logs too; a token of another form gets another number. */
const FORM = 'wrp1';

const GRANT = z.strictObject({
  report: z.string(),
  series: z.int(),
  expires: z.int(),
  id: z.string(),
}) satisfies z.ZodType<Grant>;

/**
 * A grant, signed: `wrp1.<grant>.<HMAC-SHA256>`. The algorithm is that of the form and cannot be chosen by who shows
 * a token. To guess one of 2^256 signatures is hopeless at any rate, so guesses are not counted.
 */
export function sign(grant: Grant, secret: string): string {
  const content = `${FORM}.${Buffer.from(JSON.stringify(grant)).toString('base64url')}`;
  return `${content}.${signatureOf(content, secret).toString('base64url')}`;
}

/** What a token grants, expired or not, or null where it is not one of ours. */
export function verify(token: string, secret: string): Grant | null {
  const [form, grant = '', signature = '', ...more] = token.split('.');
  if (form !== FORM || more.length > 0) return null;
  const given = Buffer.from(signature, 'base64url');
  const right = signatureOf(`${form}.${grant}`, secret);
  if (given.length !== right.length || !timingSafeEqual(given, right)) return null;
  return GRANT.parse(JSON.parse(Buffer.from(grant, 'base64url').toString()));
}

const signatureOf = (content: string, secret: string): Buffer =>
  createHmac('sha256', secret).update(content).digest();
