import path from 'node:path';

export const ROOT = path.resolve(import.meta.dirname, '..');
export const CMS = path.join(ROOT, 'cms');
export const SITE = path.join(ROOT, 'site');
export const TYPES = path.join(ROOT, 'packages/types');
export const REPORT_TEXT = path.join(ROOT, 'packages/report-text');
export const REPORT_FILES = path.join(ROOT, 'packages/report-files');
export const EXPLORER = path.join(ROOT, 'packages/explorer');

/** Where the built pages are. */
export const siteFolder = () => path.resolve(SITE, process.env['SITE_OUT'] ?? 'dist');
