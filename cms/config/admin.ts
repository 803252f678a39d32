import type { Core } from '@strapi/strapi';
import { previewAddress } from '../src/preview/admin-preview';

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Admin => ({
  auth: { secret: env('ADMIN_JWT_SECRET', '') },
  apiToken: { salt: env('API_TOKEN_SALT', '') },
  transfer: { token: { salt: env('TRANSFER_TOKEN_SALT', '') } },
  secrets: { encryptionKey: env('ENCRYPTION_KEY') },
  flags: { nps: false, promoteEE: false },
  preview: {
    enabled: true,
    config: {
      // The preview is at the CMS's own address.
      allowedOrigins: ["'self'"],
      handler: (uid: string, { documentId }: { documentId?: string }) =>
        documentId === undefined ? undefined : previewAddress(strapi, uid, documentId),
    },
  },
  // The browser is not opened: the start command prints the addresses.
  autoOpen: false,
});

export default config;
