import { randomBytes } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CMS } from './folders.ts';

const NAMES = ['ADMIN_JWT_SECRET', 'API_TOKEN_SALT', 'TRANSFER_TOKEN_SALT', 'ENCRYPTION_KEY', 'JWT_SECRET'];

/** Fresh secrets as environment variables of the CMS. */
export function newSecrets(): Record<string, string> {
  const secret = () => randomBytes(32).toString('base64url');
  return {
    APP_KEYS: `${secret()},${secret()}`,
    ...Object.fromEntries(NAMES.map((name) => [name, secret()])),
  };
}

/** Writes `cms/.env` with fresh secrets, readable by its owner only, where there is none; git ignores it. */
export function ensureSecrets(): void {
  const file = path.join(CMS, '.env');
  if (existsSync(file)) return;
  const lines = Object.entries(newSecrets()).map(([name, value]) => `${name}=${value}\n`);
  writeFileSync(
    file,
    `# Generated at the first start. Keep it secret and keep it: tokens depend on it.\n${lines.join('')}`,
    {
      mode: 0o600,
      flag: 'wx',
    },
  );
}
