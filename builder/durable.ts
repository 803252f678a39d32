import { closeSync, fsyncSync, openSync, renameSync, writeFileSync } from 'node:fs';
import { open, readdir } from 'node:fs/promises';
import path from 'node:path';

/** Files that are written to disk at a time: a disk serves many at once faster than one by one. */
const AT_ONCE = 32;

/** Puts a file in place as a whole, so that after a loss of power there is the old one or the new one. */
export function writeDurably(file: string, content: string): void {
  const part = `${file}.part`;
  writeFileSync(part, content, { flush: true });
  renameSync(part, file);
  flushFolder(path.dirname(file));
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
