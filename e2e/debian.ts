import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Installs packages of Debian where that is possible: as root, on a machine that has apt. */
export function installPackages(...names: string[]): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  console.log(`Installing Debian’s ${names.join(', ')} for the tests …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args: string[]) =>
    spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
  const install = () => apt('install', '-y', '-qq', '--no-install-recommends', ...names);
  return install() || (apt('update', '-qq') && install());
}

/**
 * Sees to it that a program can be run, which is in the package of the same name.
 * @throws Error that says what to install where it can not be had.
 */
export function needProgram(name: string): void {
  const isThere = () => spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0;
  if (!isThere() && !(installPackages(name) && isThere()))
    throw new Error(`The tests need the program "${name}": install it.`);
}
