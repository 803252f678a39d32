import { KeptBuilds } from '../builder/kept-builds.ts';
import { rollBackSite } from '../builder/rollback.ts';
import { run } from '../system/failure.ts';
import { siteFolder } from '../system/folders.ts';

/** Serves an older build of the site again: that of the given id, or the one before the current. */
await run(async () => {
  const cms = process.env['CMS_URL'] ?? 'http://127.0.0.1:1337';
  const build = await rollBackSite(new KeptBuilds(siteFolder()), cms, process.argv[2]);
  console.log(`The site is that of ${build.id} again. What is published next brings it up to date.`);
});
