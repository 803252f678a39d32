import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { askPatiently } from './patience.ts';

const CMS_URL = (process.env['CMS_URL'] ?? 'http://127.0.0.1:1337').replace(/\/$/, '');

export const client = new ApolloClient({
  link: new HttpLink({ uri: `${CMS_URL}/graphql`, fetch: askPatiently }),
  cache: new InMemoryCache(),
  // A build asks each question once: a cache would only cost memory.
  defaultOptions: { query: { fetchPolicy: 'no-cache' } },
});

/** The site cannot be built from what the CMS answers; the message says what to do. */
export class CmsError extends Error {
  override name = 'CmsError';
}

/**
 * What the CMS answers to a query.
 * @throws CmsError where it does not answer, or answers by another schema.
 */
export async function answered<Data>(asked: Promise<{ data?: Data | undefined }>): Promise<Data> {
  try {
    const { data } = await asked;
    if (data === undefined) throw new CmsError(`The CMS at ${CMS_URL} answered with no data; see its log.`);
    return data;
  } catch (error) {
    throw error instanceof CmsError ? error : new CmsError(explain(error), { cause: error });
  }
}

function explain(error: unknown): string {
  if (CombinedGraphQLErrors.is(error)) {
    const [first] = error.errors;
    return first?.extensions?.['code'] === 'GRAPHQL_VALIDATION_FAILED'
      ? `The CMS at ${CMS_URL} serves another schema than this site was made for (${first.message}); run both from the same version, or run pnpm codegen after a change of the model.`
      : `The CMS at ${CMS_URL} refused a query (${error.message}); see its log.`;
  }
  if (error instanceof TypeError) {
    return `The CMS at ${CMS_URL} does not answer; start it, or set CMS_URL to the address of one that runs.`;
  }
  return `What answers at ${CMS_URL}/graphql is no CMS of this product (${error instanceof Error ? error.message : String(error)}); set CMS_URL to its address.`;
}
