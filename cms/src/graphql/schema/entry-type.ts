import type { UID } from '@strapi/strapi';

/** The types of published content, as arguments and answers of the API name them. */
export const entryType = () => ({
  typeDefs: /* GraphQL */ `
    """
    The types of published content.
    已发布内容的类型。
    """
    enum EntryType {
      """
      An office.
      单位。
      """
      office
      """
      A report.
      报告。
      """
      report
      """
      A section of a report.
      报告的章节。
      """
      section
      """
      Something done, in the summary of a report.
      工作总结中的一项工作成果。
      """
      achievement
      """
      Something promised, in the plan of a report.
      工作计划中的一项计划事项。
      """
      plan_item
      """
      An award that a report mentions.
      报告提到的荣誉。
      """
      honor
    }
  `,
});

/** `api::plan-item.plan-item` is `plan_item`. */
export const entryTypeOf = (uid: UID.ContentType): string => uid.replace(/^.*\./, '').replaceAll('-', '_');
