import { readFileSync } from 'node:fs';
import path from 'node:path';
import { findWarnings, parseReport, printReport, readPage } from '@work-reports/report-text';
import { CMS } from '../../system/folders.ts';

const RUNS = 7;

/**
 * How parsing grows with the text: the sample as it is against the same ten times and a hundred times over, told
 * apart by part numbers. Linear means 10 and 100.
 */
export function benchParse(): Promise<void> {
  const sample = readFileSync(path.join(CMS, 'samples/2023-henggang-jiedao.txt'), 'utf8');
  const { title, body } = readPage(sample);
  const text = sample.slice(body.start, body.end);
  const times = (count: number): string =>
    `${title}\n\n${Array.from({ length: count }, () => text).join('\n\n')}\n`;
  const [one = 0, ten = 0, hundred = 0] = [1, 10, 100].map((count) => best(times(count)));

  console.log(`parse (best of ${RUNS}; understanding, warnings and printing back)`);
  print(`sample, ${text.length} characters`, one, one);
  print('10 × the text', ten, one);
  print('100 × the text', hundred, one);
  return Promise.resolve();
}

function best(source: string): number {
  let least = Infinity;
  for (let round = 0; round < RUNS; round++) {
    const began = performance.now();
    const report = parseReport(source);
    findWarnings(report);
    printReport(report);
    least = Math.min(least, performance.now() - began);
  }
  return least;
}

function print(what: string, time: number, baseline: number): void {
  console.log(`  ${what.padEnd(28)} ${time.toFixed(1).padStart(8)} ms   × ${(time / baseline).toFixed(1)}`);
}
