import { existsSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { sign } from '../builder/signature.ts';
import { answers, tail } from './cms.ts';
import { Failure } from '../system/failure.ts';
import { ROOT } from '../system/folders.ts';
import { collect, launch, stop } from '../system/processes.ts';

export interface RunningBuilder {
  url: string;
  process: ReturnType<typeof launch>;
  output: () => string;
}

/** Starts the service that builds the site, and returns once it answers; `env` as in the table of the README. */
export async function launchBuilder(port: number, env: Record<string, string>): Promise<RunningBuilder> {
  const child = launch(
    process.execPath,
    ['builder/main.ts'],
    { cwd: ROOT, env: { ...env, BUILDER_PORT: String(port) } },
    ['ignore', 'pipe', 'pipe'],
  );
  const output = collect(child.stdout, child.stderr);
  const url = `http://127.0.0.1:${port}`;
  while (!(await answers(`${url}/healthz`))) {
    if (child.exitCode !== null || child.signalCode !== null)
      throw new Failure(`The builder ended before it was up. It last said:\n${tail(output())}`);
    await wait(100);
  }
  return { url, process: child, output };
}

/**
 * Waits until there is a site to serve: at once, but for the first time.
 * @throws Failure with the cause where it cannot be built.
 */
export async function untilBuilt(
  { url, process: child, output }: RunningBuilder,
  { out, secret, signal }: { out: string; secret: string; signal: AbortSignal },
): Promise<void> {
  while (!existsSync(out)) {
    signal.throwIfAborted();
    if (child.exitCode !== null || child.signalCode !== null)
      throw new Failure(`The builder ended before there was a site. It last said:\n${tail(output())}`);
    const request = { method: 'GET', url: '/status', body: '' };
    const response = await fetch(`${url}/status`, { headers: { authorization: sign(request, secret) } });
    const { failure } = (await response.json()) as { failure: { detail: string } | null };
    if (failure && !existsSync(out)) {
      await stop(child);
      throw new Failure(failure.detail);
    }
    await wait(200);
  }
}
