import type { Core } from '@strapi/strapi';

/** Where Strapi keeps which components an entry has. */
const COMPONENT_LINKS = ['sections_cmps', 'achievements_cmps', 'plan_items_cmps'];

/**
 * Strapi indexes the owner of a component and its field each by itself. SQLite, which knows nothing of how many rows
 * share one, then takes the field, and looks at the figures of all reports to find those of one.
 */
export async function createReadingIndexes(strapi: Core.Strapi): Promise<void> {
  for (const table of COMPONENT_LINKS)
    await strapi.db.connection.raw(
      `CREATE INDEX IF NOT EXISTS ${table}_owner ON ${table} (entity_id, field)`,
    );
}
