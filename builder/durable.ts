import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { open, readdir } from 'node:fs/promises';
import path from 'node:path';
import type * as z from 'zod';

/** Files that are written to disk at a time: a disk serves many at once faster than one by one. */
const AT_ONCE = 32;

/** Puts a record in place as a whole, so that after a loss of power there is the old one or the new one. */
export function writeRecord(file: string, record: object): void {
  const part = `${file}.part`;
  try {
    writeFileSync(part, `${JSON.stringify(record, null, 2)}\n`, { flush: true });
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
  renameSync(part, file);
  flushFolder(path.dirname(file));
}

/** A record as it was written; null where there is none, or where a disk has lost what was in it. */
export function readRecord<T>(file: string, shape: z.ZodType<T>): T | null {
  try {
    return shape.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

/** Sees to it that the names in a folder are on disk. */
export function flushFolder(folder: string): void {
  const descriptor = openSync(folder, 'r');
  fsyncSync(descriptor);
  closeSync(descriptor);
}

/** Sees to it that a folder with all that is in it is on disk. */
export async function flushTree(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true });
  const left = [...entries.map((entry) => path.join(folder, entry)), folder];
  const flush = async () => {
    for (let name = left.shift(); name !== undefined; name = left.shift()) {
      const file = await open(name, 'r');
      await file.sync().finally(() => file.close());
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, flush));
}
