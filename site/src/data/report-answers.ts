import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ReportDocument, type ReportFieldsFragment } from '@work-reports/types';
import { print } from 'graphql';
import { answered, client, CmsError } from './client.ts';
import { getDraft } from './draft.ts';
import { getOffices } from './offices.ts';
import { once } from './once.ts';
import { PREVIEWED } from './previewed.ts';
import type { ReportHead } from './view-models.ts';

/** Where answers are kept between builds; without it, as in `astro dev` and previews, each is asked for when it is needed. */
const FOLDER = import.meta.env.DEV || PREVIEWED ? undefined : process.env['SITE_ANSWERS'];
/** A CMS that also serves readers is not flooded by a build. */
const AT_ONCE = 2;

/** What the CMS answers for a report: as it was when this publication was first built, or asked for now. */
export async function getReportAnswer(head: ReportHead): Promise<ReportFieldsFragment> {
  if (head.id === PREVIEWED) return getDraft(PREVIEWED);
  if (!FOLDER) return ask(head);
  await fillFolder(FOLDER);
  // Written by ourselves from the same operation: its name says which.
  return JSON.parse(await readFile(fileOf(FOLDER, head), 'utf8')) as ReportFieldsFragment;
}

/** Asks the CMS for every publication not kept yet, and drops those that are no more. */
const fillFolder = once(async (folder: string): Promise<void> => {
  await mkdir(folder, { recursive: true });
  const kept = new Set((await readdir(folder)).map((name) => path.join(folder, name)));
  const heads = (await getOffices()).flatMap(({ reports }) => reports);
  const missing = heads.filter((head) => !kept.has(fileOf(folder, head)));
  const store = async () => {
    for (let head = missing.shift(); head; head = missing.shift()) {
      const file = fileOf(folder, head);
      await writeFile(`${file}.part`, JSON.stringify(await ask(head)));
      await rename(`${file}.part`, file);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, store));

  for (const head of heads) kept.delete(fileOf(folder, head));
  await Promise.all([...kept].map((file) => rm(file)));
});

/** One publication of a report, asked for by this version of the site. */
const fileOf = (folder: string, { id, publishedAt }: ReportHead): string =>
  path.join(folder, `${id}-${publishedAt.getTime()}-${OPERATION}.json`);

const OPERATION = createHash('sha256').update(print(ReportDocument)).digest('hex').slice(0, 12);

async function ask({ id }: ReportHead): Promise<ReportFieldsFragment> {
  const { report } = await answered(client.query({ query: ReportDocument, variables: { documentId: id } }));
  if (!report) throw new CmsError(`Report ${id} was withdrawn while the site was being built; build again.`);
  return report;
}
