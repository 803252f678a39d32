/** What the server answers and the page of the admin shows. */

/** The longest name of a consumer and the longest words on its purpose, in characters. */
export const MOST_NAME = 60;
export const MOST_PURPOSE = 500;

/** For how many days a token can be valid; null for as long as nobody revokes it. */
export const LIFESPANS = [30, 90, 365, null] as const;
export type Lifespan = (typeof LIFESPANS)[number];

/** A read-only token and whose it is; never what it reads. Moments are in ISO 8601. */
export interface ReadToken {
  id: number;
  /** Of the consumer. */
  name: string;
  /** What it is for, and whom to call. */
  purpose: string;
  /** What may be asked for in a minute, in points (see `POINTS_PER_MINUTE`). */
  pointsPerMinute: number;
  mayReadDrafts: boolean;
  /** Of the administrator who made it; null once that account is gone. */
  createdBy: string | null;
  createdAt: string;
  /** Noted at most once an hour. */
  lastUsedAt: string | null;
  expiresAt: string | null;
}

export interface NewReadToken extends Pick<
  ReadToken,
  'name' | 'purpose' | 'pointsPerMinute' | 'mayReadDrafts'
> {
  lifespan: Lifespan;
}

/** What can be changed of a token; whoever needs other rights gets another token. */
export type ReadTokenChange = Pick<ReadToken, 'purpose' | 'pointsPerMinute'>;

/** The only answer in which a token can be read. */
export interface CreatedReadToken {
  secret: string;
}
