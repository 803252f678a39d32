import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { Core } from '@strapi/strapi';
import { apolloOptions } from '../src/graphql/apollo-options';
import { MAX_PAGE_SIZE } from '../src/graphql/limits/limits';

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Plugin => ({
  graphql: {
    config: {
      endpoint: '/graphql',
      // Strapi cuts every list, nested ones too, at its default page size without a word. A report is never
      // that large (report-tree/publish.ts refuses it), so a nested list is always whole; those at the root have
      // a default of their own (limits/default-page.ts).
      defaultLimit: MAX_PAGE_SIZE,
      maxLimit: MAX_PAGE_SIZE,
      // limits/shape.ts limits the depth, with a code; this rule has none, and Strapi warns of its absence.
      depthLimit: Number.MAX_SAFE_INTEGER,
      // `false` would show browsers a page that loads programs from elsewhere.
      landingPage: () => ApolloServerPluginLandingPageDisabled(),
      generateArtifacts: false,
      apolloServer: apolloOptions,
    },
  },
  'preview-links': { enabled: true, resolve: './src/plugins/preview-links' },
  'audit-trail': { enabled: true, resolve: './src/plugins/audit-trail' },
  'promise-tracker': { enabled: true, resolve: './src/plugins/promise-tracker' },
  'public-site': { enabled: true, resolve: './src/plugins/public-site' },
  'report-desk': { enabled: true, resolve: './src/plugins/report-desk' },
  'read-tokens': { enabled: true, resolve: './src/plugins/read-tokens' },
  review: { enabled: true, resolve: './src/plugins/review' },
  'report-import': { enabled: true, resolve: './src/plugins/report-import' },
  'users-permissions': { config: { jwtSecret: env('JWT_SECRET') } },
});

export default config;
