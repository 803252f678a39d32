import path from 'node:path';
import type { Core } from '@strapi/strapi';

type Database = Core.Config.Database;

const config = ({ env }: Core.Config.Shared.ConfigParams): Database => {
  const client = env('DATABASE_CLIENT', 'sqlite');
  if (client === 'sqlite') {
    return {
      connection: {
        client: 'sqlite',
        connection: { filename: path.resolve(env('DATABASE_FILENAME', '.tmp/data.db')) },
        useNullAsDefault: true,
      },
    };
  }
  if (client === 'postgres') {
    const url = new URL(env('DATABASE_URL', ''));
    return {
      connection: {
        client: 'postgres',
        connection: {
          host: url.hostname,
          port: Number(url.port || 5432),
          database: decodeURIComponent(url.pathname.slice(1)),
          user: decodeURIComponent(url.username),
          password: decodeURIComponent(url.password),
          ssl: withTls(url),
        },
      },
    };
  }
  throw new Error(`DATABASE_CLIENT is "${client}"; set it to "sqlite" or "postgres".`);
};

/** Every mode of TLS verifies the server; none is silently taken for none. */
function withTls(url: URL): boolean {
  const mode = url.searchParams.get('sslmode') ?? 'disable';
  if (mode === 'disable') return false;
  if (['require', 'verify-ca', 'verify-full'].includes(mode)) return true;
  throw new Error(`DATABASE_URL has sslmode=${mode}; set it to disable, require, verify-ca or verify-full.`);
}

export default config;
