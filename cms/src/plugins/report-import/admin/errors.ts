import { isFetchError } from '@strapi/strapi/admin';

export const TOO_LARGE = '文件太大（最大 20 MB、100 万字），请换一个小一些的文件。';

/** What the server says is in the way, for the editor. */
export function reasonOf(error: unknown): string {
  if (!isFetchError(error)) return '服务器没有响应，请检查网络后重试。';
  if (error.status === 413) return TOO_LARGE;
  if (error.status === 403) return '您没有导入报告的权限，请联系管理员。';
  return error.message;
}
