import { BuildFailure } from './astro.ts';

/** What a sentence for developers means to an editor, and what they can do. */
const REASONS: [RegExp, string | ((match: RegExpExecArray) => string)][] = [
  [
    /The CMS at \S+ does not answer/,
    '生成程序连不上内容管理系统，恢复后会自动重新生成；如果持续十分钟以上，请联系系统维护人员。',
  ],
  [
    /was withdrawn while the site was being built/,
    '生成期间有一份报告被撤回，系统会自动重新生成，无需操作。',
  ],
  [
    /built\. (.+) has the address (\S+), which the site itself uses/,
    ([, office, address]) =>
      `单位“${office}”的网址名与网站自己的页面 ${address} 重复，请修改这个单位的“网址名”并重新发布。`,
  ],
  [
    /holds nothing that was ever published/,
    '内容管理系统换了一个空的数据库，为免误删公众网站的全部内容，没有重新生成。请联系系统维护人员。',
  ],
  [
    /serves another schema|is no CMS of this product/,
    '公众网站与内容管理系统的版本不一致，请联系系统维护人员把两者更新到同一版本。',
  ],
  [/ENOSPC|EDQUOT|No space left on device/, '服务器的磁盘已满，请联系系统维护人员清理空间。'],
  [/EACCES|EROFS|EPERM|EBUSY/, '生成程序无法写入网站文件夹，请联系系统维护人员检查权限。'],
  [/heap out of memory|ENOMEM/, '服务器内存不足，请联系系统维护人员。'],
  [/refused a query/, '内容管理系统没有给出生成网站所需的内容，请联系系统维护人员查看日志。'],
];

/** Why a build failed, in a sentence for editors. */
export function reasonOf(error: unknown): string {
  const detail = error instanceof Error ? error.message : String(error);
  for (const [pattern, reason] of REASONS) {
    const match = pattern.exec(detail);
    if (match) return typeof reason === 'string' ? reason : reason(match);
  }
  const page = error instanceof BuildFailure ? error.page : null;
  return page === null
    ? '生成网站时出错，请联系系统维护人员查看日志。'
    : `生成页面 ${page} 时出错，请检查这份报告最近的修改，改正后重新发布；仍不成功请联系系统维护人员。`;
}
