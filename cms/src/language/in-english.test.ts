import { globSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { chineseIn } from '../admin/chinese-in-code';
import { inEnglish } from './in-english';
import { SAID } from './said';

describe('what the server says', () => {
  test('is put into English with what is filled in', () => {
    expect(inEnglish('该单位还有报告《示例街道2023年工作总结》，请先删除它的报告。')).toBe(
      'The office still has the report “示例街道2023年工作总结”: delete its reports first.',
    );
    expect(inEnglish('成绩“招商”与章节“开头”的次序都是 3，请改成不同的次序。')).toBe(
      'Achievement “招商” and Section “开头” are both number 3: give one of them another.',
    );
    expect(
      inEnglish('发布前检查还有 2 处没有处理，请先改正：“报告报告”像是重复了，请核对，也许只要“报告”。'),
    ).toBe(
      'Not dealt with in the checks: 2. Mend this first: “报告报告” looks doubled: check whether “报告” is meant.',
    );
  });

  test('stays as it is where it is no sentence of ours', () => {
    expect(inEnglish('原文如此，已核对')).toBe('原文如此，已核对');
    expect(inEnglish('Not Found')).toBe('Not Found');
  });
});

/** Chinese of the server that is not said to somebody at work in the admin, and why. */
const NOT_SAID: Readonly<Record<string, string>> = {
  'report-tree/import-order.ts': 'answers programs that import',
  'plugins/audit-trail/server/acts.ts': 'heads the columns of the exported table',
  'plugins/audit-trail/answers.ts': 'said by the page itself',
  'editor/dead-ends.ts': 'names, which an administrator may change',
  'audit/settings.ts': 'the words of a record',
  'editor/role-labels.ts': 'shown in Chinese alone',
  'editor/completeness.ts': 'words of titles',
  'plugins/read-tokens/server/tokens.ts': 'also names of tokens',
  'preview/missing.ts': 'said on the previewed page',
  'access/machine-tokens.ts': 'names of tokens',
};
/** Names of rights, which Strapi shows as they are. */
const RIGHTS = /^plugins\/[\w-]+\/server\/index\.ts$/;

test('all refusals, checks and notes of the server have their English', () => {
  const src = path.join(import.meta.dirname, '..');
  const files = globSync(
    [
      '{report-tree,review,audit,editor,access}/*.ts',
      'preview/{links,missing}.ts',
      'plugins/*/{server/*,answers}.ts',
      'read-request.ts',
      'actor.ts',
      '../../packages/report-text/src/review/warnings.ts',
      '../../packages/report-text/src/structure/numbering.ts',
      '../../packages/report-text/src/proofread/{figures,marks,ordinals,pairs,personal-numbers,proofread,words,years}.ts',
      '../../builder/{public-site,reasons}.ts',
    ],
    { cwd: src },
  ).filter((file) => !file.endsWith('.test.ts') && !(file in NOT_SAID) && !RIGHTS.test(file));
  const plain = (words: string) => words.replaceAll(/\{\w*\}/g, '{}');
  const known = Object.keys(SAID).map(plain).join('\n');
  const mute = files.flatMap((file) =>
    chineseIn(path.join(src, file))
      // Some are rules for what is looked for.
      .strings.filter((words) => !/\(\?[:<=!]/.test(words))
      .filter(
        (words) =>
          !plain(words)
            .split('{}')
            .every((part) => known.includes(part)),
      )
      .map((words) => `${file}: ${words}`),
  );
  expect(files.length).toBeGreaterThan(50);
  expect(mute).toEqual([]);
});
