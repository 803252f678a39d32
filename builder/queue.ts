import { Failure } from '../system/failure.ts';

/** Something to be built. */
export interface Job {
  /** Of two with the same name that wait, one is run. */
  name: string;
  /** Somebody sits in front of a screen and waits for it. */
  urgent: boolean;
  run: (signal: AbortSignal) => Promise<void>;
}

interface Waiting {
  job: Job;
  done: PromiseWithResolvers<void>;
  overtaken: boolean;
}

/**
 * Runs one job at a time: two builds from one checkout would write over each other's files. An urgent job goes before
 * one that is not, but each is overtaken only once: however many previews are asked for, a withdrawal gets through.
 */
export class Queue {
  private readonly waiting: Waiting[] = [];
  private readonly stopped = new AbortController();
  private running: Promise<void> | null = null;

  /** Settles as the job does, or as one of its name does that has waited already. */
  add(job: Job): Promise<void> {
    const known = this.waiting.find((other) => other.job.name === job.name);
    if (known) return known.done.promise;
    const waiting = { job, done: Promise.withResolvers<void>(), overtaken: false };
    this.waiting.push(waiting);
    // Whoever does not wait for a job does not hear how it went.
    waiting.done.promise.catch(() => undefined);
    this.running ??= this.runAll();
    return waiting.done.promise;
  }

  isWaiting(name: string): boolean {
    return this.waiting.some(({ job }) => job.name === name);
  }

  /** Begins no other job, asks the one that runs to end, and resolves when it has. */
  async stop(): Promise<void> {
    this.stopped.abort();
    for (const { done } of this.waiting.splice(0)) done.reject(new Failure('The builder is stopping.'));
    await this.running;
  }

  private async runAll(): Promise<void> {
    for (let next = this.take(); next; next = this.take()) {
      await next.job.run(this.stopped.signal).then(next.done.resolve, next.done.reject);
    }
    this.running = null;
  }

  private take(): Waiting | undefined {
    const [first] = this.waiting;
    if (!first || this.stopped.signal.aborted) return undefined;
    const urgent = this.waiting.find(({ job }) => job.urgent);
    const next = urgent && !first.overtaken ? urgent : first;
    if (next !== first) first.overtaken = true;
    this.waiting.splice(this.waiting.indexOf(next), 1);
    return next;
  }
}
