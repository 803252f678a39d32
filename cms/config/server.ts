import type { Core } from '@strapi/strapi';
import { trustedProxies } from '../src/access/proxies';

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Server => ({
  host: env('HOST', '0.0.0.0'),
  port: env.int('PORT', 1337),
  url: env('PUBLIC_URL', ''),
  proxy: { koa: trustedProxies(env('TRUST_PROXY', 'false')) > 0 },
  // Whoever sends headers a byte at a time holds a connection no longer than this (ms).
  http: { serverOptions: { headersTimeout: 10_000, connectionsCheckingInterval: 2_000 } },
  app: { keys: env.array('APP_KEYS', []) },
  // Nothing may need the internet at run time.
  logger: { updates: { enabled: false }, startup: { enabled: false } },
});

export default config;
