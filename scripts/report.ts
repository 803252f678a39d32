import { buildParsers } from './builds.ts';
import { run } from '../system/failure.ts';

// What understands reports is built first: in a fresh clone there is nothing yet to import.
await run(async () => {
  await buildParsers();
  await import('./report/main.ts');
});
