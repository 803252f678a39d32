import { randomBytes } from 'node:crypto';
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CMS } from './folders.ts';

const FILE = path.join(CMS, '.env');
const NAMES = [
  'ADMIN_JWT_SECRET',
  'API_TOKEN_SALT',
  'TRANSFER_TOKEN_SALT',
  'ENCRYPTION_KEY',
  'JWT_SECRET',
  'IMPORT_TOKEN',
  'BUILDER_SECRET',
  'PREVIEW_TOKEN',
  'PREVIEW_SECRET',
];

/** Fresh secrets as environment variables of the CMS. */
export function newSecrets(): Record<string, string> {
  const secret = () => randomBytes(32).toString('base64url');
  return {
    APP_KEYS: `${secret()},${secret()}`,
    ...Object.fromEntries(NAMES.map((name) => [name, secret()])),
  };
}

/** Writes the secrets that `cms/.env` does not hold yet, readable by its owner only; git ignores it. */
export function ensureSecrets(): void {
  if (!existsSync(FILE)) {
    const note = '# Generated at the first start. Keep it secret and keep it: tokens depend on it.\n';
    writeFileSync(FILE, note, { mode: 0o600, flag: 'wx' });
  }
  const known = readFileSync(FILE, 'utf8');
  const missing = Object.entries(newSecrets()).filter(([name]) => !new RegExp(`^${name}=`, 'm').test(known));
  const lines = missing.map(([name, value]) => `${name}=${value}\n`);
  if (lines.length > 0) appendFileSync(FILE, (known.endsWith('\n') ? '' : '\n') + lines.join(''));
}

/** One of the secrets in `cms/.env`, or null. */
export function readSecret(name: string): string | null {
  if (!existsSync(FILE)) return null;
  return new RegExp(`^${name}=(.+)$`, 'm').exec(readFileSync(FILE, 'utf8'))?.[1]?.trim() ?? null;
}
