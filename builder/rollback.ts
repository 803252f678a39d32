import { Failure } from '../system/failure.ts';
import { changesSince } from './changes.ts';
import { type Build, type KeptBuilds } from './kept-builds.ts';

/**
 * Serves an older build again, without an id the one before the current. What is published or withdrawn after that
 * brings the site up to date as always.
 * @throws Failure where the build holds, or may hold, what was withdrawn since: that stays withdrawn. Nobody can know
 * without asking the CMS, so there is no rollback while it is down.
 */
export async function rollBackSite(builds: KeptBuilds, cms: string, id?: string): Promise<Build> {
  const place = builds.countsAs();
  const kept = builds.list();
  const current = builds.current();
  const build = id
    ? kept.find((other) => other.id === id)
    : kept.find((other) => current && other.id < current.id);
  if (!place || !current || !build)
    throw new Failure(
      id
        ? `There is no build ${id}; pnpm site:builds lists those that are kept.`
        : 'There is no build before the current one; pnpm site:builds lists those that are kept.',
    );
  const changes = await changesSince(cms, build.change);
  if (!changes.known)
    throw new Failure(`Build ${build.id} is from another database; what was withdrawn since is not known.`);
  if (changes.withdrawn.length > 0)
    throw new Failure(
      `A report or an office was withdrawn or deleted after build ${build.id}, which would bring it back; choose a later build.`,
    );
  builds.rollBack(build.id, { change: changes.last, version: place.version });
  return build;
}
