import type { ApolloServerPlugin } from '@apollo/server';
import { execute } from 'graphql';

/**
 * Lets graphql-js answer by itself. As soon as one plugin wants to see fields being resolved, and one of Strapi's
 * does, Apollo Server calls all of them for each value of an answer, which takes as long as the answer itself.
 * What has an error is left to Apollo Server, which asks again and says so in its own way.
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
        return errors || !data ? null : { ...response, body: { kind: 'single', singleResult: { data } } };
      },
    }),
};
