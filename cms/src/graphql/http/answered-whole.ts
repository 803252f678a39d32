import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from 'koa';

/** Tells the door which answers hold no error: only these are the same for everybody until something changes. */
export const answeredWhole: ApolloServerPlugin<{ koaContext: Context }> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse({ contextValue, response: { body } }) {
        contextValue.koaContext.state['answeredWhole'] =
          body.kind === 'single' && body.singleResult.errors === undefined;
        return Promise.resolve();
      },
    }),
};
