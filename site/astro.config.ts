import { defineConfig } from 'astro/config';

const { SITE_URL: site, SITE_OUT: outDir = 'dist' } = process.env;

export default defineConfig({
  ...(site && { site }),
  outDir,
  trailingSlash: 'always',
  // Styles in files keep to a content security policy without 'unsafe-inline'.
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
});
