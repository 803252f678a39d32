import { defineConfig } from 'astro/config';

const {
  SITE_URL: site = `http://localhost:${process.env['SITE_PORT'] ?? '4321'}`,
  SITE_OUT: outDir = 'dist',
  SITE_CACHE: cacheDir = '.cache',
} = process.env;

export default defineConfig({
  site,
  outDir,
  cacheDir,
  trailingSlash: 'always',
  // Styles and scripts in files keep to a content security policy without 'unsafe-inline'.
  build: { format: 'directory', inlineStylesheets: 'never' },
  vite: {
    build: {
      assetsInlineLimit: 0,
      // Phones of 2020: what their browsers do not know (light-dark) is written so that they do.
      cssTarget: ['chrome87', 'safari14', 'firefox78'],
    },
  },
  devToolbar: { enabled: false },
  // A page whose cacheKey (src/data/routes.ts) and code are those of the last build is taken from it.
  experimental: { incrementalBuild: true },
});
