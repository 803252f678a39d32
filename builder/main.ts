import { once } from 'node:events';
import path from 'node:path';
import { Failure, run } from '../system/failure.ts';
import { portFrom } from '../system/ports.ts';
import { readSecret } from '../system/secrets.ts';
import { siteFolder } from '../system/folders.ts';
import { buildPages } from './astro.ts';
import { buildSite } from './build-site.ts';
import { KeptBuilds } from './kept-builds.ts';
import { PublicSite } from './public-site.ts';
import { Queue } from './queue.ts';
import { Previews } from './previews.ts';
import { createBuilderServer } from './server.ts';
import { settle } from './settle.ts';
import { siteVersion } from './version.ts';

const SETTLING = { quiet: 300, atMost: 5000 };
/** Soon, and yet not one question to the CMS for each of a hundred publications. */
const SETTLING_OF_WITHDRAWALS = { quiet: 50, atMost: 1000 };

/** The service that keeps the public site as the CMS says. */
await run(async () => {
  const site = process.env['SITE_URL'];
  if (!site)
    throw new Failure(
      'Set SITE_URL to the address the public will find the pages at, such as https://example.gov.cn.',
    );
  const secret = process.env['BUILDER_SECRET'] ?? readSecret('BUILDER_SECRET');
  if (!secret || secret.length < 32)
    throw new Failure('Set BUILDER_SECRET to the one that the CMS has, of 32 characters or more.');
  // A message that was lost strands nothing.
  const lookEvery = Number(process.env['BUILDER_LOOK_SECONDS'] ?? 30) * 1000;
  if (!(lookEvery >= 1000)) throw new Failure('Set BUILDER_LOOK_SECONDS to a number from 1.');
  const cms = process.env['CMS_URL'] ?? 'http://127.0.0.1:1337';
  const out = siteFolder();

  const builds = new KeptBuilds(out);
  await builds.prepare();
  const queue = new Queue();
  const publicSite = new PublicSite({
    builds,
    queue,
    cms,
    version: siteVersion(),
    build: (made, signal) => buildSite({ cms, site, out, signal }, made),
  });

  const token = process.env['PREVIEW_TOKEN'] ?? readSecret('PREVIEW_TOKEN');
  const drafts = `${out}.previews`;
  const previews = new Previews({
    queue,
    folder: drafts,
    build: (report, to, signal) => {
      if (!token) throw new Failure('Set PREVIEW_TOKEN to the one that the CMS has.');
      // Nothing is kept there (site/preview.config.ts), and what is left of a draft is gone at the next start.
      const cache = path.join(drafts, 'cache');
      return buildPages({ cms, site, to, cache, preview: { report, token }, signal });
    },
  });

  const look = () => void publicSite.refresh();
  const lookSoon = settle(look, SETTLING);
  const takeDown = () => void publicSite.takeDown();
  const takeDownSoon = settle(takeDown, SETTLING_OF_WITHDRAWALS);
  const server = createBuilderServer(secret, {
    wake: ({ anyway }) => {
      takeDownSoon();
      if (anyway) void publicSite.refresh({ anyway });
      else lookSoon();
    },
    status: () => publicSite.status(),
    preview: (...wanted) => previews.find(...wanted),
  }).listen(portFrom('BUILDER_PORT', 1338), process.env['BUILDER_HOST'] ?? '127.0.0.1');
  await once(server, 'listening');
  look();
  const regularly = setInterval(() => {
    takeDown();
    look();
    previews.sweep();
  }, lookEvery);

  const stopped = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stopped.abort());
  await once(stopped.signal, 'abort');
  clearInterval(regularly);
  publicSite.stop();
  server.closeAllConnections();
  server.close();
  await queue.stop();
  process.exit(0);
});
