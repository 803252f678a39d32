import {
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmdirSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { flushFolder, flushTree, readRecord, writeRecord } from './durable.ts';
import { addressesIn, close, takeOut } from './withdrawal.ts';

/** How many builds are kept, the one that is served among them. */
const KEPT = 5;

/** Styles and scripts: their names hold a hash of what is in them, and they hold nothing of any report. */
const ASSETS = '_astro';

/** What a build was made from. */
const made = {
  /**
   * The last change of what the CMS tells the public that is in it, by the cursor of the API; null where that is not
   * known, or nothing had ever been published.
   */
  change: z.string().nullable(),
  /** Of the code and settings it was made with. */
  version: z.string(),
};
export type Made = z.infer<z.ZodObject<typeof made>>;

const build = z.object({
  /** When it was finished, `20260301-093000-000` in UTC: names in order are builds in order. */
  id: z.string(),
  builtAt: z.iso.datetime(),
  /** In milliseconds. */
  duration: z.number(),
  ...made,
  /** Assets of the build before it, for those who have a page of it open. */
  carried: z.array(z.string()),
  /** The address of each report in it, by its document id. */
  reports: z.record(z.string(), z.string()),
});
export type Build = z.infer<typeof build>;

/** What the site that is served counts as made from, and since when. */
export type CountsAs = Made & { since: string };

/** Of a build of which nothing is told. */
const UNKNOWN = { duration: 0, change: null, version: '', carried: [] };

const rollback = z.object({ id: z.string(), at: z.iso.datetime(), ...made });

/**
 * The builds of a site. What is served, `out`, is a symbolic link to the current one; all are in the folder `builds`
 * after its name, each beside a record of what it was made from, which no reader finds.
 */
export class KeptBuilds {
  readonly folder: string;
  /** Where the next build is written; what is there counts for nothing. */
  readonly next: string;
  private readonly out: string;

  constructor(out: string) {
    this.out = out;
    this.folder = `${out}.builds`;
    this.next = path.join(this.folder, 'next');
  }

  /** All of them, the latest first. */
  list(): Build[] {
    return this.ids().flatMap((id) => readRecord(this.recordOf(id), build) ?? []);
  }

  /** The one that is served. */
  current(): Build | null {
    return this.list().find(({ id }) => id === this.served()) ?? null;
  }

  /**
   * What the site that is served counts as made from. After a rollback these are the changes until then: the older
   * build is wanted in spite of them.
   */
  countsAs(): CountsAs | null {
    const current = this.current();
    if (!current) return null;
    const told = readRecord(this.rollbackFile, rollback);
    const { change, version } = current;
    return told?.id === current.id
      ? { ...told, since: told.at }
      : { change, version, since: current.builtAt };
  }

  /**
   * Makes ready for the next build: takes away what a build that was killed has left, and takes over a site from the
   * time when it was a folder and no link.
   */
  async prepare(): Promise<void> {
    mkdirSync(this.folder, { recursive: true });
    if (existsSync(this.out) && !isLink(this.out)) await this.takeOver();
    this.mend();
    const builds = this.list();
    const known = new Set(['rollback.json', 'state.json', ...builds.flatMap(({ id }) => [id, `${id}.json`])]);
    for (const name of readdirSync(this.folder)) {
      if (!known.has(name)) rmSync(path.join(this.folder, name), { recursive: true, force: true });
    }
    for (const { id } of builds) {
      if (!existsSync(path.join(this.folder, id))) rmSync(this.recordOf(id));
    }
    const [latest] = this.list();
    if (latest && !this.current()) this.serve(latest.id);
  }

  /**
   * Puts what was written to `next` in the place of the site. Each step is on disk before the one after it, so that
   * what is served is a whole build at any moment, whatever ends.
   * @param began What `countsAs` said when this build was begun. Where it says something else by now, somebody has
   * rolled back meanwhile, and null is returned: what they chose stays.
   * @param withdrawnSince Asked last: reports that were withdrawn after what the build is made from.
   */
  async add(
    facts: Made & { duration: number },
    began: CountsAs | null,
    withdrawnSince: () => Promise<readonly string[]> = () => Promise.resolve([]),
    now = new Date(),
  ): Promise<Build | null> {
    const carried = this.carryAssets();
    const reports = addressesIn(this.next);
    await flushTree(this.next);
    for (const id of await withdrawnSince()) if (reports[id] !== undefined) takeOut(this.next, reports[id]);
    if (this.countsAs()?.since !== began?.since) {
      this.dropNext();
      return null;
    }
    const added = { id: idAt(now), builtAt: now.toISOString(), ...facts, carried, reports };
    this.keep(this.next, added);
    this.serve(added.id);
    this.dropOld();
    return added;
  }

  /** Serves an older build again, until something is published or withdrawn after the change that is named. */
  rollBack(id: string, counts: Made): void {
    writeRecord(this.rollbackFile, { id, at: new Date().toISOString(), ...counts });
    this.serve(id);
  }

  /**
   * Takes reports out of what is served, without a build.
   * @param withTraces Also whatever else may tell something of them, such as the search.
   * @returns Whether that was so.
   */
  withdraw(ids: readonly string[], { withTraces }: { withTraces: boolean }): boolean {
    const current = this.current();
    if (!current) return false;
    const served = path.join(this.folder, current.id);
    const gone = ids.flatMap((id) => current.reports[id] ?? []);
    for (const address of gone) takeOut(served, address);
    const closes = withTraces && gone.length > 0;
    if (closes) close(served, gone, current.reports);
    return closes;
  }

  /** Nothing is left of a build that has come to nothing. */
  dropNext(): void {
    rmSync(this.next, { recursive: true, force: true });
  }

  private get rollbackFile(): string {
    return path.join(this.folder, 'rollback.json');
  }

  private recordOf(id: string): string {
    return path.join(this.folder, `${id}.json`);
  }

  /** Of builds that have a record, readable or not, the latest first. */
  private ids(): string[] {
    if (!existsSync(this.folder)) return [];
    const names = readdirSync(this.folder).filter((name) => /^\d{8}-\d{6}-\d{3}\.json$/.test(name));
    return names
      .map((name) => path.basename(name, '.json'))
      .toSorted()
      .reverse();
  }

  /** The id of the build that the site is a link to. */
  private served(): string | null {
    return isLink(this.out) ? path.basename(readlinkSync(this.out)) : null;
  }

  /** A build whose record a disk has lost goes on being served, and counts as made from nothing that is known. */
  private mend(): void {
    const served = this.served();
    for (const id of new Set([...this.ids(), ...(served === null ? [] : [served])])) {
      const folder = path.join(this.folder, id);
      if (!existsSync(folder) || readRecord(this.recordOf(id), build)) continue;
      console.error(`The record of build ${id} is lost or from an earlier version: the site is built anew.`);
      const builtAt = lstatSync(folder).mtime.toISOString();
      writeRecord(this.recordOf(id), { id, builtAt, ...UNKNOWN, reports: addressesIn(folder) });
    }
    if (!existsSync(this.rollbackFile) || readRecord(this.rollbackFile, rollback)) return;
    console.error('The record of the last rollback is lost: what is published counts again.');
    rmSync(this.rollbackFile);
  }

  private keep(folder: string, added: Build): void {
    writeRecord(this.recordOf(added.id), added);
    renameSync(folder, path.join(this.folder, added.id));
    flushFolder(this.folder);
  }

  /** A link is replaced by another in one step; there is no moment without a site. */
  private serve(id: string): void {
    const link = path.join(this.folder, 'link');
    rmSync(link, { force: true });
    symlinkSync(path.join(path.basename(this.folder), id), link, 'dir');
    renameSync(link, this.out);
    flushFolder(path.dirname(this.out));
  }

  /** Makes of the folder of earlier versions a build. */
  private async takeOver(): Promise<void> {
    if (readdirSync(this.out).length === 0) {
      rmdirSync(this.out);
      return;
    }
    const { mtime } = lstatSync(this.out);
    await flushTree(this.out);
    const reports = addressesIn(this.out);
    this.keep(this.out, { id: idAt(mtime), builtAt: mtime.toISOString(), ...UNKNOWN, reports });
    this.serve(idAt(mtime));
  }

  /** Who has opened a page a moment ago still asks for its styles. */
  private carryAssets(): string[] {
    const current = this.current();
    if (!current) return [];
    const from = path.join(this.folder, current.id, ASSETS);
    const to = path.join(this.next, ASSETS);
    if (!existsSync(from)) return [];
    mkdirSync(to, { recursive: true });
    const carried = readdirSync(from).filter(
      (name) => !current.carried.includes(name) && !existsSync(path.join(to, name)),
    );
    for (const name of carried) linkOrCopy(path.join(from, name), path.join(to, name));
    return carried;
  }

  /** The record goes first: a folder without one is swept away, a record without a folder would be believed. */
  private dropOld(): void {
    const current = this.current();
    for (const { id } of this.list().slice(KEPT)) {
      if (id === current?.id) continue;
      rmSync(this.recordOf(id));
      rmSync(path.join(this.folder, id), { recursive: true, force: true });
    }
  }
}

const isLink = (name: string): boolean =>
  lstatSync(name, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;

const idAt = (time: Date): string => time.toISOString().replaceAll(/[-:Z]/g, '').replaceAll(/[T.]/g, '-');

/** Not every file system has a second name for a file. */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
