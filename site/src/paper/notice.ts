import type { Office } from '../data/view-models.ts';
import { FICTIONAL_NOTE } from '../open-data/fictional.ts';

/** What paper and pictures from a made-up office say of themselves, or null for a real one. */
export const noticeOf = ({ fictional }: Pick<Office, 'fictional'>) =>
  fictional ? { mark: '虚构示例', text: FICTIONAL_NOTE } : null;
