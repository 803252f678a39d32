import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { flushFolder, readRecord } from './durable.ts';

/** The address of each report of a build, by its document id. */
export type Addresses = Readonly<Record<string, string>>;

/** `/office/report/`; what is taken away is never more than that. */
const address = z
  .url()
  .transform((url) => new URL(url).pathname)
  .pipe(z.string().regex(/^\/[^/]+\/[^/]+\/$/));
const catalogue = z.object({
  offices: z.array(z.object({ reports: z.array(z.object({ id: z.string(), url: address })) })),
});

/** Where the reports of a build stand, as its own catalogue tells; none where it has none, or an earlier one. */
export function addressesIn(build: string): Addresses {
  const offices = readRecord(path.join(build, 'data/catalogue.json'), catalogue)?.offices ?? [];
  return Object.fromEntries(offices.flatMap(({ reports }) => reports.map(({ id, url }) => [id, url])));
}

/** Takes the pages and files of a report out of a build, in one step. */
export const takeOut = (build: string, report: string): void => remove(build, report);

const HOME = 'index.html';
const NOTICE = '500.html';
/** What tells nothing of any report. */
const BARE = ['_astro', '404.html', NOTICE];

/**
 * Leaves of a build only the pages of offices that none of the reports is from, and a notice for a home page: all
 * else may tell something of the reports, search and data included. What is not known goes.
 */
export function close(build: string, reports: readonly string[], all: Addresses): void {
  const stays = new Set(Object.values(all).map(officeOf));
  for (const report of reports) stays.delete(officeOf(report));
  for (const name of [...BARE, HOME]) stays.add(name);
  for (const name of readdirSync(build)) if (!stays.has(name)) remove(build, name);
  try {
    const notice = binOf(build);
    writeFileSync(notice, readFileSync(path.join(build, NOTICE)), { flush: true });
    renameSync(notice, path.join(build, HOME));
  } catch {
    remove(build, HOME);
  }
}

const officeOf = (report: string): string => report.split('/')[1] ?? '';

/** Moved away first: what is deleted file by file is half there for a while. A full disk has room for a name. */
function remove(build: string, name: string): void {
  const [place, bin] = [path.join(build, name), binOf(build)];
  if (!existsSync(place)) return;
  rmSync(bin, { recursive: true, force: true });
  renameSync(place, bin);
  flushFolder(path.dirname(place));
  rmSync(bin, { recursive: true });
}

/** Beside the builds; what is left there is swept away. */
const binOf = (build: string): string => path.join(path.dirname(build), 'withdrawn');
