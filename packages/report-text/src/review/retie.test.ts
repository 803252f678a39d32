import { expect, test } from 'vitest';
import { retie } from './retie.ts';

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
