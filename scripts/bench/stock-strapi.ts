import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CMS } from '../../system/folders.ts';

const TYPES = ['office', 'report', 'section', 'achievement', 'plan-item', 'honor'];
/** Strapi loads the plugins that a project's package.json names. */
const DEPENDENCIES = {
  '@strapi/plugin-graphql': '*',
  '@strapi/plugin-users-permissions': '*',
  '@strapi/strapi': '*',
};

/**
 * Writes a Strapi project with our content types and nothing else of ours: the GraphQL plugin as shipped, but for
 * the size of a page, which would cut the lists of a report short.
 */
export function writeStockStrapi(folder: string): void {
  mkdirSync(path.join(folder, 'public/uploads'), { recursive: true });
  symlinkSync(path.join(CMS, 'node_modules'), path.join(folder, 'node_modules'));
  cpSync(path.join(CMS, 'src/components'), path.join(folder, 'src/components'), { recursive: true });
  for (const type of TYPES) writeType(path.join(folder, 'src/api', type), type);
  write(path.join(folder, 'src/index.js'), 'module.exports = {};');
  write(
    path.join(folder, 'package.json'),
    JSON.stringify({ name: 'stock-strapi', dependencies: DEPENDENCIES }),
  );
  for (const [name, config] of Object.entries(CONFIG))
    write(path.join(folder, `config/${name}.js`), `module.exports = ({ env }) => (${config});`);
}

function writeType(folder: string, type: string): void {
  const model = path.join('content-types', type, 'schema.json');
  cpSync(path.join(CMS, 'src/api', type, model), path.join(folder, model));
  for (const [part, factory] of [
    ['controllers', 'createCoreController'],
    ['routes', 'createCoreRouter'],
    ['services', 'createCoreService'],
  ] as const)
    write(
      path.join(folder, part, `${type}.js`),
      `module.exports = require('@strapi/strapi').factories.${factory}('api::${type}.${type}');`,
    );
}

/** As `create-strapi` writes them, without the admin's pages, which nobody looks at here. */
const CONFIG = {
  admin: `{
    auth: { secret: env('ADMIN_JWT_SECRET') },
    apiToken: { salt: env('API_TOKEN_SALT') },
    transfer: { token: { salt: env('TRANSFER_TOKEN_SALT') } },
    secrets: { encryptionKey: env('ENCRYPTION_KEY') },
    serveAdminPanel: false,
  }`,
  api: '{ rest: { defaultLimit: 25, maxLimit: 100 } }',
  database: `{
    connection: { client: 'sqlite', connection: { filename: env('DATABASE_FILENAME') }, useNullAsDefault: true },
  }`,
  middlewares: `[
    'strapi::logger', 'strapi::errors', 'strapi::security', 'strapi::cors', 'strapi::poweredBy',
    'strapi::query', 'strapi::body', 'strapi::session', 'strapi::favicon', 'strapi::public',
  ]`,
  plugins: `{
    graphql: { config: { defaultLimit: 1000, maxLimit: 1000 } },
    'users-permissions': { config: { jwtSecret: env('JWT_SECRET') } },
  }`,
  server: "{ host: env('HOST'), port: env.int('PORT'), app: { keys: env.array('APP_KEYS') } }",
};

function write(file: string, content: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
}
