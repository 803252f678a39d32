import type { Core } from '@strapi/strapi';
import { trustedProxies } from '../src/access/proxies';

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Middlewares => [
  // First: what it can answer need not pass the others.
  {
    name: 'global::graphql-door',
    config: {
      pointsPerMinute: env.int('API_POINTS_PER_MINUTE', 600_000),
      sharedSeconds: env.int('API_SHARED_SECONDS', 0),
      proxies: trustedProxies(env('TRUST_PROXY', 'false')),
    },
  },
  'strapi::logger',
  'global::errors-in-language',
  'strapi::errors',
  'strapi::security',
  // Pages of other sites may read what is public, but never as who is signed in here or holds a preview.
  { name: 'strapi::cors', config: { credentials: false } },
  'global::explorer',
  'global::preview',
  { name: 'strapi::poweredBy', config: { poweredBy: 'work-reports' } },
  'strapi::query',
  // An upload is a document to import; larger ones are refused while they come in. Its text comes as JSON.
  { name: 'strapi::body', config: { jsonLimit: '5mb', formidable: { maxFileSize: 20 * 1024 * 1024 } } },
  'global::no-upload-left',
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
  'global::one-moment',
];

export default config;
