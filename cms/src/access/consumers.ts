import type { Core } from '@strapi/strapi';
export const consumerOf = (
  _strapi: Core.Strapi,
  _authorization: string,
): Promise<{ id: string; pointsPerMinute: number } | null> => Promise.resolve(null);
