import type { APIRoute } from 'astro';
import { getOffices } from '../../data/offices.ts';
import { toCatalogueJson } from '../../open-data/catalogue-json.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(`${JSON.stringify(toCatalogueJson(await getOffices(), String(site)), null, 2)}\n`);
