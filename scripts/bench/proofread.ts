import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseReport, proofread, proofreadReportOf, proofreadText } from '@work-reports/report-text';
import { CMS } from '../../system/folders.ts';

const RUNS = 15;

/**
 * What looking a report over costs against parsing it, and how it grows with the text. The first run of a process is
 * told apart: that is what the first editor waits for.
 */
export function benchProofread(): Promise<void> {
  const sample = readFileSync(path.join(CMS, 'samples/2023-henggang-jiedao.txt'), 'utf8');
  const text = parseReport(sample);
  const report = proofreadReportOf(text);
  const began = performance.now();
  proofread(report);
  const cold = performance.now() - began;

  const parsing = best(() => parseReport(sample));
  const context = { ...report, part: 'summary' } as const;
  const paragraph = report.pieces
    .map((piece) => ('text' in piece ? piece.text : ''))
    .reduce((longest, words) => (words.length > longest.length ? words : longest));
  const pieces = report.pieces.length;
  // The same pieces under ids of their own.
  const tenTimes = {
    ...report,
    pieces: Array.from({ length: 10 }, (_, round) =>
      report.pieces.map((piece) => ({
        ...piece,
        id: `${round}-${piece.id}`,
        parent: piece.parent && `${round}-${piece.parent}`,
      })),
    ).flat(),
  };

  console.log(`proofread (best of ${RUNS}, against parsing the sample)`);
  print('parsing the sample', parsing, parsing);
  print('the sample, first run', cold, parsing);
  print(
    `the sample, ${pieces} pieces`,
    best(() => proofread(report)),
    parsing,
  );
  print(
    '10 × its pieces',
    best(() => proofread(tenTimes)),
    parsing,
  );
  print(
    `one text of ${paragraph.length} characters`,
    best(() => proofreadText(paragraph, context)),
    parsing,
  );
  return Promise.resolve();
}

function best(work: () => unknown): number {
  let least = Infinity;
  for (let round = 0; round < RUNS; round++) {
    const began = performance.now();
    work();
    least = Math.min(least, performance.now() - began);
  }
  return least;
}

function print(what: string, time: number, baseline: number): void {
  console.log(`  ${what.padEnd(28)} ${time.toFixed(2).padStart(8)} ms   × ${(time / baseline).toFixed(2)}`);
}
