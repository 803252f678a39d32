import type { Office } from '../data/view-models.ts';

/** Says in files, which travel without the site's pages, that nothing in them is real. */
export const FICTIONAL_NOTE = '虚构示例：本单位、文中的人和事以及数字都不存在，只用来展示本网站的功能。';

/** A title as a list beside real ones must show it. */
export const markedTitle = (title: string, { fictional }: Pick<Office, 'fictional'>): string =>
  fictional ? `【虚构示例】${title}` : title;
