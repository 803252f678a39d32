import { expect, test } from 'vitest';
import { findFigures } from '../meaning/figures.ts';
import { retie, retieFigures } from './retie.ts';

const figure = (text: string, start: number) => ({ text, start, end: start + text.length });

test('leaves a figure whose characters still stand in their place', () => {
  expect(retie('走访企业5家', [figure('5家', 4)])).toEqual([figure('5家', 4)]);
});

test('follows a figure when words are put in before it', () => {
  expect(retie('今年共走访企业5家', [figure('5家', 4)])).toEqual([figure('5家', 7)]);
});

test('takes the nearest of several places that read the same', () => {
  expect(retie('甲5家，乙乙乙乙5家', [figure('5家', 7)])).toEqual([figure('5家', 8)]);
});

test('leaves a figure whose characters are gone for the editor to decide', () => {
  expect(retie('走访企业多家', [figure('5家', 4)])).toEqual([figure('5家', 4)]);
});

const corrected = (before: string, after: string) =>
  retieFigures(after, findFigures(before, 'actual')).map(
    ({ text, value, label }) => `${label} ${text} ${value}`,
  );

test('reads a figure anew whose number was corrected in the text', () => {
  expect(corrected('走访企业5家，引进项目3个。', '全年走访企业6家，引进项目3个。')).toEqual([
    '走访企业 6家 6',
    '引进项目 3个 3',
  ]);
  expect(corrected('投资额2亿元，同比增长6%。', '投资额2.5亿元，同比下降4%。')).toEqual([
    '投资额 2.5亿元 250000000',
    '投资额 下降4% 4',
  ]);
  expect(corrected('建成公园5个、驿站3个。', '建成公园6个、驿站4个。')).toEqual([
    '建成公园 6个 6',
    '驿站 4个 4',
  ]);
});

test('reads no figure into one of which it is not sure', () => {
  expect(corrected('走访企业5家，引进项目3个。', '引进项目3个，培训2次。')).toEqual([
    '走访企业 5家 5',
    '引进项目 3个 3',
  ]);
  expect(corrected('走访企业5家。', '走访企业6家、商铺7家。')).toEqual(['走访企业 5家 5']);
});
