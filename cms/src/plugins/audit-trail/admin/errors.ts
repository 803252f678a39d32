import { say } from '../../../admin/say';
import { reasonOf as reason } from '../../../admin/reason-of';

/** What the server says is in the way, for the reader. */
export const reasonOf = (error: unknown): string =>
  reason(error, say('您没有查看操作记录的权限，请联系管理员。'));
