import type { APIRoute } from 'astro';
import { getOwnOffices } from '../../data/offices.ts';
import { getReport } from '../../data/reports.ts';
import { csvHeader, csvRows } from '../../open-data/csv.ts';
import { figureTable } from '../../open-data/tables.ts';

export const GET: APIRoute = async ({ site }) => {
  const parts = [csvHeader(figureTable)];
  for (const office of await getOwnOffices())
    for (const head of office.reports)
      parts.push(csvRows(figureTable, await getReport(office, head), String(site)));
  return new Response(parts.join(''));
};
