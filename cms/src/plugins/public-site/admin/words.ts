import { languageTag, type Sentence } from '../../../admin/say';
import type { SiteStatus } from '../answers';

/** How the public site stands, in a word. */
export const STATES: Record<SiteStatus['state'], Sentence> = {
  current: '已是最新',
  building: '正在生成',
  failed: '生成失败',
  unreachable: '状态未知',
  none: '未自动生成',
};

/** What that means for an editor. */
export const MEANINGS: Record<SiteStatus['state'], Sentence> = {
  current: '已发布的内容都在公众网站上。',
  building: '刚发布或撤回的内容正在送往公众网站，通常不到一分钟。',
  failed: '公众看到的仍是上一版，已撤回的报告不在其中。',
  unreachable: '公众网站本身不受影响。',
  none: '本系统没有连接生成程序，发布后请通知系统维护人员更新公众网站。',
};

/** `3月1日 09:30`, with the year where it is another; in the time zone of who reads it. */
export function momentOf(iso: string, now = new Date()): string {
  const moment = new Date(iso);
  return moment.toLocaleString(languageTag(), {
    ...(moment.getFullYear() !== now.getFullYear() && { year: 'numeric' }),
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
}
