import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Arrows of the data flow that must not exist, each with the reason a reader needs. */
const boundary = (files, group, message) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns: [{ group, message }] }] },
});

const API = ['@apollo/*', '@work-reports/types', '*.generated*', '**/data/client*'];
/** What of site/src/data asks the API, for pages and their routes. */
const ASKING = ['draft', 'offices', 'report-answers', 'reports', 'routes', 'site-pages'].map(
  (module) => `**/data/${module}*`,
);

export default tseslint.config(
  {
    ignores: [
      '**/dist/',
      '**/dist.builds/',
      '**/dist.cache/',
      '**/dist.previews/',
      '**/dist.previews.cache/',
      '**/.astro/',
      '**/.cache/',
      '**/.strapi/',
      '**/.tmp/',
      '**/*.generated.ts',
      'cms/types/generated/',
    ],
  },
  js.configs.recommended,
  ...astro.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    // One program for the admin's pages: one for each plugin would each hold all of Strapi's types.
    files: ['cms/src/{admin,plugins/*/admin}/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    languageOptions: {
      parserOptions: { projectService: false, project: ['cms/tsconfig.admin.json'] },
    },
    // The plugin's other rules are for React's compiler, which Strapi does not use.
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      // React does not wait for what handles an event.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
    },
  },
  {
    // Strapi's query engine and plugin services are typed `any`; what comes out of them is named at once.
    files: ['cms/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: ['**/*.js'],
    languageOptions: { globals: { process: 'readonly' } },
  },
  {
    files: ['site/src/scripts/*.js'],
    languageOptions: { globals: { document: 'readonly', localStorage: 'readonly' } },
  },
  boundary(
    ['packages/report-text/src/**/!(*.test).ts'],
    ['@strapi/*', 'astro*', '@apollo/*', '@work-reports/*', 'node:*'],
    'report-text is pure: text in, tree out.',
  ),
  boundary(
    ['packages/report-files/src/**'],
    ['@strapi/*', 'astro*', '@apollo/*', '@work-reports/*'],
    'report-files knows file formats: bytes in, text out.',
  ),
  boundary(
    ['packages/types/src/**'],
    ['@strapi/*', 'astro*', '@apollo/*', '@work-reports/*', 'node:*'],
    'packages/types is the contract: it knows neither side.',
  ),
  boundary(
    ['packages/explorer/src/**'],
    ['@strapi/*', 'astro*', '@work-reports/*', 'node:*'],
    'The explorer runs in browsers and learns all it knows from the API.',
  ),
  boundary(
    ['cms/**'],
    ['@work-reports/types', '@work-reports/site', 'astro*', '@apollo/client*'],
    'The CMS produces the contract and does not know how pages look.',
  ),
  boundary(
    ['builder/**/!(*.test).ts'],
    ['@strapi/*', 'astro', 'astro/*', '@apollo/*', '**/cms/**', '**/site/**', '**/scripts/**', '**/e2e/**'],
    'The builder asks the CMS over its API and has Astro build in a process of its own.',
  ),
  boundary(
    ['system/**'],
    ['@*/*', 'astro*', '**/builder/**', '**/scripts/**', '**/cms/**', '**/site/**', '**/e2e/**'],
    'system knows the machine and nothing of the product: let who calls it pass on what it needs.',
  ),
  boundary(
    ['site/src/components/**', 'site/src/layouts/**'],
    [...API, ...ASKING],
    'Components only draw: pass them a view model from src/data.',
  ),
  boundary(
    ['site/src/{open-data,paper}/**/!(*.test).ts', 'site/src/search/!(build-index|*.test).ts'],
    [...API, ...ASKING, 'astro*', '**/components/**', '**/layouts/**'],
    'What is written of a report is made from its view model alone: let the page ask, and pass it on.',
  ),
  boundary(
    ['site/src/api-docs/**'],
    [
      '@apollo/*',
      '*.generated*',
      ...ASKING,
      '**/data/client*',
      'astro*',
      '**/components/**',
      '**/layouts/**',
    ],
    'The pages on the API are made from its schema alone, whatever is published.',
  ),
  boundary(
    ['site/src/scripts/**'],
    ['@*/*', 'astro*', 'node:*', '**/data/**', '**/open-data/**', '**/paper/**', '**/components/**'],
    'Browsers load what scripts import: only paths, words and the pure functions of src/search.',
  ),
  boundary(
    ['site/src/gallery/**'],
    [...API, ...ASKING],
    'The gallery shows no report of an office: take those of data/report.fixture.ts.',
  ),
  boundary(
    ['site/src/pages/**'],
    ['@apollo/*', '@work-reports/types', '**/data/client*'],
    'Pages ask src/data; only that talks to the API.',
  ),
);
