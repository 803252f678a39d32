import { say } from '../../../admin/say';
import { reasonOf as reason } from '../../../admin/reason-of';

/** What the server says is in the way, for the administrator. */
export const reasonOf = (error: unknown): string =>
  reason(error, say('您没有管理接口令牌的权限，请联系系统管理员。'));
