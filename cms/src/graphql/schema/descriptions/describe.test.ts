import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSchema } from 'graphql';
import { expect, test } from 'vitest';
import { ARGUMENTS, CONNECTIVES, OPERATORS } from './common';
import { DESCRIPTIONS, describe, elementsOf } from './describe';

/** What API users get: everything that is served, with what other folders describe themselves. */
const SDL = readFileSync(
  path.join(import.meta.dirname, '../../../../../packages/types/schema.graphql'),
  'utf8',
);
const elements = elementsOf(buildSchema(SDL));

test('everything in the schema says what it means, in English and then in Chinese', () => {
  const silent = [...elements].filter(([, { description }]) => {
    const [english = '', chinese = '', ...more] = (description ?? '').split('\n');
    return !/^\P{Script=Han}.*\.$/u.test(english) || !/\p{Script=Han}.*。$/u.test(chinese) || more.length > 0;
  });
  expect(silent.map(([coordinate]) => coordinate)).toEqual([]);
});

test('nothing is described that does not exist', () => {
  const coordinates = [...elements.keys()];
  const names = new Set(coordinates.flatMap((coordinate) => coordinate.match(/\w+(?=:\)$)|\w+$/g) ?? []));
  expect([...DESCRIPTIONS.keys()].filter((coordinate) => !elements.has(coordinate))).toEqual([]);
  expect(
    Object.keys({ ...ARGUMENTS, ...CONNECTIVES, ...OPERATORS }).filter((name) => !names.has(name)),
  ).toEqual([]);
});

test('the committed schema holds what is described here', () => {
  const described = elementsOf(describe(buildSchema(SDL)));
  for (const [coordinate, { description }] of elements)
    expect(described.get(coordinate)?.description, `${coordinate}: run pnpm codegen`).toBe(description);
});
