import { withoutContentApi } from '../without-content-api';

interface Plugin {
  routes: Record<string, unknown>;
  contentTypes: { user: { schema: { pluginOptions?: Record<string, unknown> } } };
}

/**
 * Only the public role of this plugin is used: nobody signs up, logs in or is listed over the content API,
 * and editors meet no collection of accounts among their content.
 */
export default function withoutAccounts(plugin: Plugin): Plugin {
  const { schema } = plugin.contentTypes.user;
  schema.pluginOptions = { ...schema.pluginOptions, 'content-manager': { visible: false } };
  return withoutContentApi(plugin);
}
