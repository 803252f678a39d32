import type { ChildProcess } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { answers } from './cms.ts';
import { Failure } from './failure.ts';
import { SITE } from './folders.ts';
import { capture, collect, launch, stop } from './processes.ts';

const ASTRO = 'node_modules/astro/bin/astro.mjs';

/** Builds the public pages from a running CMS. */
export async function buildSite(cmsUrl: string, out?: string): Promise<void> {
  const env = { CMS_URL: cmsUrl, ...(out && { SITE_OUT: out }) };
  const { code, output } = await capture(process.execPath, [ASTRO, 'build'], { cwd: SITE, env });
  if (code !== 0)
    throw new Failure(`The site could not be built:\n${output.trim().split('\n').slice(-15).join('\n')}`);
}

/** Serves the built pages (`develop`: renders them anew at each request) and returns once they answer. */
export async function launchSite(
  port: number,
  { cms, develop = false, out }: { cms: string; develop?: boolean; out?: string },
): Promise<ChildProcess> {
  const args = develop ? [ASTRO, 'dev', '--port', String(port), '--host'] : ['serve.ts'];
  const env = { CMS_URL: cms, SITE_PORT: String(port), ...(out && { SITE_OUT: out }) };
  const child = launch(process.execPath, args, { cwd: SITE, env }, ['ignore', 'pipe', 'pipe']);
  const output = collect(child);
  for (let tries = 0; tries < 300; tries += 1) {
    if (await answers(`http://127.0.0.1:${port}/${develop ? '' : 'healthz'}`)) return child;
    if (child.exitCode !== null || child.signalCode !== null) break;
    await wait(100);
  }
  await stop(child);
  throw new Failure(`The site could not be served:\n${output().trim().split('\n').slice(-10).join('\n')}`);
}
