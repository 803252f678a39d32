import type { Core } from '@strapi/strapi';

interface Args {
  office: string;
  year: number;
}

/** `annualReport(office, year)`: the published report of an office on a whole year, or null. */
export const annualReport = ({ strapi }: { strapi: Core.Strapi }) => ({
  typeDefs: /* GraphQL */ `
    type Query {
      """
      The published report of an office on a whole year, with its whole tree in reading order; null if there is none.
      单位某一整年的已发布报告，各级内容按阅读顺序排列；没有则为空。
      """
      annualReport(
        """
        The office's slug, such as henggang-jiedao.
        单位的网址名，如 henggang-jiedao。
        """
        office: String!
        """
        The year reported on, such as 2023.
        总结的年度，如 2023。
        """
        year: Int!
      ): Report
    }
  `,
  resolvers: {
    Query: {
      annualReport: (_: unknown, { office, year }: Args) =>
        strapi.documents('api::report.report').findFirst({
          status: 'published',
          filters: { office: { slug: office }, year, period: 'year' },
        }),
    },
  },
  resolversConfig: {
    'Query.annualReport': { auth: { scope: ['api::report.report.find'] } },
  },
});
