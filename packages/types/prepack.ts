import { rmSync } from 'node:fs';

/** Runs before the package is packed: the build that follows starts from nothing, so that nothing old is packed. */
if (!process.env['npm_config_user_agent']?.startsWith('pnpm/')) {
  // Only pnpm puts the exports of `publishConfig`, the built files, in the place of the sources.
  console.error('✗ Pack with pnpm: pnpm --filter @work-reports/types pack.');
  process.exit(1);
}
rmSync(new URL('dist', import.meta.url), { recursive: true, force: true });
