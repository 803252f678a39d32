import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import * as enforced from '../../../cms/src/graphql/limits/limits.ts';
import { LIMIT_ERRORS, LIMITS, OTHER_ERRORS } from './limits.ts';

const folder = path.resolve(import.meta.dirname, '../../../cms/src/graphql');
const sources = globSync('**/*.ts', { cwd: folder, exclude: ['**/*.test.ts'] }).map((file) =>
  readFileSync(path.join(folder, file), 'utf8'),
);

/** What an error of the API is made with: its code stands among the first arguments. */
const CODES = /(?:new Refusal|withCode|told)\([^'`;]*'([A-Z_]+)'/g;

test('the page on the API names each limit as the CMS enforces it', () => {
  expect(LIMITS).toMatchObject(
    Object.fromEntries(Object.entries(enforced).filter(([name]) => name !== 'MAX_FILTER_ROWS')),
  );
  const text = sources.join('\n');
  expect(text).toContain(`BODY_BYTES = ${LIMITS.BODY_BYTES / 1024} * 1024`);
  for (const name of ['BODY_MS', 'TIME_LIMIT'] as const)
    expect(text.replaceAll('_', '')).toMatch(
      new RegExp(`${name.replace('_', '')} = [^;]*\\b${LIMITS[name]}\\b`),
    );
});

test('the page on the API explains each code that the CMS answers with, and no other of its own', () => {
  const answered = new Set(sources.flatMap((text) => [...text.matchAll(CODES)].map(([, code]) => code)));
  const explained = [...LIMIT_ERRORS, ...OTHER_ERRORS].map(({ code }) => code);
  expect(answered.size).toBeGreaterThan(15);
  expect([...answered].filter((code) => !explained.includes(code ?? ''))).toEqual([]);
  // Apollo Server has these of its own.
  const own = explained.filter((code) => !code.startsWith('GRAPHQL_'));
  expect(own.filter((code) => !answered.has(code))).toEqual([]);
});
