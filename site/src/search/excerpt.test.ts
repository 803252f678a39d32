import { expect, test } from 'vitest';
import { excerptOf, spansOf, type Stretch } from './excerpt.ts';

const shown = (stretches: readonly Stretch[]) =>
  stretches.map(({ text, found }) => (found ? `[${text}]` : text)).join('');
const excerpt = (text: string, ...terms: string[]) => shown(excerptOf(text, spansOf(text, terms)));

test('what was found is marked as the report writes it', () => {
  expect(excerpt('新建“口袋公园”４个，公园。', '口袋公园4', '公园')).toBe('新建“[口袋公园”４]个，[公园]。');
  expect(excerpt('示例街道', '示例', '例街')).toBe('[示例街]道');
});

test('a long text is cut around the place, from the start of a clause', () => {
  const text = `${'开头很长的一句话，'.repeat(30)}这里有口袋公园，${'后面也很长，'.repeat(30)}`;
  const cut = excerpt(text, '口袋公园');
  expect(cut).toMatch(/^…开头很长的一句话，.*这里有\[口袋公园\]，.*…$/);
  expect(cut.length).toBeLessThan(150);
});

test('a phrase longer than an excerpt is shown to its end', () => {
  const phrase = '很长的一段话'.repeat(40);
  expect(excerpt(`前面。${phrase}`, phrase)).toBe(`前面。[${phrase}]`);
});
