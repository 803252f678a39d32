import type { Context } from 'koa';
import type { GraphQLSchema } from 'graphql';
import { toSdl } from '../schema/sdl';
import { Answer } from './answers';
import { sendOnce } from './send';

/**
 * `GET /schema.graphql`: the schema as a text, for people to read and for programs that make types from it. It is
 * made once, and an ETag tells whether it is still the same.
 */
export function sdlRoute(schema: GraphQLSchema) {
  const sdl = new Answer('text/plain; charset=utf-8', Buffer.from(toSdl(schema)), 0);
  return {
    method: 'GET' as const,
    path: '/schema.graphql',
    handler: (ctx: Context): Promise<void> => {
      ctx.set({
        'Access-Control-Allow-Origin': '*',
        'Access-Control-Expose-Headers': 'ETag',
        'Cache-Control': 'public, no-cache',
        Vary: 'Accept-Encoding',
      });
      return sendOnce(ctx, sdl);
    },
    config: { auth: false as const },
  };
}
