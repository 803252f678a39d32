import type { APIRoute, GetStaticPaths } from 'astro';
import { csvSchema } from '../../open-data/csv.ts';
import { figureTable, honorTable, planTable } from '../../open-data/tables.ts';
import { tableSchemaPath } from '../../paths.ts';

const SCHEMAS = {
  figures: (address: string) => csvSchema(figureTable, address),
  honors: (address: string) => csvSchema(honorTable, address),
  plan: (address: string) => csvSchema(planTable, address),
};

type Table = keyof typeof SCHEMAS;

const TABLES: readonly Table[] = ['figures', 'honors', 'plan'];

export const getStaticPaths = (() =>
  TABLES.map((table) => ({ params: { table }, props: { table } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ table: Table }> = ({ props: { table }, site }) => {
  const schema = SCHEMAS[table](new URL(tableSchemaPath(table), site).href);
  return new Response(`${JSON.stringify(schema, null, 2)}\n`);
};
