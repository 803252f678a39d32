import { defineConfig } from 'vitest/config';

/** What needs a whole product spends much of its time waiting for one. */
const WITH_A_PRODUCT = { maxWorkers: 2, testTimeout: 60_000, hookTimeout: 180_000 };

/** Fast units first; then what measures speed, alone; then everything else, two files at a time (2 cores). */
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
          name: 'speed',
          include: ['e2e/lighthouse.test.ts'],
          globalSetup: 'e2e/product.ts',
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'product',
          include: ['e2e/*.test.ts'],
          exclude: ['e2e/lighthouse.test.ts'],
          globalSetup: 'e2e/product.ts',
          ...WITH_A_PRODUCT,
          sequence: { groupOrder: 2 },
        },
      },
      {
        test: {
          name: 'api',
          include: ['e2e/api/*.test.ts'],
          ...WITH_A_PRODUCT,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
