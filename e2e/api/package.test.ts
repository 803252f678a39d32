import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT } from '../../system/folders.ts';
import { capture } from '../../system/processes.ts';
import { TestCms } from '../running-cms.ts';

/** A project of someone else, in a folder that knows nothing of ours, with the packed package installed. */
const project = mkdtempSync(path.join(tmpdir(), 'work-reports-foreign-'));
const installed = path.join(project, 'node_modules/@work-reports/types');
let cms: TestCms;

beforeAll(async () => {
  [cms] = await Promise.all([TestCms.start(), install()]);
});
afterAll(() => rmSync(project, { recursive: true, force: true }));
afterAll(() => cms.stop());

async function install(): Promise<void> {
  await pnpm(ROOT, '--filter', '@work-reports/types', 'pack', '--out', path.join(project, 'types.tgz'));
  const versions = readJson(path.join(ROOT, 'package.json'))['devDependencies'];
  const versionOf = (name: string) => (versions as Record<string, string>)[name];
  write('package.json', {
    type: 'module',
    dependencies: {
      '@work-reports/types': 'file:types.tgz',
      graphql: readJson(path.join(ROOT, 'node_modules/graphql/package.json'))['version'],
      'graphql-request': versionOf('graphql-request'),
    },
    devDependencies: {
      typescript: readJson(path.join(ROOT, 'node_modules/typescript/package.json'))['version'],
    },
  });
  await pnpm(project, 'install', '--prefer-offline');
}

async function pnpm(cwd: string, ...args: string[]): Promise<void> {
  const { code, output } = await capture('npx', ['--yes', '--prefer-offline', 'pnpm@12', ...args], { cwd });
  if (code !== 0) throw new Error(`pnpm ${args.join(' ')} failed:\n${output}`);
}

const readJson = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;

function write(file: string, content: object | string): void {
  mkdirSync(path.dirname(path.join(project, file)), { recursive: true });
  writeFileSync(
    path.join(project, file),
    typeof content === 'string' ? content : JSON.stringify(content, null, 2),
  );
}

/** Compiles one file of the project as strictly as TypeScript can. */
function compile(file: string, module: string, moduleResolution: string) {
  const name = `tsconfig.${module}.${path.basename(file, '.ts')}.json`;
  write(name, {
    compilerOptions: {
      target: 'ES2022',
      lib: ['ES2022', 'DOM'],
      types: [],
      module,
      moduleResolution,
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      skipLibCheck: false,
      outDir: 'out',
    },
    files: [file],
  });
  return capture(process.execPath, ['node_modules/typescript/bin/tsc', '-p', name], { cwd: project });
}

const program = (api: string) => `
import {
  type Achievement,
  AnnualReportDocument,
  type AnnualReportQueryVariables,
  HonorsDocument,
  type HonorLevel,
  toReportTree,
} from '@work-reports/types';
import { GraphQLClient } from 'graphql-request';

const client = new GraphQLClient('${api}');
const which: AnnualReportQueryVariables = { office: 'henggang-jiedao', year: 2023 };
const level: HonorLevel = 'national';
const topicOf = ({ topic }: Pick<Achievement, 'topic'>): string => topic ?? '';

const { annualReport } = await client.request(AnnualReportDocument, which);
if (!annualReport) throw new Error('There is no such report.');
const [first] = annualReport.sections.flatMap(({ achievements }) => achievements);
const { honors } = await client.request(HonorsDocument, { filters: { level: { eq: level } } });
console.log(
  JSON.stringify({
    title: annualReport.title,
    parts: toReportTree(annualReport).sections.length,
    topic: first && topicOf(first),
    honors: honors.nodes.length,
  }),
);
`;

/** Each line a mistake that types must find. */
const MISTAKES = `
import { AnnualReportDocument, type HonorLevel, type Report } from '@work-reports/types';
import { request } from 'graphql-request';
export const badVariable = request('', AnnualReportDocument, { office: 'henggang-jiedao', year: '2023' });
export const noVariable = request('', AnnualReportDocument);
export const badField = request('', AnnualReportDocument, { office: '', year: 1 }).then((it) => it.annualReport?.titel);
export const badLevel: HonorLevel = 'galactic';
export const badType = (report: Report): number => report.title;
`;

test('what is packed is what its users need, and nothing of the workspace', async () => {
  const manifest = readJson(path.join(installed, 'package.json'));
  expect(JSON.stringify(manifest)).not.toMatch(/workspace:|catalog:|"private"/);
  expect(manifest).toMatchObject({ name: '@work-reports/types', license: 'MIT', type: 'module' });
  const { output } = await capture('tar', ['-tzf', 'types.tgz'], { cwd: project });
  const folders = new Set(
    output
      .trim()
      .split('\n')
      .map((file) => file.split('/')[1]),
  );
  expect([...folders].sort()).toEqual([
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'dist',
    'package.json',
    'schema.graphql',
  ]);
});

test.each([
  ['node16', 'node16'],
  ['esnext', 'bundler'],
])('a strict program compiles with %s modules and gets its typed answers', async (module, resolution) => {
  write('src/program.ts', program(`${cms.url}/graphql`));
  expect((await compile('src/program.ts', module, resolution)).output).toBe('');
  const { output } = await capture(process.execPath, ['out/program.js'], { cwd: project });
  expect(JSON.parse(output)).toEqual({
    title: '横岗街道2023年工作总结及2024年工作计划',
    parts: 3,
    topic: '招商稳商取得突破',
    honors: 1,
  });
});

test('a wrong field, variable or value does not compile', async () => {
  write('src/mistakes.ts', MISTAKES);
  const { output } = await compile('src/mistakes.ts', 'esnext', 'bundler');
  const lines = [...output.matchAll(/^src\/mistakes\.ts\((\d+),/gm)].map(([, line]) => Number(line));
  expect([...new Set(lines)], output).toEqual([4, 5, 6, 7, 8]);
});
