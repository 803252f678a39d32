import { isFetchError } from '@strapi/strapi/admin';

/** What the server says is in the way, for the editor. */
export function reasonOf(error: unknown): string {
  if (!isFetchError(error)) return '服务器没有响应，请检查网络后重试。';
  if (error.status === 413) return '文件太大（最大 20 MB、100 万字），请换一个小一些的文件。';
  if (error.status === 403) return '您没有导入报告的权限，请联系管理员。';
  return error.message;
}
