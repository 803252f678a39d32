import { buildParsers } from './builds.ts';
import { Failure, run } from '../system/failure.ts';

/** Benchmarks by name; each prints ratios against a baseline that it measures in the same run. */
const BENCHES: Record<string, () => Promise<void>> = {
  api: async () => (await import('./bench/api.ts')).benchApi(),
  parse: async () => (await import('./bench/parse.ts')).benchParse(),
  proofread: async () => (await import('./bench/proofread.ts')).benchProofread(),
  site: async () => (await import('./bench/site.ts')).benchSite(),
};

await run(async () => {
  await buildParsers();
  const names = process.argv.slice(2);
  for (const name of names.length > 0 ? names : Object.keys(BENCHES)) {
    const bench = BENCHES[name];
    if (!bench)
      throw new Failure(`There is no benchmark "${name}"; there are: ${Object.keys(BENCHES).join(', ')}.`);
    await bench();
  }
});
