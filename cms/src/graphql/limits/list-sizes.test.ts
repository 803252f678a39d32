import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSchema, getNullableType, isListType, isObjectType } from 'graphql';
import { expect, test } from 'vitest';
import { LIST_SIZES } from './list-sizes';

const SDL = path.resolve(import.meta.dirname, '../../../../packages/types/schema.graphql');

test('a length is assumed for every list that hangs on an entry', () => {
  const entries = Object.values(buildSchema(readFileSync(SDL, 'utf8')).getTypeMap())
    .filter(isObjectType)
    .filter((type) => 'documentId' in type.getFields());
  const lists = entries.flatMap((type) =>
    Object.values(type.getFields())
      .filter((field) => isListType(getNullableType(field.type)))
      .map((field) => `${type.name}.${field.name}`),
  );
  expect(lists).toContain('Report.sections');
  expect(lists.filter((list) => !(list in LIST_SIZES))).toEqual([]);
});
