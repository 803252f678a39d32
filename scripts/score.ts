import { buildParsers } from './builds.ts';
import { run } from '../system/failure.ts';

await run(async () => {
  await buildParsers();
  const { score } = await import('./report/score.ts');
  await score();
});
