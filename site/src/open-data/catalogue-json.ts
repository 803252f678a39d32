import * as z from 'zod';
import type { OfficeWithReports } from '../data/view-models.ts';
import { catalogueSchemaPath, homePath, officeFeedPath } from '../paths.ts';
import { SITE_NAME } from '../words.ts';
import { absolute } from './addresses.ts';
import { type CatalogueJson, catalogueShape } from './json-shapes.ts';
import { SITE_FILES } from './files.ts';
import { latestOf } from './latest.ts';
import { toFileJson, toOfficeJson, toReportHeadJson } from './report-json.ts';

/** JSON Schema, draft 2020-12, of `catalogue.json`. */
export const catalogueJsonSchema = (origin: string) => ({
  ...z.toJSONSchema(catalogueShape),
  $id: absolute(origin, catalogueSchemaPath),
  title: '年度工作报告目录 Catalogue of work reports',
});

/** All offices and reports with the addresses of all data, to start from. */
export function toCatalogueJson(offices: readonly OfficeWithReports[], origin: string): CatalogueJson {
  return {
    $schema: absolute(origin, catalogueSchemaPath),
    title: SITE_NAME,
    url: absolute(origin, homePath),
    updatedAt: latestOf(offices.flatMap(({ reports }) => reports)).toISOString(),
    files: SITE_FILES.map((file) => toFileJson(file, origin)),
    offices: offices.map(({ reports, ...office }) => ({
      ...toOfficeJson(office, origin),
      feed: absolute(origin, officeFeedPath(office)),
      reports: reports.map((head) => toReportHeadJson({ ...head, office }, origin)),
    })),
  };
}
