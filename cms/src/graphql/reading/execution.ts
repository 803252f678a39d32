import type { ApolloServerPlugin } from '@apollo/server';
import { execute, type GraphQLError, type GraphQLFormattedError } from 'graphql';
import { formatError } from '../limits/format-error';

/**
 * Lets graphql-js answer by itself. As soon as one plugin wants to see fields being resolved, and one of Strapi's
 * does, Apollo Server calls all of them for each value of an answer, which takes as long as the answer itself; and it
 * changes the schema for that, so that every later answer is slower too. Errors are told as Apollo Server tells them.
 */
export const plainExecution: ApolloServerPlugin<object> = {
  requestDidStart: () =>
    Promise.resolve({
      responseForOperation: async ({ schema, document, request, contextValue, response }) => {
        const { data, errors } = await execute({
          schema,
          document,
          contextValue,
          variableValues: request.variables,
          operationName: request.operationName,
        });
        const status = errors?.map(statusOf).find((asked) => asked !== undefined);
        return {
          http: { ...response.http, ...(status !== undefined && { status }) },
          body: {
            kind: 'single',
            singleResult: { ...(errors && { errors: errors.map(told) }), data: data ?? null },
          },
        };
      },
    }),
};

/** The HTTP status that an error asks for, as those of the door and of the limits do. */
function statusOf({ extensions }: GraphQLError): number | undefined {
  const { http } = extensions;
  return typeof http === 'object' && http !== null && 'status' in http && typeof http.status === 'number'
    ? http.status
    : undefined;
}

function told(error: GraphQLError): GraphQLFormattedError {
  const { http: _, ...extensions } = error.extensions;
  return formatError(
    { ...error.toJSON(), extensions: { code: 'INTERNAL_SERVER_ERROR', ...extensions } },
    error,
  );
}
