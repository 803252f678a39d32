import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { startCms } from '../scripts/cms.ts';
import { CMS, ROOT } from '../system/folders.ts';
import { freePort } from '../system/ports.ts';
import { stop } from '../system/processes.ts';
import { newSecrets } from '../system/secrets.ts';

const KEPT = path.join(ROOT, 'node_modules/.cache/first-starts');

/**
 * Puts the database there that a first start of this very CMS leaves, and gives the secrets that it was made with. A first
 * start takes twice as long as any other, and with the example many times: its database is made once for each build
 * of the CMS, and copied.
 */
export async function copyFirstStart(
  file: string,
  { IMPORT_SAMPLE = 'false', IMPORT_EXAMPLE = 'false' }: Record<string, string>,
): Promise<Record<string, string>> {
  const contents = { IMPORT_SAMPLE, IMPORT_EXAMPLE };
  const build = readFileSync(path.join(CMS, 'dist/.inputs'), 'utf8');
  const made = path.join(KEPT, build, `sample-${IMPORT_SAMPLE}-example-${IMPORT_EXAMPLE}`);
  if (!existsSync(made)) await makeFirstStart(made, contents);
  copyFileSync(path.join(made, 'data.db'), file);
  return JSON.parse(readFileSync(path.join(made, 'secrets.json'), 'utf8')) as Record<string, string>;
}

async function makeFirstStart(folder: string, contents: Record<string, string>): Promise<void> {
  const ofThisBuild = path.dirname(folder);
  mkdirSync(ofThisBuild, { recursive: true });
  for (const build of readdirSync(KEPT))
    if (build !== path.basename(ofThisBuild))
      rmSync(path.join(KEPT, build), { recursive: true, force: true });

  const making = mkdtempSync(path.join(ofThisBuild, 'making-'));
  const secrets = newSecrets();
  const cms = await startCms(await freePort(), {
    env: {
      ...secrets,
      HOST: '127.0.0.1',
      DATABASE_CLIENT: 'sqlite',
      DATABASE_FILENAME: path.join(making, 'data.db'),
      ...contents,
    },
  });
  await stop(cms.process);
  writeFileSync(path.join(making, 'secrets.json'), JSON.stringify(secrets));
  try {
    renameSync(making, folder);
  } catch {
    // Another test was there first; theirs is as good.
    rmSync(making, { recursive: true, force: true });
  }
}
