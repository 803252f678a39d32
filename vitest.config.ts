import { defineConfig } from 'vitest/config';

/** Fast units first; then, one after the other, what needs the whole product; then the API (2 cores). */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            '{cms,site,packages/*}/src/**/*.test.ts',
            'site/preview/*.test.ts',
            '{builder,scripts}/*.test.ts',
          ],
          // Else it loads another copy of graphql than the scripts that use it.
          server: { deps: { inline: ['@graphql-inspector/core'] } },
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'product',
          include: ['e2e/*.test.ts'],
          globalSetup: 'e2e/product.ts',
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 180_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'api',
          include: ['e2e/api/*.test.ts'],
          // Each file has a CMS of its own, and waits for it much of the time.
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 180_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
