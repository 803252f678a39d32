import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { stripVTControlCharacters } from 'node:util';
import { Failure } from '../system/failure.ts';
import { SITE } from '../system/folders.ts';
import { collect, ended, launch } from '../system/processes.ts';
import { flushFolder, flushTree } from './durable.ts';

const ASTRO = path.join(SITE, 'node_modules/astro/bin/astro.mjs');

export interface Pages {
  /** The CMS they are made from. */
  cms: string;
  /** The address at which readers find them; pages, feeds and QR codes name it. */
  site: string;
  /** The folder they are written to; what it held before is gone. */
  to: string;
  /** What a build leaves for the next one, so that this asks and makes only what has changed. */
  cache: string;
  /** A report whose draft is to be shown instead, and the token to read it with: only what shows it is built. */
  preview?: { report: string; token: string };
  /** Ends the build half-way. */
  signal?: AbortSignal | undefined;
}

/**
 * Has Astro build the pages.
 * @throws Failure with the cause where one cannot be built; nothing of it is left then.
 */
export async function buildPages({ cms, site, to, cache, preview, signal }: Pages): Promise<void> {
  const kept = await openCache(cache);
  const work = workFolder(cache);
  const made = path.join(work, 'pages');
  rmSync(to, { recursive: true, force: true });
  const env = {
    CMS_URL: cms,
    SITE_URL: site,
    SITE_OUT: made,
    SITE_CACHE: path.join(cache, 'pages'),
    SITE_ANSWERS: path.join(cache, 'answers'),
    NODE_ENV: 'production',
    ...(preview && { PREVIEW_REPORT: preview.report, PREVIEW_TOKEN: preview.token }),
  };
  const config = preview ? ['--config', 'preview.config.ts'] : [];
  const child = launch(
    process.execPath,
    [
      '--import',
      path.join(import.meta.dirname, 'with-builder.ts'),
      ASTRO,
      'build',
      '--root',
      SITE,
      ...config,
    ],
    { cwd: work, env },
    ['ignore', 'pipe', 'pipe', 'ipc'],
  );
  kept.usedBy(child.pid);
  const [output, complaints] = [collect(child.stdout), collect(child.stderr)];
  const kill = () => child.kill('SIGKILL');
  signal?.addEventListener('abort', kill);
  const code = await ended(child);
  signal?.removeEventListener('abort', kill);
  try {
    if (code === 0) await move(made, to);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  if (code !== 0) {
    const [cause = ''] = complaints().split(/\n\s+(?:Location|Stack trace):/);
    throw new BuildFailure(cause.trim(), lastPage(output()));
  }
  process.stderr.write(complaints());
  await kept.close();
}

/**
 * Where Astro works. It moves what it renders from into its pages, which must therefore be on the same disk, and finds
 * its programs from there only within the site. Each cache has one: two builds in it would disturb each other.
 */
function workFolder(cache: string): string {
  const name = createHash('sha256').update(cache).digest('hex').slice(0, 12);
  const folder = path.join(SITE, '.astro', 'builds', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Also to another disk. */
async function move(from: string, to: string): Promise<void> {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    // The synchronous one calls a full disk an input/output error.
    await cp(from, to, { recursive: true }).catch((failure: unknown) => {
      rmSync(to, { recursive: true, force: true });
      throw failure;
    });
  }
}

/** The site could not be built. */
export class BuildFailure extends Failure {
  /** The address of the page that could not be, where one is to blame. */
  readonly page: string | null;

  constructor(cause: string, page: string | null) {
    super(`The site could not be built. ${cause}`);
    this.page = page;
  }
}

/** The page that Astro had begun and not finished when it ended: it notes how long each took when it is done. */
function lastPage(output: string): string | null {
  const last = stripVTControlCharacters(output).split('├─').at(-1)?.trim() ?? '';
  return /^\/\S+$/.test(last) ? last.replace(/index\.html$/, '') : null;
}

/** How long a build goes on at the most after its builder was killed, in milliseconds. */
const LAST_BREATH = 10_000;

/**
 * What a build leaves for the next one. Where a build ended half-way, what it left may be of two builds, or not on
 * disk: the next one then starts anew, once that has ended.
 */
async function openCache(folder: string) {
  const inUse = path.join(folder, 'in-use');
  if (existsSync(inUse)) {
    const left = Number(readFileSync(inUse, 'utf8'));
    // Not for ever: another process may have its number by now.
    for (let waited = 0; isRunning(left) && waited < LAST_BREATH; waited += 100) await wait(100);
    rmSync(folder, { recursive: true });
  }
  mkdirSync(folder, { recursive: true });
  const usedBy = (pid = 0) => writeFileSync(inUse, String(pid), { flush: true });
  usedBy();
  flushFolder(folder);
  const close = async () => {
    await flushTree(folder);
    rmSync(inUse);
  };
  return { usedBy, close };
}

function isRunning(pid: number): boolean {
  if (pid <= 0) return false;
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
