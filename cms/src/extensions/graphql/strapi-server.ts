import type { GraphQLSchema } from 'graphql';
import { sdlRoute } from '../../graphql/http/sdl-route';
import { toPublicSchema } from '../../graphql/schema/public-schema';

interface ContentApi {
  buildSchema: () => GraphQLSchema;
}
interface Plugin {
  services: Record<string, (context: unknown) => ContentApi>;
}

/** Strapi's plugin makes a schema of everything it knows; only what the public may ask for leaves it, as a text too. */
export default function withPublicSchema(plugin: Plugin): Plugin {
  const contentApi = plugin.services['content-api'];
  if (!contentApi) throw new Error('@strapi/plugin-graphql has no content-api service; check its version.');
  plugin.services['content-api'] = (context) => {
    const service = contentApi(context);
    return {
      ...service,
      buildSchema: () => {
        const schema = toPublicSchema(service.buildSchema());
        strapi.server.routes([sdlRoute(schema)]);
        return schema;
      },
    };
  };
  return plugin;
}
