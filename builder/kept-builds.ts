import {
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmdirSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { flushFolder, flushTree, writeDurably } from './durable.ts';

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
});
export type Build = z.infer<typeof build>;

/** What the site that is served counts as made from, and since when. */
export type CountsAs = Made & { since: string };

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
    if (!existsSync(this.folder)) return [];
    return readdirSync(this.folder)
      .filter((name) => /^\d{8}-\d{6}-\d{3}\.json$/.test(name))
      .sort()
      .reverse()
      .map((name) => build.parse(JSON.parse(readFileSync(path.join(this.folder, name), 'utf8'))));
  }

  /** The one that is served. */
  current(): Build | null {
    if (!isLink(this.out)) return null;
    const id = path.basename(readlinkSync(this.out));
    return this.list().find((kept) => kept.id === id) ?? null;
  }

  /**
   * What the site that is served counts as made from. After a rollback these are the changes until then: the older
   * build is wanted in spite of them.
   */
  countsAs(): CountsAs | null {
    const current = this.current();
    if (!current) return null;
    const told = this.lastRollback();
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
    const builds = this.list();
    const known = new Set(['rollback.json', 'state.json', ...builds.flatMap(({ id }) => [id, `${id}.json`])]);
    for (const name of readdirSync(this.folder)) {
      if (!known.has(name)) rmSync(path.join(this.folder, name), { recursive: true, force: true });
    }
    for (const { id } of builds) {
      if (!existsSync(path.join(this.folder, id))) rmSync(path.join(this.folder, `${id}.json`));
    }
    const [latest] = this.list();
    if (latest && !this.current()) this.serve(latest.id);
  }

  /**
   * Puts what was written to `next` in the place of the site. Each step is on disk before the one after it, so that
   * what is served is a whole build at any moment, whatever ends.
   * @param began What `countsAs` said when this build was begun. Where it says something else by now, somebody has
   * rolled back meanwhile, and null is returned: what they chose stays.
   */
  async add(
    facts: Made & { duration: number },
    began: CountsAs | null,
    now = new Date(),
  ): Promise<Build | null> {
    const carried = this.carryAssets();
    await flushTree(this.next);
    if (this.countsAs()?.since !== began?.since) {
      rmSync(this.next, { recursive: true });
      return null;
    }
    const added = { id: idAt(now), builtAt: now.toISOString(), ...facts, carried };
    this.keep(this.next, added);
    this.serve(added.id);
    this.dropOld();
    return added;
  }

  /** Serves an older build again, until something is published or withdrawn after the change that is named. */
  rollBack(id: string, counts: Made): void {
    writeDurably(
      path.join(this.folder, 'rollback.json'),
      `${JSON.stringify({ id, at: new Date().toISOString(), ...counts }, null, 2)}\n`,
    );
    this.serve(id);
  }

  private lastRollback() {
    const file = path.join(this.folder, 'rollback.json');
    return existsSync(file) ? rollback.parse(JSON.parse(readFileSync(file, 'utf8'))) : null;
  }

  private keep(folder: string, added: Build): void {
    writeDurably(path.join(this.folder, `${added.id}.json`), `${JSON.stringify(added, null, 2)}\n`);
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
    const facts = { builtAt: mtime.toISOString(), duration: 0, change: null, version: '', carried: [] };
    await flushTree(this.out);
    this.keep(this.out, { id: idAt(mtime), ...facts });
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
      rmSync(path.join(this.folder, `${id}.json`));
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
