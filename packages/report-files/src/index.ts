import { Worker } from 'node:worker_threads';
import { damaged, DocumentError } from './error.ts';
import { LIMITS, tooLarge } from './limits.ts';
import type { SourceText } from './source-text.ts';
import type { Answer, Order } from './worker.ts';

export { DocumentError, type DocumentErrorCode } from './error.ts';
export { LIMITS } from './limits.ts';
export type { SourceText, Span } from './source-text.ts';

/** The worker stands beside this file, compiled where this one is. */
const WORKER = new URL(import.meta.url.replace(/index(\.[jt]s)$/, 'worker$1'));

/** The reading before: one at a time, so that what the process grows by is what one document takes. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Reads a document (.docx, .html, .txt, .pdf) into plain text. What kind it is, its content says; the name only
 * where that leaves it open. It is read in a thread of its own, so that no document, however made, can hang or
 * exhaust the program that asks.
 *
 * @throws DocumentError where there is no text to be had; see its code for why
 */
export function readDocument(bytes: Uint8Array, name: string): Promise<SourceText> {
  if (bytes.length > LIMITS.bytes) return Promise.reject(tooLarge('it has more than 20 MB'));
  const reading = last.then(() => readInThread(bytes, name));
  last = reading.catch(() => undefined);
  return reading;
}

function readInThread(bytes: Uint8Array, name: string): Promise<SourceText> {
  const worker = new Worker(WORKER, {
    workerData: { bytes, name } satisfies Order,
    // Libraries warn there of what only drawing needs.
    stderr: true,
    stdout: true,
    resourceLimits: { maxOldGenerationSizeMb: LIMITS.megabytesOfObjects, maxYoungGenerationSizeMb: 32 },
  });
  const before = process.memoryUsage.rss();
  return new Promise<SourceText>((resolve, reject) => {
    const timers = [
      setTimeout(
        () => reject(tooLarge(`it takes more than ${LIMITS.milliseconds / 1000} seconds to read`)),
        LIMITS.milliseconds,
      ),
      // What a PDF unpacks to are no JavaScript objects: no limit of a thread's holds for it.
      setInterval(() => {
        if (process.memoryUsage.rss() - before > LIMITS.megabytesOfProcess * 1024 * 1024)
          reject(tooMuchMemory());
      }, 50),
    ];
    worker.once('message', (answer: Answer) =>
      'source' in answer ? resolve(answer.source) : reject(new DocumentError(answer.code, answer.message)),
    );
    worker.once('error', (error: unknown) =>
      reject(
        error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
          ? tooMuchMemory()
          : damaged('it cannot be read'),
      ),
    );
    worker.once('exit', () => {
      for (const timer of timers) clearInterval(timer);
      reject(damaged('it cannot be read'));
    });
  }).finally(() => worker.terminate());
}

const tooMuchMemory = (): DocumentError => tooLarge('it takes too much memory to read');
