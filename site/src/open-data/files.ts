import type { ReportHead } from '../data/view-models.ts';
import { allFiguresPath, cataloguePath, feedPath, type ReportFile } from '../paths.ts';

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

/** The files on all reports together. */
export const SITE_FILES = [
  { path: cataloguePath, mediaType: 'application/json' },
  { path: allFiguresPath, mediaType: 'text/csv; charset=utf-8' },
  { path: feedPath, mediaType: 'application/atom+xml' },
] as const;
