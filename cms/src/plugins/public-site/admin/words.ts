import type { SiteStatus } from '../answers';

/** How the public site stands, in a word. */
export const STATES: Record<SiteStatus['state'], string> = {
  current: '已是最新',
  building: '正在生成',
  failed: '生成失败',
  unreachable: '状态未知',
  none: '未自动生成',
};

/** What that means for an editor. */
export const MEANINGS: Record<SiteStatus['state'], string> = {
  current: '已发布的内容都在公众网站上。',
  building: '刚发布或撤回的内容正在送往公众网站，通常不到一分钟。',
  failed: '公众看到的仍是上一版，没有受影响。',
  unreachable: '公众网站本身不受影响。',
  none: '本系统没有连接生成程序，发布后请通知系统维护人员更新公众网站。',
};

/** `3月1日 09:30`, with the year where it is another; in the time zone of who reads it. */
export function momentOf(iso: string, now = new Date()): string {
  const moment = new Date(iso);
  const pad = (value: number) => String(value).padStart(2, '0');
  const year = moment.getFullYear() === now.getFullYear() ? '' : `${moment.getFullYear()}年`;
  const time = `${pad(moment.getHours())}:${pad(moment.getMinutes())}`;
  return `${year}${moment.getMonth() + 1}月${moment.getDate()}日 ${time}`;
}
