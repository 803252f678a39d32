import type { APIRoute } from 'astro';
import { getOwnOffices } from '../data/offices.ts';
import { toSiteFeed } from '../open-data/atom.ts';

export const GET: APIRoute = async ({ site }) => {
  const offices = await getOwnOffices();
  const reports = offices.flatMap((office) => office.reports.map((head) => ({ ...head, office })));
  return new Response(toSiteFeed(reports, String(site)));
};
