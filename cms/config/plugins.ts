import type { Core } from '@strapi/strapi';
import { answeredWhole } from '../src/graphql/http/answered-whole';

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Plugin => ({
  graphql: {
    config: {
      endpoint: '/graphql',
      // Strapi cuts every list, nested ones too, at its default page size without a word. A report is never
      // that large (report-tree/publish.ts refuses it), so a nested list is always whole.
      defaultLimit: 1000,
      maxLimit: 1000,
      // reports → sections → achievements → honors → report, and one to spare.
      depthLimit: 8,
      landingPage: false,
      generateArtifacts: false,
      apolloServer: {
        introspection: true,
        // Nobody is known here by a cookie, so nobody's browser can be made to ask in their name.
        csrfPrevention: false,
        plugins: [answeredWhole],
      },
    },
  },
  'promise-tracker': { enabled: true, resolve: './src/plugins/promise-tracker' },
  'report-import': { enabled: true, resolve: './src/plugins/report-import' },
  'users-permissions': { config: { jwtSecret: env('JWT_SECRET') } },
});

export default config;
