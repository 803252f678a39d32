import type { APIRoute } from 'astro';
import { getOffices } from '../data/offices.ts';
import { toSiteFeed } from '../open-data/atom.ts';

export const GET: APIRoute = async ({ site }) => {
  const offices = await getOffices();
  const reports = offices.flatMap((office) => office.reports.map((head) => ({ ...head, office })));
  return new Response(toSiteFeed(reports, String(site)));
};
