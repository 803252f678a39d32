import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildStale } from './builds.ts';
import { startCms } from './cms.ts';
import { Failure, run } from '../system/failure.ts';
import { CMS, TYPES } from '../system/folders.ts';
import { freePort } from '../system/ports.ts';
import { capture, stop } from '../system/processes.ts';
import { newSecrets } from '../system/secrets.ts';

/** The schema a running CMS serves: the same schema is always the same text. */
export async function printServedSchema(cmsUrl: string): Promise<string> {
  const response = await fetch(`${cmsUrl}/schema.graphql`);
  if (!response.ok) throw new Failure(`The CMS does not serve its schema: HTTP ${response.status}.`);
  return response.text();
}

/** Generates `operations.generated.ts` from schema and operations; `check` only compares. */
export async function generateTypes({ check = false } = {}): Promise<void> {
  const args = [
    'node_modules/@graphql-codegen/cli/cjs/bin.js',
    '--config',
    'codegen.ts',
    ...(check ? ['--check'] : []),
  ];
  const { code, output } = await capture(process.execPath, args, { cwd: TYPES });
  if (code !== 0)
    throw new Failure(
      `The generated types disagree with schema or operations; run pnpm codegen and commit.\n${output}`,
    );
}

/** Generates the types of the content model into the folder `generated` of a folder. */
export async function generateModelTypes(folder = path.join(CMS, 'types')): Promise<void> {
  const { code, output } = await capture(
    process.execPath,
    [STRAPI, 'ts:generate-types', '--out-dir', path.relative(CMS, folder)],
    { cwd: CMS, env: newSecrets() },
  );
  if (code !== 0) throw new Failure(`The types of the content model could not be generated.\n${output}`);
}

const STRAPI = 'node_modules/@strapi/strapi/bin/strapi.js';

export const committedSchema = () => readFileSync(path.join(TYPES, 'schema.graphql'), 'utf8');

async function main(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'work-reports-'));
  const env = {
    ...newSecrets(),
    DATABASE_CLIENT: 'sqlite',
    DATABASE_FILENAME: path.join(folder, 'data.db'),
    HOST: '127.0.0.1',
  };
  try {
    await generateModelTypes();
    await buildStale();
    const cms = await startCms(await freePort(), { env });
    try {
      writeFileSync(path.join(TYPES, 'schema.graphql'), await printServedSchema(cms.url));
    } finally {
      await stop(cms.process);
    }
    await generateTypes();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (import.meta.main) await run(main);
