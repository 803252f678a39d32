import { languageTag, say } from '../../../admin/say';
const BEIJING = { timeZone: 'Asia/Shanghai', hour12: false } as const;

/** A moment in Beijing, as 2024年3月1日 09:30. */
export const inMinutes = (moment: string): string =>
  new Date(moment).toLocaleString(languageTag(), {
    ...BEIJING,
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });

/** The same to the second. */
export const exactly = (moment: string): string =>
  say('北京时间 {moment}', {
    moment: new Date(moment).toLocaleString(languageTag(), {
      ...BEIJING,
      dateStyle: 'full',
      timeStyle: 'medium',
    }),
  });
