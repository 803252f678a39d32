import { existsSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { Failure } from '../system/failure.ts';
import { type Changes, changesSince } from './changes.ts';
import { readRecord, writeRecord } from './durable.ts';
import { type Build, type CountsAs, type KeptBuilds, type Made } from './kept-builds.ts';
import { type Queue } from './queue.ts';
import { reasonOf } from './reasons.ts';

/** How long a build that failed waits to be tried again, the first time, the second and so on, in minutes. */
const PAUSES = [1, 2, 5, 10];

/** How long traces of what was withdrawn are left for a build to take away, in milliseconds. */
const TRACES_STAY = 5 * 60_000;

const kept = z.object({
  state: z.enum(['current', 'building', 'failed']),
  since: z.iso.datetime(),
  failure: z
    .object({
      /** A sentence for editors, in Chinese. */
      reason: z.string(),
      /** For who looks after the system. */
      detail: z.string(),
    })
    .nullable(),
});
type Kept = z.infer<typeof kept>;

/** How the public site stands to what is published in the CMS. */
export interface SiteStatus extends Kept {
  lastBuild: Pick<Build, 'id' | 'builtAt' | 'change'> | null;
  /** Whether another look is taken after this. */
  pending: boolean;
}

export interface Settings {
  builds: KeptBuilds;
  queue: Queue;
  cms: string;
  /** Of the code and settings of the site by now. */
  version: string;
  /** Builds the site and puts it in place; null where somebody has rolled back meanwhile. */
  build: (made: Made, signal: AbortSignal) => Promise<Build | null>;
}

/**
 * Keeps the public site as the CMS says. What wakes it is a hint, and may be lost: what decides is whether the CMS
 * knows of a change after the last one that is in the site.
 */
export class PublicSite {
  private readonly settings: Settings;
  private readonly file: string;
  private now: Kept;
  private wanted = false;
  private failures = 0;
  /** The last change that a build has failed with, and until when it is let be. */
  private failed: { change: string | null; until: number } | null = null;
  private retry: NodeJS.Timeout | undefined;
  /** Since when something is known to be withdrawn that is in the site. */
  private withdrawnSince: number | null = null;

  constructor(settings: Settings) {
    this.settings = settings;
    this.file = path.join(settings.builds.folder, 'state.json');
    this.now = settings.builds.current() ? readState(this.file) : building();
  }

  status(): SiteStatus {
    const current = this.settings.builds.current();
    return {
      ...this.now,
      lastBuild: current && { id: current.id, builtAt: current.builtAt, change: current.change },
      pending: this.settings.queue.isWaiting(SITE),
    };
  }

  /**
   * Looks whether something has changed, and builds if so, once the jobs before it are done.
   * @param anyway Builds in any case, now: somebody asks for it.
   */
  async refresh({ anyway = false } = {}): Promise<void> {
    this.wanted ||= anyway;
    const site = { name: SITE, urgent: false, run: (signal: AbortSignal) => this.bringUpToDate(signal) };
    // How it went is told in the status; what is refused here is refused by a builder that stops.
    await this.settings.queue.add(site).catch(() => undefined);
  }

  /**
   * Takes what was withdrawn out of the site at once, before any build and beside the one that runs: no fault of a
   * build may keep before the public what must be gone.
   */
  async takeDown(): Promise<void> {
    const { builds, cms } = this.settings;
    const place = builds.countsAs();
    if (!place) return;
    try {
      this.takeOut(place, await changesSince(cms, place.change));
    } catch (error) {
      // Where the CMS does not answer, the look that follows tells it.
      if (!(error instanceof Failure)) console.error(error);
    }
  }

  /** Takes no further look by itself. */
  stop(): void {
    clearTimeout(this.retry);
  }

  private async bringUpToDate(signal: AbortSignal): Promise<void> {
    const { builds, cms, version, build } = this.settings;
    const wanted = this.wanted;
    this.wanted = false;
    const began = Date.now();
    // Null until the CMS has answered.
    let changes: Changes | null = null;
    const place = builds.countsAs();
    try {
      // Asked before anything else is: what is published from now on is found by the next look.
      changes = await changesSince(cms, place?.change ?? null);
      this.takeOut(place, changes);
      if (place && !wanted && place.version === version && !changes.any) {
        this.settle(place.since);
        return;
      }
      if (!wanted && this.failed?.change === changes.last && Date.now() < this.failed.until) return;
      refuseEmptyDatabase(changes);

      this.become('building');
      const built = await build({ change: changes.last, version }, signal);
      if (!built) {
        console.log('Somebody has rolled back while the site was being built: what they chose stays.');
        void this.refresh();
        return;
      }
      console.log(`Built ${built.id} in ${((Date.now() - began) / 1000).toFixed(1)} s.`);
      this.settle(built.builtAt);
    } catch (error) {
      if (!signal.aborted) this.fail(error, place, changes);
    }
  }

  private settle(since: string): void {
    this.failures = 0;
    this.failed = null;
    this.withdrawnSince = null;
    clearTimeout(this.retry);
    if (this.now.state !== 'current' || this.now.since !== since) this.become('current', { since });
  }

  /**
   * @param place What the site counts as made from; `changes` are those since.
   * @returns Whether pages are closed that may tell something of what was withdrawn.
   */
  private takeOut(place: CountsAs | null, { withdrawn }: Changes, withTraces = false): boolean {
    const { builds } = this.settings;
    if (!place || place.change === null || withdrawn.length === 0) return false;
    // Another build has taken its place meanwhile, which may hold them again, published anew.
    if (builds.countsAs()?.since !== place.since) return false;
    this.withdrawnSince ??= Date.now();
    const overdue = Date.now() - this.withdrawnSince > TRACES_STAY;
    return builds.withdraw(withdrawn, { withTraces: withTraces || overdue });
  }

  private fail(error: unknown, place: CountsAs | null, changes: Changes | null): void {
    const detail = error instanceof Error ? error.message : String(error);
    if (this.now.failure?.detail !== detail) console.error(`✗ ${detail}`);
    const closed = changes !== null && this.takeOut(place, changes, true);
    this.become('failed', {
      failure: { reason: closed ? alsoClosed(reasonOf(error)) : reasonOf(error), detail },
      ...(this.now.state === 'failed' && { since: this.now.since }),
    });
    // Where the CMS did not even answer, the next look is soon enough.
    if (!changes) return;
    const pause = (PAUSES[this.failures] ?? 10) * 60_000;
    this.failures += 1;
    this.failed = { change: changes.last, until: Date.now() + pause };
    clearTimeout(this.retry);
    this.retry = setTimeout(() => void this.refresh(), pause);
  }

  private become(
    state: Kept['state'],
    { failure = null, since = new Date().toISOString() }: Partial<Pick<Kept, 'failure' | 'since'>> = {},
  ): void {
    this.now = { state, since, failure };
    try {
      writeRecord(this.file, this.now);
    } catch (error) {
      // A full disk: what is known now is still told.
      console.error(error);
    }
  }
}

const SITE = 'site';

const alsoClosed = (reason: string): string =>
  `${reason}撤回的报告已从公众网站撤下；首页、搜索等可能留有其内容的页面也已暂停公开，生成成功后自动恢复。`;

/** A state of being built is that of a build that was cut off; so is one that a disk has lost. */
function readState(file: string): Kept {
  if (!existsSync(file)) return building();
  const read = readRecord(file, kept);
  if (read && read.state !== 'building') return read;
  const reason = '上一次生成被中断，系统会自动重新生成，无需操作。';
  const failure = { reason, detail: 'The builder ended during a build.' };
  return { state: 'failed', since: new Date().toISOString(), failure };
}

/** Also where there is no site yet: who starts the builder waits for it, not for how it went the last time. */
const building = (): Kept => ({ state: 'building', since: new Date().toISOString(), failure: null });

/** A site that is taken off the net by a wrong setting is worse than one that waits for somebody to look. */
function refuseEmptyDatabase({ known, last }: Changes): void {
  if (!known && last === null)
    throw new Failure(
      'The CMS holds nothing that was ever published, and the site is from another database: connect the CMS with its own; or move the folder of builds away to begin with an empty site.',
    );
}
