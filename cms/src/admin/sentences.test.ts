import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { chineseIn } from './chinese-in-code';
import { HINTS } from './translations/hints';
import { FIELDS } from './translations/labels';
import { SENTENCES } from './translations/sentences';

const SRC = path.join(import.meta.dirname, '..');
/** Words of the server that our pages say, as they say their own. */
const SHARED = ['review/states.ts', 'plugins/audit-trail/answers.ts', 'plugins/promise-tracker/answers.ts'];
const said = globSync(['plugins/*/admin/*.{ts,tsx}', 'admin/*.{ts,tsx}'], { cwd: SRC })
  .filter((file) => !/english\.ts$|zh-hans\.ts$|words-in-code\.ts$|\.test\.ts$/.test(file))
  .concat(SHARED)
  .map((file) => ({ file, ...chineseIn(path.join(SRC, file)) }));

test('whatever our pages say in Chinese, they can say in English', () => {
  expect(said.flatMap(({ strings }) => strings).length).toBeGreaterThan(400);
  const mute = said.flatMap(({ file, strings, jsx }) =>
    [...strings.filter((words) => !(words in SENTENCES)), ...jsx].map((words) => `${file}: ${words}`),
  );
  expect(mute).toEqual([]);
});

test('no page has a sentence in English that it does not say', () => {
  const spoken = new Set(said.flatMap(({ strings }) => strings));
  const idle = Object.keys(SENTENCES).filter((words) => /\p{Script=Han}/u.test(words) && !spoken.has(words));
  expect(idle).toEqual([]);
});

test('an English sentence fills in what the Chinese one does', () => {
  const filledIn = (sentence: string) =>
    [...new Set([...sentence.matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name))].sort();
  const wrong = Object.entries(SENTENCES).filter(
    ([chinese, english]) => filledIn(chinese).join() !== filledIn(english).join(),
  );
  expect(wrong).toEqual([]);
});

interface Schema {
  attributes: Record<string, { pluginOptions?: { editor?: { label: string; hint?: string } } }>;
}

test('every field has a name in English, and every hint its English', () => {
  const fields = globSync(['api/*/content-types/*/schema.json', 'components/report/*.json'], { cwd: SRC })
    .map((file) => JSON.parse(readFileSync(path.join(SRC, file), 'utf8')) as Schema)
    .flatMap(({ attributes }) => Object.entries(attributes))
    .flatMap(([name, { pluginOptions }]) => (pluginOptions?.editor ? { name, ...pluginOptions.editor } : []));
  expect(fields.filter(({ name }) => FIELDS[name] === undefined)).toEqual([]);
  const hints = new Set(fields.flatMap(({ hint }) => hint ?? []));
  expect([...hints].filter((hint) => HINTS[hint] === undefined)).toEqual([]);
  expect(Object.keys(HINTS).filter((hint) => !hints.has(hint))).toEqual([]);
});
