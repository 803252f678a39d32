import type { ApolloServerOptions } from '@apollo/server';
import type { Context } from 'koa';
import { answeredWhole } from './http/answered-whole';
import { formatError } from './limits/format-error';
import { MAX_FIELDS, MAX_TOKENS } from './limits/limits';
import { limits } from './limits/plugin';
import { plainExecution } from './reading/execution';

/** What Strapi's plugin hands to Apollo Server beside the schema. */
export const apolloOptions: Partial<ApolloServerOptions<{ koaContext: Context }>> = {
  introspection: true,
  // Nobody is known here by a cookie, so nobody's browser can be made to ask in their name.
  csrfPrevention: false,
  includeStacktraceInErrorResponses: false,
  parseOptions: { maxTokens: MAX_TOKENS },
  maxRecursiveSelections: MAX_FIELDS,
  formatError,
  plugins: [limits, plainExecution, answeredWhole],
};
