import type { APIRoute } from 'astro';
import { catalogueJsonSchema } from '../../open-data/catalogue-json.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(`${JSON.stringify(catalogueJsonSchema(String(site)), null, 2)}\n`);
