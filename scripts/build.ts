import { buildStale } from './builds.ts';
import { Failure, run } from '../system/failure.ts';
import { ensureSecrets } from '../system/secrets.ts';
import { buildSite } from '../builder/build-site.ts';
import { changesSince } from '../builder/changes.ts';
import { siteVersion } from '../builder/version.ts';
import { siteFolder } from '../system/folders.ts';

/** Builds what the CMS runs from; with CMS_URL set, also the public pages from that CMS. */
await run(async () => {
  ensureSecrets();
  await buildStale();
  const cms = process.env['CMS_URL'];
  if (!cms) return;
  const site = process.env['SITE_URL'];
  if (!site)
    throw new Failure(
      'Set SITE_URL to the address the public will find the pages at, such as https://example.gov.cn.',
    );
  const { last } = await changesSince(cms, null);
  await buildSite({ cms, site, out: siteFolder() }, { change: last, version: siteVersion() });
});
