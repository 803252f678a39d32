import type { ChildProcess } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { Failure } from '../system/failure.ts';
import { CMS } from '../system/folders.ts';
import { collect, launch, stop } from '../system/processes.ts';

const PATIENCE_MS = 120_000;

export interface RunningCms {
  url: string;
  process: ChildProcess;
  output: () => string;
}

/**
 * Starts the built CMS (`develop`: with watch and hot reload), or another Strapi's `folder`, and returns once it answers.
 * @throws Failure with the likely cause where it does not.
 */
export async function startCms(
  port: number,
  {
    env = {},
    develop = false,
    folder = CMS,
    signal,
  }: { env?: Record<string, string>; develop?: boolean; folder?: string; signal?: AbortSignal } = {},
): Promise<RunningCms> {
  const args = ['node_modules/@strapi/strapi/bin/strapi.js', develop ? 'develop' : 'start'];
  const child = launch(
    process.execPath,
    args,
    { cwd: folder, env: { NODE_ENV: develop ? 'development' : 'production', ...env, PORT: String(port) } },
    ['ignore', 'pipe', 'pipe'],
  );
  const output = collect(child.stdout, child.stderr);
  const url = `http://127.0.0.1:${port}`;

  const deadline = Date.now() + PATIENCE_MS;
  while (!(await answers(`${url}/_health`))) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Failure(explain(output()));
    if (signal?.aborted) {
      await stop(child);
      signal.throwIfAborted();
    }
    if (Date.now() > deadline) {
      await stop(child);
      throw new Failure(
        `The CMS did not answer within ${PATIENCE_MS / 1000} s. It last said:\n${tail(output())}`,
      );
    }
    await wait(200);
  }
  return { url, process: child, output };
}

export async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(2000) })).ok;
  } catch {
    return false;
  }
}

const CAUSES: [RegExp, string][] = [
  [
    /file is not a database|database disk image is malformed/,
    'The database file is damaged: put a backup in its place, or move it away to start with an empty one (cms/.tmp/data.db, or DATABASE_FILENAME).',
  ],
  [/EADDRINUSE/, 'The port of the CMS is taken: stop the other program, or set PORT to a free one.'],
  [
    /unable to open database file|SQLITE_CANTOPEN|SQLITE_READONLY|EACCES/,
    'The database file cannot be opened: make its folder exist and writable (cms/.tmp, or DATABASE_FILENAME).',
  ],
  [
    /ECONNREFUSED|password authentication failed|ENOTFOUND/,
    'The database server refuses the connection: check DATABASE_URL.',
  ],
];

function explain(output: string): string {
  const cause = CAUSES.find(([pattern]) => pattern.test(output));
  return cause ? cause[1] : `The CMS ended before it was up. It last said:\n${tail(output)}`;
}

/** The last lines, without the calls of a stack trace. */
export const tail = (output: string) =>
  output
    .trim()
    .split('\n')
    .filter((line) => !/^\s+at /.test(line))
    .slice(-15)
    .join('\n');
