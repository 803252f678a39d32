import { languageTag, say } from '../../../admin/say';
const DAY_HOURS = 24;

/** How long a link is good: 7天, 36小时. */
export const lifespanWords = (hours: number): string =>
  hours % DAY_HOURS === 0 ? say('{days}天', { days: hours / DAY_HOURS }) : say('{hours}小时', { hours });

/** A moment, to the minute: 2026年12月2日 16:53. */
export const inMinutes = (moment: string): string =>
  new Date(moment).toLocaleString(languageTag(), { dateStyle: 'long', timeStyle: 'short' });
