import { mkdirSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Queue } from './queue.ts';

/** How long what is a secret is kept, in milliseconds, and of how many reports. */
const LONGEST = 24 * 60 * 60 * 1000;
const MOST = 20;

export type PreviewAnswer =
  | { state: 'file'; type: string; content: Buffer }
  | { state: 'building' }
  | { state: 'failed'; detail: string }
  /** There is no such page in the preview. */
  | { state: 'none' };

interface Built {
  version: string;
  folder: string;
  at: number;
}

interface Settings {
  queue: Queue;
  /** For previews alone; what it holds is gone at the start. */
  folder: string;
  /** Builds the preview of a report's draft into a folder. */
  build: (report: string, to: string, signal: AbortSignal) => Promise<void>;
}

/** The previews of drafts, each built when it is first asked for and again when the draft has changed. */
export class Previews {
  private readonly settings: Settings;
  /** By report, the oldest first. */
  private readonly built = new Map<string, Built>();
  /** Why the last build of a report failed; told once, then it is tried again. */
  private readonly failures = new Map<string, { version: string; detail: string }>();
  private count = 0;

  constructor(settings: Settings) {
    this.settings = settings;
    // Code may have changed, and nobody may still want them.
    rmSync(settings.folder, { recursive: true, force: true });
    mkdirSync(settings.folder, { recursive: true, mode: 0o700 });
  }

  /** A file of a preview at a version of the draft, or, where that is null, at the last that was built. */
  async find(report: string, pathname: string, version: string | null): Promise<PreviewAnswer> {
    this.sweep();
    const built = this.built.get(report);
    if (version !== null && built?.version !== version) {
      const failure = this.failures.get(report);
      this.failures.delete(report);
      if (failure?.version === version) return { state: 'failed', detail: failure.detail };
      this.begin(report, version);
      return { state: 'building' };
    }
    return built ? read(built.folder, pathname) : { state: 'none' };
  }

  /** Takes away what nobody should find any more. */
  sweep(now = Date.now()): void {
    for (const [report, { folder, at }] of this.built) {
      if (this.built.size <= MOST && now - at < LONGEST) continue;
      this.built.delete(report);
      rmSync(folder, { recursive: true, force: true });
    }
  }

  private begin(report: string, version: string): void {
    const folder = path.join(this.settings.folder, String(++this.count));
    void this.settings.queue
      .add({
        name: `preview ${report} ${version}`,
        urgent: true,
        run: async (signal) => {
          // Somebody else who waits for it has had it built.
          if (this.built.get(report)?.version === version) return;
          await this.settings.build(report, folder, signal);
          const before = this.built.get(report);
          this.built.delete(report);
          this.built.set(report, { version, folder, at: Date.now() });
          if (before) rmSync(before.folder, { recursive: true, force: true });
        },
      })
      .catch((error: unknown) => {
        const detail = error instanceof Error ? error.message : String(error);
        this.failures.set(report, { version, detail });
      });
  }
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.pdf': 'application/pdf',
};

async function read(folder: string, pathname: string): Promise<PreviewAnswer> {
  const file = path.join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
  const type = TYPES[path.extname(file)];
  if (!file.startsWith(folder + path.sep) || type === undefined) return { state: 'none' };
  try {
    return { state: 'file', type, content: await readFile(file) };
  } catch {
    return { state: 'none' };
  }
}
