import { isFetchError } from '@strapi/strapi/admin';

/** What the server says is in the way, for the editor. */
export function reasonOf(error: unknown): string {
  if (!isFetchError(error)) return '服务器没有响应，请检查网络后重试。';
  return error.message;
}
