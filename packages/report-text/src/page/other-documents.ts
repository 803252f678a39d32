import { ReportTextError } from '../error.ts';

/** How many lines from the top the headline of a document can stand. */
const TOP = 12;
const HEADLINE_LENGTH = 70;
const BUDGET =
  /(?:预算|决算)(?:公开|报告|说明|草案|情况|执行)|(?:部门|单位|财政|三公)[^，。]{0,12}(?:预算|决算)/;
const DISCLOSURE = /信息公开(?:工作)?(?:年度)?(?:报告|年报)/;
const EVENT =
  /召开|举行|举办|作(?:了)?(?:政府)?工作报告|听取|传达学习|开幕|闭幕|圆满|座谈会|部署会|推进会|总结(?:表彰)?(?:大)?会|述职/;
const TOLD =
  /本报讯|[（(](?:通讯员|记者)|(?:通讯员|记者)\s?[^，。]{2,8}[）)]|据悉|会议(?:指出|强调|要求|听取|认为)|参加会议|出席会议/g;
const BLANK = /[xX×＊*＿_〇○]{2,}(?:年|月|日|街道|镇|县|区|市|个|项|家|万|亿|元|名|人|%|％)/g;

/** Says what a text is that is no work report but stands where one is looked for; null where nothing speaks against it. */
export function otherDocument(lines: readonly string[]): ReportTextError | null {
  const shown = lines.filter((line) => line !== '');
  const headline =
    shown.slice(0, TOP).find((line) => line.length <= HEADLINE_LENGTH && /20\d\d|[xX×]{2,}/.test(line)) ?? '';
  if (DISCLOSURE.test(headline)) {
    return new ReportTextError(
      'disclosure',
      `Give a work report: ${headline} is a report on the disclosure of information.`,
    );
  }
  if (BUDGET.test(headline))
    return new ReportTextError('budget', `Give a work report: ${headline} is a budget or its account.`);
  const text = shown.slice(0, 400).join('\n');
  if (/[xX×]{2,}/.test(headline) || (text.match(BLANK)?.length ?? 0) >= 4) {
    return new ReportTextError(
      'template',
      'Fill in the blanks (XX年) first: this is a form for a work report.',
    );
  }
  const isEvent = EVENT.test(headline) && !/(?:报告|总结|计划|安排|打算|要点)$/.test(headline);
  if (isEvent || (text.length < 3000 && (text.match(TOLD)?.length ?? 0) >= 2)) {
    return new ReportTextError(
      'news',
      `Give the report itself: ${headline === '' ? 'this' : headline} is a news item about one.`,
    );
  }
  return null;
}
