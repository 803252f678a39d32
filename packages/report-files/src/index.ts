import { Worker } from 'node:worker_threads';
import { DocumentError } from './error.ts';
import { LIMITS, tooLarge } from './limits.ts';
import type { SourceText } from './source-text.ts';
import type { Answer, Order } from './worker.ts';

export { DocumentError, type DocumentErrorCode } from './error.ts';
export { LIMITS } from './limits.ts';
export type { SourceText, Span } from './source-text.ts';

/** The worker stands beside this file, compiled where this one is. */
const WORKER = new URL(import.meta.url.replace(/index(\.[jt]s)$/, 'worker$1'));

/**
 * Reads a document (.docx, .html, .txt, .pdf) into plain text. What kind it is, its content says; the name only
 * where that leaves it open. It is read in a thread of its own, so that no document, however made, can hang or
 * exhaust the program that asks.
 *
 * @throws DocumentError where there is no text to be had; see its code for why
 */
export function readDocument(bytes: Uint8Array, name: string): Promise<SourceText> {
  if (bytes.length > LIMITS.bytes) return Promise.reject(tooLarge('it has more than 20 MB'));
  return new Promise((resolve, reject) => {
    const worker = new Worker(WORKER, {
      workerData: { bytes, name } satisfies Order,
      // Libraries warn there of what only drawing needs.
      stderr: true,
      stdout: true,
      resourceLimits: { maxOldGenerationSizeMb: LIMITS.megabytesOfObjects, maxYoungGenerationSizeMb: 32 },
    });
    // What a PDF unpacks to are no JavaScript objects: no limit of a thread's holds for it.
    const before = process.memoryUsage.rss();
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - before > LIMITS.megabytesOfProcess * 1024 * 1024)
        end(() => reject(tooLarge('it takes too much memory to read')));
    }, 50);
    const end = (settle: () => void): void => {
      clearTimeout(timer);
      clearInterval(watch);
      settle();
      void worker.terminate();
    };
    const timer = setTimeout(
      () => end(() => reject(tooLarge('it takes more than a quarter of a minute to read'))),
      LIMITS.milliseconds,
    );
    worker.once('message', (answer: Answer) =>
      end(() =>
        'source' in answer ? resolve(answer.source) : reject(new DocumentError(answer.code, answer.message)),
      ),
    );
    worker.once('error', () => end(() => reject(tooLarge('it takes too much memory to read'))));
  });
}
