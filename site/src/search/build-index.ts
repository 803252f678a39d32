import { getOffices } from '../data/offices.ts';
import { once } from '../data/once.ts';
import { getReport } from '../data/reports.ts';
import { inOrder, IndexBuilder, type SearchIndex } from './index-builder.ts';

/** The index over all published reports. */
export const getSearchIndex = once(async (): Promise<SearchIndex> => {
  const builder = new IndexBuilder();
  for (const { office, head } of inOrder(await getOffices())) builder.add(await getReport(office, head));
  return builder.finish();
});
