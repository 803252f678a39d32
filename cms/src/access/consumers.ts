import type { Core } from '@strapi/strapi';
import { POINTS_PER_MINUTE } from './rates';

/** What belongs to a read-only token beyond Strapi's own row of it; see plugins/read-tokens. */
export const CONSUMER = 'plugin::read-tokens.consumer';

/** Who asks with an API token. */
export interface Consumer {
  /** Stays the same as long as the token does. */
  id: string;
  /** What may be asked for in a minute, in points (see `POINTS_PER_MINUTE`). */
  pointsPerMinute: number;
}

/**
 * Whom the header `Authorization` of a request stands for. The database is asked each time: a token that is revoked
 * and a rate that is changed on one instance are so for the next request to any. Null where there is no valid API
 * token in it, which Strapi's own check then refuses.
 */
export async function consumerOf(strapi: Core.Strapi, authorization: string): Promise<Consumer | null> {
  const secret = /^bearer\s+(\S+)$/i.exec(authorization)?.[1];
  if (secret === undefined) return null;
  const token = {
    $and: [
      { accessKey: strapi.service('admin::api-token').hash(secret), kind: 'content-api' },
      { $or: [{ expiresAt: { $null: true } }, { expiresAt: { $gte: new Date() } }] },
    ],
  };
  const consumer: { id: number; pointsPerMinute: number } | null = await strapi.db
    .query(CONSUMER)
    .findOne({ where: { token }, select: ['id', 'pointsPerMinute'] });
  if (consumer) return { id: `consumer ${consumer.id}`, pointsPerMinute: consumer.pointsPerMinute };

  const other: { id: number } | null = await strapi.db
    .query('admin::api-token')
    .findOne({ where: token, select: ['id'] });
  return other && { id: `token ${other.id}`, pointsPerMinute: POINTS_PER_MINUTE.token };
}
