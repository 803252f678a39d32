import type { ReportHead } from '../data/view-models.ts';
import {
  allFiguresPath,
  cataloguePath,
  catalogueSchemaPath,
  feedPath,
  type ReportFile,
  reportSchemaPath,
  tableSchemaPath,
} from '../paths.ts';

/** What each file of a report is sent as. */
export const MEDIA_TYPES = {
  'report.json': 'application/json',
  'report.txt': 'text/plain; charset=utf-8',
  'report.pdf': 'application/pdf',
  'figures.csv': 'text/csv; charset=utf-8',
  'honors.csv': 'text/csv; charset=utf-8',
  'plan.csv': 'text/csv; charset=utf-8',
  'report.stratml.xml': 'application/xml',
  'plan.stratml.xml': 'application/xml',
  'card.png': 'image/png',
} satisfies Record<ReportFile, string>;

const FILES = Object.keys(MEDIA_TYPES) as ReportFile[];

/** The files that there are of a report: one that plans nothing has none of a plan. */
export const filesOf = ({ planYear }: Pick<ReportHead, 'planYear'>): ReportFile[] =>
  FILES.filter((file) => planYear !== undefined || !file.startsWith('plan.'));

/** Where the schemas of those files are that we define ourselves. */
export const SCHEMA_PATHS: Partial<Record<ReportFile, string>> = {
  'report.json': reportSchemaPath,
  'figures.csv': tableSchemaPath('figures'),
  'honors.csv': tableSchemaPath('honors'),
  'plan.csv': tableSchemaPath('plan'),
};

/** A file on all reports together. */
export interface SiteFile {
  path: string;
  mediaType: string;
  schemaPath?: string | undefined;
}

export const SITE_FILES: readonly SiteFile[] = [
  { path: cataloguePath, mediaType: 'application/json', schemaPath: catalogueSchemaPath },
  { path: allFiguresPath, mediaType: 'text/csv; charset=utf-8', schemaPath: tableSchemaPath('figures') },
  { path: feedPath, mediaType: 'application/atom+xml' },
];
