// 所有年度里，提到一亿元以上金额的成绩。
import { AchievementsDocument } from '@work-reports/types';
import { request } from 'graphql-request';

const { achievements } = await request(`${process.env['API_URL']}/graphql`, AchievementsDocument, {
  figures: { value: { gte: 100_000_000 }, baseUnit: { eq: '元' } },
  first: 1000,
});

for (const { section, figures } of achievements.nodes)
  for (const { text, value } of figures)
    console.log([section?.report?.office?.name, section?.report?.year, text, value].join('\t'));
