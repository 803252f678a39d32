import { isIPv6 } from 'node:net';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { Refusal } from './request';

/** Who asks: a consumer with a token, or whoever is at an address. */
export interface Client {
  id: string;
  /** What it may ask in a minute, in points: about one for each entry of an answer (see limits). */
  pointsPerMinute: number;
}

const MINUTE_S = 60;

/** How much a client has left, as its answers tell. */
export interface Left {
  points: number;
  seconds: number;
}

/** Counts what each client has asked of this instance since its current minute began. */
export class Rate {
  readonly #asked = new RateLimiterMemory({ points: Number.MAX_SAFE_INTEGER, duration: MINUTE_S });

  /** @throws Refusal with the code `RATE_LIMITED` where points are more than the client has left. */
  async charge(client: Client, points: number): Promise<Left> {
    const before = await this.#asked.get(client.id);
    const asked = before?.consumedPoints ?? 0;
    if (asked + points > client.pointsPerMinute) throw tooMany(secondsOf(before?.msBeforeNext));
    const { consumedPoints, msBeforeNext } = await this.#asked.penalty(client.id, points);
    return { points: client.pointsPerMinute - consumedPoints, seconds: secondsOf(msBeforeNext) };
  }

  async left(client: Client): Promise<Left> {
    const asked = await this.#asked.get(client.id);
    return {
      points: Math.max(0, client.pointsPerMinute - (asked?.consumedPoints ?? 0)),
      seconds: secondsOf(asked?.msBeforeNext),
    };
  }
}

const secondsOf = (ms = MINUTE_S * 1000) => Math.max(1, Math.ceil(ms / 1000));

const tooMany = (seconds: number) =>
  new Refusal(
    429,
    'RATE_LIMITED',
    `Ask again in ${seconds} s: the points of this minute are used up; ask for less at a time, or for a token with more.`,
    new Map([['retry-after', String(seconds)]]),
  );

/** An address as one client: of IPv6 the network that one subscriber is given. */
export function addressOf(ip: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(ip)?.[1];
  if (mapped) return mapped;
  return isIPv6(ip) ? expand(ip).slice(0, 4).join(':') : ip;
}

/** The eight groups of an IPv6 address. */
function expand(ip: string): string[] {
  const [head = '', tail] = ip.split('%')[0]?.split('::') ?? [];
  const left = head === '' ? [] : head.split(':');
  const right = tail ? tail.split(':') : [];
  const zeros = Array.from({ length: 8 - left.length - right.length }, () => '0');
  return [...left, ...(tail === undefined ? [] : zeros), ...right].map((group) => group.toLowerCase());
}

/**
 * The header fields of the IETF's draft "RateLimit header fields for HTTP" (draft-ietf-httpapi-ratelimit-headers):
 * the policy, and what is left under it.
 */
export const rateFields = ({ pointsPerMinute }: Client, { points, seconds }: Left) => ({
  'RateLimit-Policy': `"points";q=${pointsPerMinute};w=${MINUTE_S}`,
  RateLimit: `"points";r=${points};t=${seconds}`,
});
