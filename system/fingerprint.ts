import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './folders.ts';

/** A hash of the names and content of files, tests aside, and of `more`. */
export function fingerprint(folder: string, inputs: string[], more = ''): string {
  const hash = createHash('sha256').update(more);
  for (const file of globSync(inputs, { cwd: folder, exclude: ['**/*.test.ts'] }).sort()) {
    const absolute = path.join(folder, file);
    if (!statSync(absolute).isFile()) continue;
    hash.update(`${path.relative(ROOT, absolute)}\0`).update(readFileSync(absolute));
  }
  return hash.digest('hex');
}
