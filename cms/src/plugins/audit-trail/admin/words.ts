const BEIJING = { timeZone: 'Asia/Shanghai', hour12: false } as const;

/** A moment in Beijing, as 2024年3月1日 09:30. */
export const inMinutes = (moment: string): string =>
  new Date(moment).toLocaleString('zh-CN', {
    ...BEIJING,
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });

/** The same to the second. */
export const exactly = (moment: string): string =>
  `北京时间 ${new Date(moment).toLocaleString('zh-CN', { ...BEIJING, dateStyle: 'full', timeStyle: 'medium' })}`;
