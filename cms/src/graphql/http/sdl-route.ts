import type { Context } from 'koa';
import type { GraphQLSchema } from 'graphql';
import { toSdl } from '../schema/sdl';
import { Answer } from './answers';

/**
 * `GET /schema.graphql`: the schema as a text, for people to read and for programs that make types from it. It is
 * made once, and an ETag tells whether it is still the same.
 */
export function sdlRoute(schema: GraphQLSchema) {
  const sdl = new Answer('text/plain; charset=utf-8', Buffer.from(toSdl(schema)), 0);
  return {
    method: 'GET' as const,
    path: '/schema.graphql',
    handler: async (ctx: Context): Promise<void> => {
      ctx.remove('Access-Control-Allow-Credentials');
      ctx.set({
        'Access-Control-Allow-Origin': '*',
        'Access-Control-Expose-Headers': 'ETag',
        'Cache-Control': 'public, no-cache',
        'Content-Type': sdl.contentType,
        ETag: sdl.etag,
        Vary: 'Accept-Encoding',
      });
      ctx.status = 200;
      if (ctx.fresh) {
        ctx.status = 304;
        return;
      }
      const accepted = ctx.acceptsEncodings(...sdl.encodings);
      const encoding = sdl.encodings.find((known) => known === accepted) ?? 'identity';
      if (encoding !== 'identity') ctx.set('Content-Encoding', encoding);
      ctx.body = await sdl.in(encoding);
    },
    config: { auth: false as const },
  };
}
