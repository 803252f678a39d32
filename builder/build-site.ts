import { type Pages, buildPages } from './astro.ts';
import { changesSince } from './changes.ts';
import { type Build, KeptBuilds, type Made } from './kept-builds.ts';

/**
 * Builds the site and puts it in the place of the one before.
 * @returns Null where somebody has rolled back meanwhile: what they chose stays.
 * @throws Failure with the cause where one page cannot be built; the site stays as it is then.
 */
export async function buildSite(
  { out, ...pages }: Omit<Pages, 'to' | 'cache'> & { out: string },
  made: Made,
): Promise<Build | null> {
  const builds = new KeptBuilds(out);
  await builds.prepare();
  const before = builds.countsAs();
  const began = Date.now();
  try {
    await buildPages({ ...pages, to: builds.next, cache: `${out}.cache` });
    return await builds.add({ ...made, duration: Date.now() - began }, before, async () =>
      made.change === null ? [] : (await changesSince(pages.cms, made.change)).withdrawn,
    );
  } catch (error) {
    builds.dropNext();
    throw error;
  }
}
