import { isFetchError } from '@strapi/strapi/admin';
import { say, told } from './say';

/**
 * What the server says is in the way, for whoever works in the admin.
 * @param forbidden What to say where Strapi itself refuses, which gives no reason.
 */
export function reasonOf(error: unknown, forbidden?: string): string {
  if (!isFetchError(error)) return say('服务器没有响应，请检查网络后重试。');
  if (error.status === 403 && forbidden !== undefined) return forbidden;
  return told(error.message);
}
