import { isFetchError } from '@strapi/strapi/admin';

/** What the server says is in the way, for the reader. */
export function reasonOf(error: unknown): string {
  if (!isFetchError(error)) return '服务器没有响应，请检查网络后重试。';
  if (error.status === 403) return '您没有查看操作记录的权限，请联系管理员。';
  return error.message;
}
