import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { buildStale } from './builds.ts';
import { type RunningCms, startCms, tail } from './cms.ts';
import { Failure, run } from './failure.ts';
import { assertFree, portFrom } from './ports.ts';
import { ended, stop } from './processes.ts';
import { ensureSecrets } from './secrets.ts';
import { buildSite, launchSite } from './site.ts';

/** Starts everything (`pnpm start`), or the same with watch and hot reload (`pnpm dev`). */
export const start = ({ develop }: { develop: boolean }) =>
  run(async () => {
    const withExample = readArguments();
    const port = portFrom('PORT', 1337);
    const sitePort = portFrom('SITE_PORT', 4321);
    const host = process.env['HOST'] ?? '0.0.0.0';
    if (port === sitePort) throw new Failure('PORT and SITE_PORT are the same; set them to two free ports.');
    await assertFree(port, 'PORT', host);
    await assertFree(sitePort, 'SITE_PORT', host);

    const interrupted = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => interrupted.abort());
    }
    const running: RunningCms['process'][] = [];
    try {
      ensureSecrets();
      await buildStale();
      interrupted.signal.throwIfAborted();

      console.log('Starting the CMS …');
      const cms = await startCms(port, {
        env: {
          IMPORT_SAMPLE: process.env['IMPORT_SAMPLE'] ?? 'true',
          ...(withExample && { IMPORT_EXAMPLE: 'true' }),
        },
        develop,
        signal: interrupted.signal,
      });
      running.push(cms.process);

      if (!develop) {
        console.log('Building the site …');
        await buildSite(cms.url, process.env['SITE_URL'] ?? `http://localhost:${sitePort}`);
        interrupted.signal.throwIfAborted();
      }
      const site = await launchSite(sitePort, { cms: cms.url, develop });
      running.push(site);

      console.log(`
  Public site   http://localhost:${sitePort}/
  Admin         http://localhost:${port}/admin
  GraphQL API   http://localhost:${port}/graphql

Press Ctrl-C to stop.`);

      const first = await Promise.race([
        once(interrupted.signal, 'abort').then(() => null),
        ended(cms.process).then(() => 'CMS'),
        ended(site).then(() => 'site'),
      ]);
      if (first !== null && !interrupted.signal.aborted) {
        throw new Failure(`The ${first} ended by itself. The CMS last said:\n${tail(cms.output())}`);
      }
    } catch (error) {
      if (!interrupted.signal.aborted) throw error;
    } finally {
      await Promise.all(running.map(stop));
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
