import type { DocumentErrorCode } from '@work-reports/report-files';
import type { ReportTextErrorCode } from '@work-reports/report-text';

const REFUSALS: Readonly<Record<ReportTextErrorCode | DocumentErrorCode, string>> = {
  empty: '文件里没有文字，请换一个文件。',
  no_title: '没有找到报告的标题：请在正文上方单独一行写明标题和年度，如“示例街道2023年工作总结”。',
  no_text: '标题下面没有正文，请核对文件是否完整。',
  news: '这是一篇新闻稿，不是工作报告，请导入报告全文。',
  budget: '这是预算或决算，不是工作报告。',
  disclosure: '这是政府信息公开工作年度报告，不是工作报告。',
  template: '这是还没有填写的模板（XX年、XX个），请填写后再导入。',
  not_a_tree: '内容的格式不对，请重新导入原文件。',
  unsupported: '不支持这种文件，请另存为 .docx、.html、.txt 或 .pdf 后再导入。',
  too_large: '文件太大（最大 20 MB、100 万字），请换一个小一些的文件。',
  damaged: '文件已损坏，读不出来，请重新保存后再导入。',
  encrypted: '文件有密码，请取消密码后再导入。',
  scanned: '这是扫描件，里面只有图片没有文字，请导入 Word 原件，或先做文字识别。',
};

/** Why a document cannot be imported and what to do about it, for an editor. */
export const refusal = (code: ReportTextErrorCode | DocumentErrorCode): string => REFUSALS[code];
