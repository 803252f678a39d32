import type { APIRoute } from 'astro';
import { getRealOffices } from '../data/offices.ts';
import { toSiteFeed } from '../open-data/atom.ts';

export const GET: APIRoute = async ({ site }) => {
  const offices = await getRealOffices();
  const reports = offices.flatMap((office) => office.reports.map((head) => ({ ...head, office })));
  return new Response(toSiteFeed(reports, String(site)));
};
