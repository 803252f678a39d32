import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildStale } from './builds.ts';
import { Failure, run } from '../system/failure.ts';
import { ROOT } from '../system/folders.ts';
import { show } from '../system/processes.ts';

interface Counts {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
}

/** Builds what is stale, runs every test, and closes with the line `N passed, N failed`. */
await run(async () => {
  await buildStale();
  const folder = mkdtempSync(path.join(tmpdir(), 'work-reports-'));
  const report = path.join(folder, 'tests.json');
  const args = [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  const code = await show(process.execPath, [...args, ...process.argv.slice(2)], { cwd: ROOT });
  const counts = readCounts(report);
  rmSync(folder, { recursive: true, force: true });

  const skipped = counts.numPendingTests > 0 ? `, ${counts.numPendingTests} skipped` : '';
  console.log(`\n${counts.numPassedTests} passed, ${counts.numFailedTests} failed${skipped}`);
  process.exit(code === 0 && counts.numPassedTests > 0 ? 0 : 1);
});

function readCounts(file: string): Counts {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Counts;
  } catch (cause) {
    throw new Failure('The tests could not be run; the lines above say why.', { cause });
  }
}
