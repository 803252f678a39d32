import { rm } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';

/**
 * Strapi writes every upload to disk before it knows whether anybody may upload there, and clears away only those
 * whose request succeeds. Here none outlives its request.
 */
const noUploadLeft: Core.MiddlewareFactory = () => async (ctx, next) => {
  const uploads = Object.values(ctx.request.files ?? {}).flat();
  try {
    await next();
  } finally {
    await Promise.all(uploads.map(({ filepath }) => rm(filepath, { force: true })));
  }
};

export default noUploadLeft;
