import { buildStale } from './builds.ts';
import { run } from '../system/failure.ts';
import { CMS } from '../system/folders.ts';
import { show } from '../system/processes.ts';

const CHECK = 'dist/src/consistency/main.js';

/** Looks whether the database of the CMS is whole; see cms/src/consistency. */
await run(async () => {
  await buildStale();
  process.exitCode = (await show(process.execPath, [CHECK], { cwd: CMS })) ?? 2;
});
