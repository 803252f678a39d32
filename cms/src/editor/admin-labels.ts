import type { Core, Schema, UID } from '@strapi/strapi';

/** What a schema.json says for editors under `pluginOptions.editor`: of a field, and of a type. */
interface FieldLabel {
  label: string;
  hint?: string;
  /**
   * False for what stays out of the form: what programs fill in, where a browser would change its line breaks, and
   * links that are kept by the entries at their other end.
   */
  inForm?: boolean;
}
interface TypeView {
  mainField: string;
  list?: string[];
  /** Of which type its list is, for the columns that no field holds (plugins/report-desk/admin/list-columns.tsx). */
  columns?: string;
}

interface Configuration {
  settings: Record<string, unknown>;
  metadatas: Record<string, { edit: Record<string, unknown>; list: Record<string, unknown> }>;
  layouts: { list?: string[]; edit: { name: string; size: number }[][] };
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
    const field = fieldLabelOf(attribute);
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
    settings: {
      ...configuration.settings,
      ...(view && { mainField: view.mainField }),
      ...(view?.list && NEWEST_CHANGE_FIRST),
    },
    layouts: { ...(view?.list && { list: view.list }), edit: formRows(model) },
  };
}

const NEWEST_CHANGE_FIRST = { defaultSortBy: 'updatedAt', defaultSortOrder: 'DESC' };

/** The form in the order of the schema: long texts, figures and lists across, everything else two to a row. */
function formRows(model: Schema.Schema): Configuration['layouts']['edit'] {
  const rows: Configuration['layouts']['edit'] = [];
  for (const [name, attribute] of Object.entries(model.attributes)) {
    const field = fieldLabelOf(attribute);
    if (!field || field.inForm === false) continue;
    const size = isWide(attribute) ? FULL_ROW : FULL_ROW / 2;
    const last = rows.at(-1);
    const used = last?.reduce((sum, cell) => sum + cell.size, 0) ?? FULL_ROW;
    if (last && used + size <= FULL_ROW) last.push({ name, size });
    else rows.push([{ name, size }]);
  }
  return rows;
}

const FULL_ROW = 12;

const isWide = (attribute: Schema.Attribute.AnyAttribute) =>
  attribute.type === 'text' ||
  attribute.type === 'component' ||
  (attribute.type === 'relation' && /ToMany$/.test(attribute.relation));

/** What the schema says of a field for editors. */
export const fieldLabelOf = (attribute: Schema.Attribute.AnyAttribute) =>
  (attribute.pluginOptions as { editor?: FieldLabel } | undefined)?.editor;

const mainFieldOf = (relation: object) =>
  'target' in relation
    ? viewOf(strapi.contentType(relation.target as UID.ContentType))?.mainField
    : undefined;

const viewOf = (model: Schema.Schema) => (model.pluginOptions as { editor?: TypeView } | undefined)?.editor;
