import { languageTag, say, type Sentence } from '../../../admin/say';
import { POINTS_PER_MINUTE } from '../../../access/rates';
import type { Lifespan, ReadToken } from '../answers';

const DAY_MS = 24 * 60 * 60 * 1000;
/** Whose token ends within so many days should be told. */
const SOON_DAYS = 14;

export type State = 'valid' | 'ending' | 'expired';
export const STATE_WORDS: Readonly<Record<State, Sentence>> = {
  valid: '有效',
  ending: '即将到期',
  expired: '已到期',
};

export function stateOf({ expiresAt }: Pick<ReadToken, 'expiresAt'>, now = new Date()): State {
  if (expiresAt === null) return 'valid';
  const left = new Date(expiresAt).getTime() - now.getTime();
  return left <= 0 ? 'expired' : left <= SOON_DAYS * DAY_MS ? 'ending' : 'valid';
}

/** What ending a token is called: one that is expired is worth nothing already. */
export const revokeWords = (token: Pick<ReadToken, 'expiresAt'>): '停用' | '删除' =>
  stateOf(token) === 'expired' ? '删除' : '停用';

export const lifespanWords = (days: Lifespan): string =>
  days === null ? say('长期，直到停用') : days === 365 ? say('一年') : say('{days}天', { days });

export const inDays = (moment: string): string =>
  new Date(moment).toLocaleDateString(languageTag(), { dateStyle: 'long' });

/** To the hour: more is not known of the last use. */
export const inHours = (moment: string): string =>
  say('{day}{hour}时', { day: inDays(moment), hour: new Date(moment).getHours() });

const WAN = 10_000;
const LEAST = POINTS_PER_MINUTE.least / WAN;
const MOST = POINTS_PER_MINUTE.most / WAN;

/** Rates are read and written in 万. */
export const inWan = (points: number): string => String(points / WAN);

/** The points that a number of 万 in a field stands for, or null. */
export function pointsOf(wan: string): number | null {
  const number = Number(wan);
  return wan.trim() !== '' && Number.isInteger(number) && number >= LEAST && number <= MOST
    ? number * WAN
    : null;
}

export const rateFault = (): string => say('请填写{least}到{most}之间的整数。', { least: LEAST, most: MOST });
