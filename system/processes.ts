import { type ChildProcess, spawn, type SpawnOptions } from 'node:child_process';
import type { Readable } from 'node:stream';

/** No tool of ours calls home, and nothing needs the internet at run time. */
const QUIET = {
  STRAPI_TELEMETRY_DISABLED: 'true',
  STRAPI_DISABLE_UPDATE_NOTIFICATION: 'true',
  ASTRO_TELEMETRY_DISABLED: '1',
};

interface Options {
  cwd: string;
  env?: Record<string, string>;
}

export const launch = (
  command: string,
  args: string[],
  { cwd, env }: Options,
  stdio: SpawnOptions['stdio'],
) => spawn(command, args, { cwd, stdio, env: { ...process.env, ...QUIET, ...env } });

/** Runs a command to its end and keeps what it printed, and apart from it what it complained about. */
export async function capture(command: string, args: string[], options: Options) {
  const child = launch(command, args, options, ['ignore', 'pipe', 'pipe']);
  const output = collect(child.stdout, child.stderr);
  const complaints = collect(child.stderr);
  const code = await ended(child);
  return { code, output: output(), complaints: complaints() };
}

/** Runs a command to its end, its output shown. */
export const show = (command: string, args: string[], options: Options): Promise<number | null> =>
  ended(launch(command, args, options, ['ignore', 'inherit', 'inherit']));

/** Gathers what comes; call the result for all of it so far. */
export function collect(...streams: (Readable | null)[]): () => string {
  const chunks: Buffer[] = [];
  for (const stream of streams) stream?.on('data', (chunk: Buffer) => chunks.push(chunk));
  return () => Buffer.concat(chunks).toString('utf8');
}

export const ended = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve, reject) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve(child.exitCode);
    child.once('exit', (code) => resolve(code));
    child.once('error', reject);
  });

/** Asks a process to end, and makes it end where it does not within ten seconds. */
export async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = ended(child);
  child.kill('SIGTERM');
  const force = setTimeout(() => child.kill('SIGKILL'), 10_000);
  await gone;
  clearTimeout(force);
}
