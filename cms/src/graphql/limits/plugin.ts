import type { ApolloServerPlugin } from '@apollo/server';
import { getVariableValues } from 'graphql';
import type { Context } from 'koa';
import { Refusal } from '../http/request';
import { checkVariables } from './arguments';
import { costOf } from './cost';
import { COST_BUDGET } from './limits';
import { checkShape } from './shape';

/** What a client is charged for a query that is refused: parsing and checking it takes as long as some entries. */
const REFUSAL_COST = 50;

/** What the door sets: takes the cost of a query from what its client may still ask, or throws. */
type ChargeCost = (cost: number) => Promise<unknown>;

const chargeCostOf = ({ koaContext }: { koaContext: Context }): ChargeCost =>
  (koaContext.state['chargeCost'] as ChargeCost | undefined) ?? (() => Promise.resolve());

/**
 * Looks at each query before the database is asked, and tells in the answer what it costs. What can be said of the
 * text alone, its tokens and its fields, was refused before (../apollo-options.ts).
 */
export const limits: ApolloServerPlugin<{ koaContext: Context }> = {
  requestDidStart: () => {
    let cost: { requested: number; budget: number } | undefined;
    let charged = false;
    return Promise.resolve({
      didResolveOperation: async ({ request, schema, document, operation, contextValue }) => {
        if (!operation)
          throw new Refusal(
            400,
            'OPERATION_RESOLUTION_FAILURE',
            'Send the name of one operation of the query as `operationName`.',
          );
        checkVariables(request.variables);
        const { errors } = getVariableValues(
          schema,
          operation.variableDefinitions ?? [],
          request.variables ?? {},
        );
        if (errors) throw new Refusal(400, 'BAD_USER_INPUT', errors.map(({ message }) => message).join('\n'));

        checkShape(document, operation);
        const { operationName, variables } = request;
        cost = { requested: costOf({ schema, document, operationName, variables }), budget: COST_BUDGET };
        if (cost.requested > cost.budget)
          throw new Refusal(
            400,
            'COST_EXCEEDED',
            `The query costs ${cost.requested} where ${cost.budget} is allowed; ask for fewer entries at once, or for less of each.`,
          );
        await chargeCostOf(contextValue)(cost.requested);
        charged = true;
      },

      didEncounterErrors: async ({ contextValue }) => {
        if (charged) return;
        charged = true;
        // Who has not enough left for that is refused already.
        await chargeCostOf(contextValue)(REFUSAL_COST).catch(() => undefined);
      },

      willSendResponse: ({ response: { body } }) => {
        if (body.kind === 'single') {
          // Each field that came too late has failed by itself.
          const late = body.singleResult.errors?.find(({ extensions }) => extensions?.['code'] === 'TIMEOUT');
          if (late) Object.assign(body.singleResult, { data: null, errors: [late] });
          if (cost) body.singleResult.extensions = { ...body.singleResult.extensions, cost };
        }
        return Promise.resolve();
      },
    });
  },
};
