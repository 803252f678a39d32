import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { freePort } from '../system/ports.ts';
import { stop } from '../system/processes.ts';
import { buildSite, launchSite } from '../scripts/site.ts';
import { findChromium } from './chromium.ts';
import { TestCms } from './running-cms.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of a CMS that holds the sample and the made-up example; read only, it is shared. */
    cmsUrl: string;
    /** Address of the site built from it. */
    siteUrl: string;
    /** Folder of that site. */
    siteFolder: string;
    chromium: string;
  }
}

/** The whole line, once for all tests that only look at it. */
export default async function setup({ name, provide }: TestProject) {
  provide('chromium', findChromium());
  // Speed is measured on the sample alone.
  const cms = await TestCms.start({ IMPORT_EXAMPLE: String(name !== 'speed') });
  // The page of all components is looked at with the others.
  process.env['SITE_GALLERY'] = 'true';
  const folder = mkdtempSync(path.join(tmpdir(), 'work-reports-site-'));
  const port = await freePort();
  const siteUrl = `http://127.0.0.1:${port}`;
  await buildSite(cms.url, siteUrl, folder);
  const site = await launchSite(port, { cms: cms.url, out: folder });
  delete process.env['SITE_GALLERY'];
  provide('cmsUrl', cms.url);
  provide('siteUrl', siteUrl);
  provide('siteFolder', folder);

  return async () => {
    await Promise.all([stop(site), cms.stop()]);
    for (const left of [folder, `${folder}.builds`, `${folder}.cache`])
      rmSync(left, { recursive: true, force: true });
  };
}
