import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildStale } from './builds.ts';
import { launchBuilder, untilBuilt } from './builder.ts';
import { type RunningCms, startCms, tail } from './cms.ts';
import { Failure, run } from '../system/failure.ts';
import { siteFolder } from '../system/folders.ts';
import { assertFree, portFrom } from '../system/ports.ts';
import { ended, stop } from '../system/processes.ts';
import { ensureSecrets, readSecret } from '../system/secrets.ts';
import { launchSite } from './site.ts';

/** Starts everything (`pnpm start`), or the same with watch and hot reload (`pnpm dev`). */
export const start = ({ develop }: { develop: boolean }) =>
  run(async () => {
    const withExample = readArguments();
    const port = portFrom('PORT', 1337);
    const sitePort = portFrom('SITE_PORT', 4321);
    const builderPort = portFrom('BUILDER_PORT', 1338);
    const host = process.env['HOST'] ?? '0.0.0.0';
    if (new Set([port, sitePort, builderPort]).size < 3)
      throw new Failure('PORT, SITE_PORT and BUILDER_PORT must differ; set them to free ports.');
    await assertFree(port, 'PORT', host);
    await assertFree(sitePort, 'SITE_PORT', host);
    if (!develop) await assertFree(builderPort, 'BUILDER_PORT', '127.0.0.1');
    const siteUrl = process.env['SITE_URL'] ?? `http://localhost:${sitePort}`;

    const interrupted = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => interrupted.abort());
    }
    const running: (Omit<RunningCms, 'url'> & { name: string })[] = [];
    try {
      ensureSecrets();
      await buildStale();
      interrupted.signal.throwIfAborted();

      console.log('Starting the CMS …');
      const cms = await startCms(port, {
        env: {
          IMPORT_SAMPLE: process.env['IMPORT_SAMPLE'] ?? 'true',
          ...(withExample && { IMPORT_EXAMPLE: 'true' }),
          PUBLIC_SITE_URL: siteUrl,
          ...(!develop && { BUILDER_URL: `http://127.0.0.1:${builderPort}` }),
        },
        develop,
        signal: interrupted.signal,
      });
      running.push({ name: 'CMS', ...cms });

      if (!develop) {
        const builder = await launchBuilder(builderPort, { CMS_URL: cms.url, SITE_URL: siteUrl });
        running.push({ name: 'builder', ...builder });
        if (!existsSync(siteFolder())) console.log('Building the site …');
        const secret = process.env['BUILDER_SECRET'] ?? readSecret('BUILDER_SECRET') ?? '';
        await untilBuilt(builder, { out: siteFolder(), secret, signal: interrupted.signal });
      }
      const site = await launchSite(sitePort, { cms: cms.url, develop });
      running.push({ name: 'site', process: site, output: () => '' });

      console.log(`
  Public site   http://localhost:${sitePort}/
  Admin         http://localhost:${port}/admin
  GraphQL API   http://localhost:${port}/graphql

Press Ctrl-C to stop.`);

      const first = await Promise.race([
        once(interrupted.signal, 'abort').then(() => null),
        ...running.map((service) => ended(service.process).then(() => service)),
      ]);
      if (first !== null && !interrupted.signal.aborted)
        throw new Failure(`The ${first.name} ended by itself. It last said:\n${tail(first.output())}`);
    } catch (error) {
      if (!interrupted.signal.aborted) throw error;
    } finally {
      await Promise.all(running.map(({ process }) => stop(process)));
    }
    if (interrupted.signal.aborted) console.log('\nStopped.');
    process.exit(0);
  });

/** Whether two fictional offices with reports of several years are asked for. */
function readArguments(): boolean {
  try {
    const { values } = parseArgs({ options: { 'with-example': { type: 'boolean', default: false } } });
    return values['with-example'];
  } catch {
    throw new Failure('Leave out all arguments but --with-example, which adds two fictional offices.');
  }
}

if (import.meta.main) await start({ develop: false });
