interface Plugin {
  routes: Record<string, unknown>;
}

/** Takes away a plugin's routes below `/api`; what it has below `/admin` stays. */
export function withoutContentApi<P extends Plugin>(plugin: P): P {
  plugin.routes['content-api'] = { type: 'content-api', routes: [] };
  return plugin;
}
