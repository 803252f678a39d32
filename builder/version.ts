import { fingerprint } from '../system/fingerprint.ts';
import { ROOT } from '../system/folders.ts';

/** All of the checkout that pages are made with. */
const CODE = [
  'site/{src,public}/**/*',
  'site/*.{ts,json}',
  'packages/{types,report-text}/src/**/*.ts',
  'packages/types/schema.graphql',
  'examples/*',
  'pnpm-lock.yaml',
];

/** Settings that pages show. */
const SETTINGS = ['SITE_URL', 'API_URL', 'CMS_URL', 'SITE_GALLERY'];

/** Changes where the same reports give other pages: a site from before an update is built anew. */
export const siteVersion = (): string =>
  fingerprint(ROOT, CODE, SETTINGS.map((name) => `${name}=${process.env[name] ?? ''}`).join('\n'));
