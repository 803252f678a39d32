import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../system/folders.ts';

const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');

test('the handbook shows every picture that is taken for it, and no other', () => {
  const shown = Array.from(
    read('docs/handbook.md').matchAll(/\]\(handbook\/(.+?)\.png\)/g),
    ([, name]) => name,
  );
  const story = read('e2e/story.ts');
  const taken = Array.from(
    story.matchAll(/see\('(.+?)'|^ {4}\['(.+?)', '/gm),
    ([, one, other]) => one ?? other,
  );
  expect(shown.toSorted()).toEqual(taken.toSorted());
  for (const name of shown)
    expect(existsSync(path.join(ROOT, 'docs/handbook', `${name}.png`)), name).toBe(true);
});
