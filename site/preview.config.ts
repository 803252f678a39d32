import type { AstroIntegration } from 'astro';
import publicSite from './astro.config.ts';
import { PREVIEWED } from './src/data/previewed.ts';
import { previewPath } from './src/paths.ts';

if (!PREVIEWED)
  throw new Error('Set PREVIEW_REPORT to the document id of the report whose draft is to be shown.');

/** The pages that show something of one report; whatever else they link to is to be read on the public site. */
const ROUTES = {
  '/': 'index.astro',
  '/[office]/': '[office]/index.astro',
  '/[office]/[report]/': '[office]/[report]/index.astro',
  '/[office]/[report]/summary/': '[office]/[report]/summary.astro',
  '/[office]/[report]/plan/': '[office]/[report]/plan.astro',
  '/[office]/[report]/promises/': '[office]/[report]/promises.astro',
  '/[office]/[report]/honors/': '[office]/[report]/honors.astro',
  '/[office]/[report]/figures/': '[office]/[report]/figures.astro',
  '/[office]/[report]/sections/[section]/': '[office]/[report]/sections/[section].astro',
  '/[office]/[report]/[file]': '[office]/[report]/[file].ts',
};

const previewRoutes: AstroIntegration = {
  name: 'preview-routes',
  hooks: {
    'astro:config:setup': ({ injectRoute, injectScript }) => {
      for (const [pattern, page] of Object.entries(ROUTES))
        injectRoute({ pattern, entrypoint: `./src/pages/${page}` });
      injectRoute({ pattern: '/start.json', entrypoint: './preview/start.json.ts' });
      injectScript('page-ssr', "import '/preview/notice.css';");
    },
  },
};

/**
 * The public site's own pages with the draft of one report in them, to be served below `previewPath`. The pages do
 * not know of it: their code is that of the public site, and what is built for the public has none of this.
 */
export default {
  ...publicSite,
  srcDir: './preview',
  build: { ...publicSite.build, assetsPrefix: previewPath(PREVIEWED) },
  integrations: [previewRoutes],
  // Each is of another moment: nothing of one is of use to the next, and a draft must not be left behind.
  experimental: { ...publicSite.experimental, incrementalBuild: false },
};
