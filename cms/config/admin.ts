import type { Core } from '@strapi/strapi';

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Admin => ({
  auth: { secret: env('ADMIN_JWT_SECRET', '') },
  apiToken: { salt: env('API_TOKEN_SALT', '') },
  transfer: { token: { salt: env('TRANSFER_TOKEN_SALT', '') } },
  secrets: { encryptionKey: env('ENCRYPTION_KEY') },
  flags: { nps: false, promoteEE: false },
  // Left open, Strapi advertises it beside every form.
  preview: { enabled: false, config: { allowedOrigins: [], handler: () => Promise.resolve(undefined) } },
  // The browser is not opened: the start command prints the addresses.
  autoOpen: false,
});

export default config;
