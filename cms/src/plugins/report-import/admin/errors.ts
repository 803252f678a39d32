import { isFetchError } from '@strapi/strapi/admin';
import { say } from '../../../admin/say';
import { reasonOf as reason } from '../../../admin/reason-of';

export const tooLarge = (): string => say('文件太大（最大 20 MB、100 万字），请换一个小一些的文件。');

/** What the server says is in the way, for the editor. */
export const reasonOf = (error: unknown): string =>
  isFetchError(error) && error.status === 413
    ? tooLarge()
    : reason(error, say('您没有导入报告的权限，请联系管理员。'));
