/** A report as an office puts it on its page: what {@link pageOf} makes a page of. */
export interface ExampleReport {
  title: string;
  /** `YYYY年M月D日`, as printed. */
  publishedOn: string;
  /** One paragraph per line. */
  body: string;
}

/** The page that a report stands on, with an indent before each paragraph, as the parser meets it everywhere. */
export function pageOf(office: string, { title, publishedOn, body }: ExampleReport): string {
  const paragraphs = body.split('\n').filter((line) => line !== '');
  return [
    `当前位置：首页 > ${office} > ${BREADCRUMB}`,
    title,
    `发布时间：${publishedOn} 来源：${office}`,
    ...paragraphs.map((paragraph) => `\u3000\u3000${paragraph}`),
  ].join('\n');
}

/** Where the reports stand on the office's site. */
export const BREADCRUMB = '信息公开 > 规划计划 > 年度工作计划及总结';

/** How a number changed from one year to the next, in per cent to one digit: 增长9.1%, 下降1.5%. */
export function change(before: number, now: number): string {
  const percent = Math.round(Math.abs(now / before - 1) * 1000) / 10;
  if (percent === 0) throw new Error(`${before} and ${now} are the same: say 与上年持平 instead.`);
  return `${now > before ? '增长' : '下降'}${percent}%`;
}
