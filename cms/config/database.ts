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
          ssl: url.searchParams.get('sslmode') === 'require',
        },
      },
    };
  }
  throw new Error(`DATABASE_CLIENT is "${client}"; set it to "sqlite" or "postgres".`);
};

export default config;
