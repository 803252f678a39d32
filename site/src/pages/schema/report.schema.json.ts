import type { APIRoute } from 'astro';
import { reportJsonSchema } from '../../open-data/report-json.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(`${JSON.stringify(reportJsonSchema(String(site)), null, 2)}\n`);
