import { KeptBuilds } from '../builder/kept-builds.ts';
import { siteFolder } from '../system/folders.ts';

/** Lists the builds of the site that are kept, the latest first; an asterisk is at the one that is served. */
const builds = new KeptBuilds(siteFolder());
const current = builds.current()?.id;
for (const { id, builtAt, duration } of builds.list()) {
  const seconds = (duration / 1000).toFixed(1).padStart(6);
  console.log(`${id === current ? '*' : ' '} ${id}  ${new Date(builtAt).toLocaleString()}  ${seconds} s`);
}
