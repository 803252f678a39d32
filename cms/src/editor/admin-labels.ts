import type { Core, Schema, UID } from '@strapi/strapi';

/** What a schema.json says for editors under `pluginOptions.editor`: of a field, and of a type. */
interface FieldLabel {
  label: string;
  hint?: string;
}
interface TypeView {
  mainField: string;
  list?: string[];
}

interface Configuration {
  settings: Record<string, unknown>;
  metadatas: Record<string, { edit: Record<string, unknown>; list: Record<string, unknown> }>;
  layouts: Record<string, unknown>;
}

/**
 * Carries the Chinese labels and hints from the schemas to the admin, which keeps its own in the database,
 * at each start: the schema stays the one place where a field is described.
 */
export async function storeAdminLabels(strapi: Core.Strapi): Promise<void> {
  const manager = strapi.plugin('content-manager');
  for (const [service, models] of [
    ['content-types', strapi.contentTypes],
    ['components', strapi.components],
  ] as const) {
    for (const model of Object.values(models) as Schema.Schema[]) {
      if (!model.uid.startsWith('api::') && !isOurComponent(model.uid)) continue;
      const configurations = manager.service(service);
      await configurations.updateConfiguration(
        model,
        labelled(await configurations.findConfiguration(model), model),
      );
    }
  }
}

const isOurComponent = (uid: UID.Schema) => uid.startsWith('report.');

function labelled(configuration: Configuration, model: Schema.Schema): Configuration {
  const view = viewOf(model);
  const metadatas = structuredClone(configuration.metadatas);
  for (const [name, attribute] of Object.entries(model.attributes)) {
    const field = attribute.pluginOptions?.['editor'] as FieldLabel | undefined;
    const metadata = metadatas[name];
    if (!field || !metadata) continue;
    metadata.edit = { ...metadata.edit, label: field.label, description: field.hint ?? '' };
    metadata.list = { ...metadata.list, label: field.label };
    if (attribute.type === 'relation')
      metadata.edit = { ...metadata.edit, mainField: mainFieldOf(attribute) };
  }
  return {
    ...configuration,
    metadatas,
    settings: { ...configuration.settings, ...(view && { mainField: view.mainField }) },
    layouts: { ...configuration.layouts, ...(view?.list && { list: view.list }) },
  };
}

const mainFieldOf = (relation: object) =>
  'target' in relation
    ? viewOf(strapi.contentType(relation.target as UID.ContentType))?.mainField
    : undefined;

const viewOf = (model: Schema.Schema) => (model.pluginOptions as { editor?: TypeView } | undefined)?.editor;
