import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { answers, tail } from './cms.ts';
import { Failure } from './failure.ts';
import { SITE } from './folders.ts';
import { capture, collect, launch, stop } from './processes.ts';

const ASTRO = 'node_modules/astro/bin/astro.mjs';

/**
 * Builds the public pages from a running CMS. What was built before and is still true is taken from there.
 * @param siteUrl The address the public will find them at; pages, feeds and QR codes name it.
 * @throws Failure with the cause where one page cannot be built; the pages built before then stay as they are.
 */
export async function buildSite(cmsUrl: string, siteUrl: string, out = siteFolder()): Promise<void> {
  const next = `${out}.next`;
  const cache = openCache(`${out}.cache`);
  const env = {
    CMS_URL: cmsUrl,
    SITE_URL: siteUrl,
    SITE_OUT: next,
    SITE_CACHE: path.join(cache.folder, 'pages'),
    SITE_ANSWERS: path.join(cache.folder, 'answers'),
    NODE_ENV: 'production',
  };
  const { code, complaints } = await capture(process.execPath, [ASTRO, 'build'], { cwd: SITE, env });
  if (code !== 0) {
    rmSync(next, { recursive: true, force: true });
    const [cause = ''] = complaints.split(/\n\s+(?:Location|Stack trace):/);
    throw new Failure(`The site could not be built. ${cause.trim()}`);
  }
  process.stderr.write(complaints);
  rmSync(out, { recursive: true, force: true });
  renameSync(next, out);
  cache.close();
}

/**
 * What a build leaves for the next one. Where a build ended half-way, what it left may be of two builds: the next
 * one then starts anew.
 */
function openCache(folder: string) {
  const inUse = path.join(folder, 'in-use');
  if (existsSync(inUse)) rmSync(folder, { recursive: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(inUse, '');
  return { folder, close: () => rmSync(inUse) };
}

const siteFolder = () => path.resolve(SITE, process.env['SITE_OUT'] ?? 'dist');

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
