import type { ChildProcess } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import * as built from '../builder/build-site.ts';
import { answers, tail } from './cms.ts';
import { Failure } from '../system/failure.ts';
import { SITE, siteFolder } from '../system/folders.ts';
import { collect, launch, stop } from '../system/processes.ts';

const ASTRO = 'node_modules/astro/bin/astro.mjs';

/**
 * Builds the public pages from a running CMS. What was built before and is still true is taken from there.
 * @param siteUrl The address the public will find them at; pages, feeds and QR codes name it.
 * @throws Failure with the cause where one page cannot be built; the pages built before then stay as they are.
 */
export async function buildSite(cmsUrl: string, siteUrl: string, out = siteFolder()): Promise<void> {
  await built.buildSite({ cms: cmsUrl, site: siteUrl, out }, { change: null, version: '' });
}

/** Serves the built pages (`develop`: renders them anew at each request) and returns once they answer. */
export async function launchSite(
  port: number,
  { cms, develop = false, out }: { cms: string; develop?: boolean; out?: string },
): Promise<ChildProcess> {
  const args = develop ? [ASTRO, 'dev', '--port', String(port), '--host'] : ['serve.ts'];
  const env = { CMS_URL: cms, SITE_PORT: String(port), ...(out && { SITE_OUT: out }) };
  const child = launch(process.execPath, args, { cwd: SITE, env }, ['ignore', 'pipe', 'pipe']);
  const output = collect(child.stdout, child.stderr);
  for (let tries = 0; tries < 300; tries += 1) {
    if (await answers(`http://127.0.0.1:${port}/${develop ? '' : 'healthz'}`)) return child;
    if (child.exitCode !== null || child.signalCode !== null) break;
    await wait(100);
  }
  await stop(child);
  throw new Failure(`The site could not be served:\n${tail(output())}`);
}
