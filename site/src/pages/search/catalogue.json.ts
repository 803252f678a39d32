import { getSearchIndex } from '../../search/build-index.ts';

export const GET = async () => Response.json((await getSearchIndex()).catalogue);
