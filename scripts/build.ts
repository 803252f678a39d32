import { buildStale } from './builds.ts';
import { run } from './failure.ts';
import { ensureSecrets } from './secrets.ts';
import { buildSite } from './site.ts';

/** Builds what the CMS runs from; with CMS_URL set, also the public pages from that CMS. */
await run(async () => {
  ensureSecrets();
  await buildStale();
  const cms = process.env['CMS_URL'];
  if (cms) await buildSite(cms);
});
