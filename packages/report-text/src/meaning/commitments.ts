import type { PlanItem } from '../model.ts';
import { normalise } from '../text/normalise.ts';

const LEAD =
  /(?:牵头|责任|负责|主办)(?:单位|部门|科室|领导|人)：([^）；。\n\u2028]{2,40})|由([^，。；由]{2,16}?)(?:牵头|负责(?!任))/;
const TIME =
  '(?:20\\d\\d年|今年|明年)?(?:\\d{1,2}月(?:底|份|末|中旬|上旬|下旬|\\d{1,2}日)?|年底|年末|年内|上半年|[一二三四]季度末?|春节|元旦|五一|国庆节?|中秋节?|汛期)';
const DEADLINE = new RegExp(
  `(?:完成时限|完成时间|时限)：([^）；。\\n\\u2028]{2,20})|(${TIME}(?:底|之|以)?前)`,
);

/** Who a promise names as answerable and by when, both as printed. */
export function readCommitment(text: string): Pick<PlanItem, 'leadDepartment' | 'deadline'> {
  const words = normalise(text);
  return { leadDepartment: found(LEAD, words, text), deadline: found(DEADLINE, words, text) };
}

function found(pattern: RegExp, words: string, text: string): string | null {
  const match = pattern.exec(words);
  const name = match?.[1] ?? match?.[2];
  if (match === null || name === undefined) return null;
  const start = match.index + match[0].indexOf(name);
  return text.slice(start, start + name.length).trim();
}
