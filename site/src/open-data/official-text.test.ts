import { expect, test } from 'vitest';
import { exampleReport } from '../data/report.fixture.ts';
import { toOfficialText } from './official-text.ts';
import { HOSTILE } from './testing.ts';

test('the official text is the office’s own, to the character', () => {
  const office = { ...exampleReport.office, fictional: false };
  expect(toOfficialText({ ...exampleReport, office, body: HOSTILE })).toBe(HOSTILE);
});

test('the text of a made-up office begins by saying so', () => {
  expect(toOfficialText(exampleReport)).toBe(
    `【虚构示例：本单位、文中的人和事以及数字都不存在，只用来展示本网站的功能。】\n\n${exampleReport.body}`,
  );
});
