import { parentPort, workerData } from 'node:worker_threads';
import { DocumentError } from './error.ts';
import { readHere } from './read.ts';

/** What the worker is given and what it answers; both cross the border between threads as plain data. */
export interface Order {
  bytes: Uint8Array;
  name: string;
}
export type Answer =
  { source: Awaited<ReturnType<typeof readHere>> } | { code: DocumentError['code']; message: string };

const { bytes, name } = workerData as Order;
readHere(bytes, name).then(
  (source) => parentPort?.postMessage({ source } satisfies Answer),
  (error: unknown) => {
    const failure =
      error instanceof DocumentError
        ? { code: error.code, message: error.message }
        : { code: 'damaged' as const, message: 'Save the document anew and try again: it cannot be read.' };
    parentPort?.postMessage(failure satisfies Answer);
  },
);
