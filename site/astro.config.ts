import type { AstroIntegration } from 'astro';
import { defineConfig } from 'astro/config';

const {
  SITE_URL: site = `http://localhost:${process.env['SITE_PORT'] ?? '4321'}`,
  SITE_OUT: outDir = 'dist',
  SITE_CACHE: cacheDir = '.cache',
} = process.env;

/** The page of all components, for developers and tests (`SITE_GALLERY`); never among the public pages. */
const gallery: AstroIntegration = {
  name: 'gallery',
  hooks: {
    'astro:config:setup': ({ command, injectRoute }) => {
      if (command === 'dev' || process.env['SITE_GALLERY'])
        injectRoute({ pattern: '/gallery/', entrypoint: './src/gallery/Gallery.astro' });
    },
  },
};

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
  integrations: [gallery],
  devToolbar: { enabled: false },
  // A page whose cacheKey (src/data/routes.ts) and code are those of the last build is taken from it.
  experimental: { incrementalBuild: true },
});
