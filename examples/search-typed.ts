// 哪些报告提到“招商”，用类型包和 graphql-request：node search-typed.ts
import { SearchDocument, type SearchQuery } from '@work-reports/types';
import { GraphQLClient } from 'graphql-request';

const api = new GraphQLClient(`${process.env['API_URL']}/graphql`);
let after: string | null = null;
do {
  const { search }: SearchQuery = await api.request(SearchDocument, { text: '招商', after });
  for (const { excerpt, report } of search.nodes)
    console.log([report.office?.name ?? '', report.year, excerpt.text].join('\t'));
  after = search.pageInfo.hasNextPage ? search.pageInfo.endCursor : null;
} while (after !== null);
