import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Failure } from '../system/failure.ts';
import { fingerprint } from '../system/fingerprint.ts';
import { CMS, EXPLORER, REPORT_FILES, REPORT_TEXT } from '../system/folders.ts';
import { capture } from '../system/processes.ts';

interface Build {
  name: string;
  folder: string;
  /** What the build is made from; a change in any of it makes the build stale. */
  inputs: string[];
  /** The program that builds it and its arguments; run by name of file, since pnpm may not be on the PATH. */
  command: string[];
  env?: Record<string, string>;
}

const PARSERS: Build[] = [
  {
    name: 'report parser',
    folder: REPORT_TEXT,
    inputs: ['src/**/*.ts', '*.json', '../../pnpm-lock.yaml'],
    command: ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'],
  },
  {
    name: 'document reader',
    folder: REPORT_FILES,
    inputs: ['src/**/*.ts', '*.json', '../../pnpm-lock.yaml'],
    command: ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'],
  },
];
const EXPLORER_BUILD: Build = {
  name: 'explorer of the API',
  folder: EXPLORER,
  inputs: ['src/**/*', '*.{json,ts}', '../../pnpm-lock.yaml'],
  command: ['build.ts'],
};
const CMS_BUILD: Build = {
  name: 'CMS and its admin',
  folder: CMS,
  // The admin's import page bundles the parser.
  inputs: [
    'src/**/*.{ts,tsx,json,svg}',
    'config/**/*.ts',
    '*.json',
    '../packages/report-text/src/**/*.ts',
    '../pnpm-lock.yaml',
  ],
  command: ['node_modules/@strapi/strapi/bin/strapi.js', 'build'],
  // Without it, Strapi builds an admin for its own developers: larger, slower, and full of warnings.
  env: { NODE_ENV: 'production' },
};

/** Builds what the CMS runs from, each only where its inputs have changed since. */
export async function buildStale(): Promise<void> {
  await buildParsers();
  await buildIfStale(EXPLORER_BUILD);
  await buildIfStale(CMS_BUILD);
}

/** Builds what reads and understands documents. */
export async function buildParsers(): Promise<void> {
  for (const build of PARSERS) await buildIfStale(build);
}

async function buildIfStale({ name, folder, inputs, command, env }: Build): Promise<void> {
  const stamp = path.join(folder, 'dist/.inputs');
  const now = fingerprint(folder, inputs);
  if (now === readIfThere(stamp)) return;

  // Not to the standard output, which may be somebody's JSON.
  console.error(`Building the ${name} …`);
  const { code, output } = await capture(process.execPath, command, { cwd: folder, ...(env && { env }) });
  if (code !== 0) throw new Failure(`The ${name} could not be built; mend this and start again:\n${output}`);
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, now);
}

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
