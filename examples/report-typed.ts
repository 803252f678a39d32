// 一份报告里的全部数字，类型由 @work-reports/types 给出。
// npm install @work-reports/types graphql graphql-request
import { AnnualReportDocument } from '@work-reports/types';
import { request } from 'graphql-request';

const { API_URL, OFFICE = '', YEAR } = process.env;

const { annualReport } = await request(`${API_URL}/graphql`, AnnualReportDocument, {
  office: OFFICE,
  year: Number(YEAR),
});

console.log(annualReport?.title ?? '没有这份报告');
for (const section of annualReport?.sections ?? [])
  for (const { figures } of section.achievements)
    for (const { text, label, value, baseUnit } of figures)
      console.log([label ?? '', text, value, baseUnit ?? ''].join('\t'));
