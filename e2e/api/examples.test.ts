import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT } from '../../system/folders.ts';
import { capture } from '../../system/processes.ts';
import { needProgram } from '../debian.ts';
import { TestCms } from '../running-cms.ts';

/** The programs that the page on the API shows, just as it shows them. */
const EXAMPLES = path.join(ROOT, 'examples');

const folder = mkdtempSync(path.join(tmpdir(), 'work-reports-examples-'));
let cms: TestCms;
let env: Record<string, string>;

beforeAll(async () => {
  for (const program of ['curl', 'python3']) needProgram(program);
  cms = await TestCms.start();
  const { body } = await cms.admin('POST', '/read-tokens/tokens', {
    name: '示例程序',
    purpose: '运行示例',
    pointsPerMinute: 5_000_000,
    mayReadDrafts: false,
    lifespan: null,
  });
  env = {
    API_URL: cms.url,
    OFFICE: 'henggang-jiedao',
    YEAR: '2023',
    API_TOKEN: body.secret ?? '',
    PYTHONIOENCODING: 'utf-8',
  };
});
afterAll(async () => {
  await cms.stop();
  rmSync(folder, { recursive: true, force: true });
});

const PROGRAMS: Record<string, string> = { '.sh': 'sh', '.ts': process.execPath, '.py': 'python3' };

/** What an example prints; it must not complain. */
async function run(file: string): Promise<string> {
  const program = PROGRAMS[path.extname(file)];
  if (!program) throw new Error(`Say in PROGRAMS with what ${file} is run.`);
  const { code, output, complaints } = await capture(program, [path.join(EXAMPLES, file)], {
    cwd: folder,
    env,
  });
  expect([code, complaints], `${file}:\n${output}`).toEqual([0, '']);
  return output;
}

const title = '横岗街道2023年工作总结及2024年工作计划';
const investment = '投资额\t28亿元\t2800000000\t元';

/** What each example is to print among other things. */
const EXPECTED: Record<string, string[]> = {
  'report.sh': [title, '"topic":"招商稳商取得突破"', '"value":2800000000'],
  'report.ts': [title, investment],
  'report-typed.ts': [title, investment],
  'report.py': [title, investment],
  'figures.sh': ['"value":2800000000', '"year":2023', '横岗街道办事处'],
  'figures.ts': ['横岗街道办事处\t2023\t28亿元\t2800000000'],
  'figures.py': ['横岗街道办事处\t2023\t28亿元\t2800000000'],
  'search.sh': ['开展招商活动20余场', '"year":2023', '横岗街道办事处'],
  'search-typed.ts': ['横岗街道办事处\t2023\t', '招商'],
  'search.py': ['横岗街道办事处\t2023\t', '招商'],
  'copy-typed.ts': [`2023\t${title}`],
  'copy.py': [`2023\t${title}`],
  'token.sh': ['"slug":"henggang-jiedao"', '"points";r=49'],
};

test('there is something to expect of every example', () => {
  expect(Object.keys(EXPECTED).sort()).toEqual(readdirSync(EXAMPLES).sort());
});

test.each(Object.keys(EXPECTED))('%s runs as it is shown and prints what it promises', async (file) => {
  const output = await run(file);
  for (const part of EXPECTED[file] ?? []) expect(output).toContain(part);
});

test('the same question has the same answer in every language', async () => {
  const lines = async (file: string) => (await run(file)).split('\n').sort();
  const [fetched, typed, python] = await Promise.all(
    ['report.ts', 'report-typed.ts', 'report.py'].map(lines),
  );
  expect(typed).toEqual(fetched);
  expect(python).toEqual(fetched);
  expect(await lines('figures.py')).toEqual(await lines('figures.ts'));
  expect(await lines('search.py')).toEqual(await lines('search-typed.ts'));
  // The second time there is nothing new, and the copy is still whole.
  for (const file of ['copy.py', 'copy-typed.ts']) expect(await lines(file)).toEqual(await lines(file));
});
