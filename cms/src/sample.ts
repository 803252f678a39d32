import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { parseReport } from '@work-reports/report-text';
import { importReport } from './report-tree/import';
import { asTreeOperation } from './report-tree/operation';

const FOLDER = path.resolve(__dirname, '../../samples');

/** The sample's office, as far as its own page names it. */
const OFFICE = {
  name: '横岗街道办事处',
  slug: 'henggang-jiedao',
  kind: 'street_office',
  parentName: '龙岗区',
} as const;

/** Imports and publishes the sample report where asked to (`IMPORT_SAMPLE`) and the database holds nothing yet. */
export async function importSample(strapi: Core.Strapi): Promise<void> {
  if (process.env['IMPORT_SAMPLE'] !== 'true') return;
  if ((await strapi.db.query('api::office.office').count()) > 0) return;
  if ((await strapi.db.query('api::report.report').count()) > 0) return;

  const text = parseReport(await readFile(path.join(FOLDER, '2023-henggang-jiedao.txt'), 'utf8'));
  await asTreeOperation(strapi, async () => {
    const breadcrumb = text.breadcrumb.slice(2).join(' > ');
    const office = await strapi.documents('api::office.office').create({ data: { ...OFFICE, breadcrumb } });
    await importReport(strapi, office.documentId, text, { publish: true });
  });
  strapi.log.info(`Imported the sample report ${text.title}`);
}
