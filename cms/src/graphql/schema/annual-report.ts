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
      The published report of an office (by its slug) on a whole year, with its whole tree in reading order.
      单位（网址名）某一整年的已发布报告，各级内容按阅读顺序排列。
      """
      annualReport(office: String!, year: Int!): Report
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
