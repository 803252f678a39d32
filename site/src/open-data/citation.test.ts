import { expect, test } from 'vitest';
import { placesOf } from '../data/places.ts';
import { exampleReport } from '../data/report.fixture.ts';
import type { Report } from '../data/view-models.ts';
import { toCitation } from './citation.ts';
import { ORIGIN } from './testing.ts';

const real: Report = { ...exampleReport, office: { ...exampleReport.office, fictional: false } };

const placeAt = (anchor: string) => placesOf(real).find(({ piece }) => piece.anchor === anchor);

test('a report is cited as an electronic report by GB/T 7714—2015', () => {
  expect(toCitation(real, ORIGIN).standard).toBe(
    '示例街道办事处. 示例街道2023年工作总结及2024年工作计划[R/OL]. (2023-12-18)[引用日期]. ' +
      'https://www.example.gov.cn/shili-jiedao/2023/.',
  );
});

test('a place in it is cited by the headings that lead to it and by its own address', () => {
  expect(toCitation(real, ORIGIN, placeAt('roads2023'))).toEqual({
    standard:
      '示例街道办事处. 示例街道2023年工作总结及2024年工作计划[R/OL]. 2023: ' +
      '一、2023年工作总结 > （二）城市环境更加宜居 > 一是道路更畅通(2023-12-18)[引用日期]. ' +
      'https://www.example.gov.cn/shili-jiedao/2023/#roads2023.',
    plain:
      '示例街道办事处：《示例街道2023年工作总结及2024年工作计划》，' +
      '“一、2023年工作总结 > （二）城市环境更加宜居 > 一是道路更畅通”，2023年12月18日，' +
      'https://www.example.gov.cn/shili-jiedao/2023/#roads2023',
  });
});

test('a citation of what is made up says so', () => {
  const { standard, plain } = toCitation(exampleReport, ORIGIN);
  expect([standard, plain].filter((text) => text.includes('【虚构示例】'))).toHaveLength(2);
});
