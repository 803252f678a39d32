// 保存一份副本，每次运行只取新的变更，用类型包和 graphql-request：node copy-typed.ts
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { ChangesDocument, type ChangesQuery } from '@work-reports/types';
import { GraphQLClient } from 'graphql-request';

type Report = NonNullable<ChangesQuery['changes']['nodes'][number]['report']>;
interface Copy {
  cursor: string | null;
  reports: Record<string, Report>;
}

const FILE = 'reports.json';
const api = new GraphQLClient(`${process.env['API_URL']}/graphql`);
const copy: Copy = existsSync(FILE)
  ? (JSON.parse(readFileSync(FILE, 'utf8')) as Copy)
  : { cursor: null, reports: {} };

let more = true;
while (more) {
  const { changes }: ChangesQuery = await api.request(ChangesDocument, { since: copy.cursor });
  for (const { report, removed } of changes.nodes) {
    // 撤回或删除的报告，连同其中每一项，都列在 removed 里。
    for (const { documentId } of removed) delete copy.reports[documentId];
    if (report) copy.reports[report.documentId] = report;
  }
  copy.cursor = changes.cursor ?? null;
  more = changes.hasMore;
}
writeFileSync(FILE, JSON.stringify(copy));

for (const { year, title } of Object.values(copy.reports)) console.log([year, title].join('\t'));
