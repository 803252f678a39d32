import type { Core, Schema, UID } from '@strapi/strapi';
import { fieldLabelOf } from './admin-labels';

interface Node {
  label: string;
  value: string;
  children?: Node[];
}
interface Subject {
  uid: UID.ContentType;
  label: string;
  properties: Node[];
}
interface SectionsBuilder {
  addHandler: (
    section: 'collectionTypes',
    handler: (built: { section: { subjects: Subject[] } }) => void,
  ) => void;
}

/** On the pages of roles Strapi calls types and fields as its programs do; an administrator reads their labels. */
export function labelSubjectsOfRoles(strapi: Core.Strapi): void {
  const sectionsBuilder: SectionsBuilder | undefined = strapi.admin.services['permission']?.sectionsBuilder;
  sectionsBuilder?.addHandler('collectionTypes', ({ section }) => {
    if (strapi.requestContext.get()?.state['user']?.preferedLanguage === 'en') return;
    for (const subject of section.subjects) {
      const model = strapi.contentType(subject.uid);
      subject.label = model.info.displayName;
      for (const property of subject.properties) {
        property.label = '各栏';
        labelFields(strapi, model, property.children);
      }
    }
  });
}

function labelFields(strapi: Core.Strapi, model: Schema.Schema, fields: Node[] = []): void {
  const components = new Map(Object.entries(strapi.components));
  const attributes = new Map(Object.entries(model.attributes));
  for (const field of fields) {
    const attribute = attributes.get(field.value);
    if (!attribute) continue;
    field.label = fieldLabelOf(attribute)?.label ?? field.label;
    const component = 'component' in attribute && components.get(String(attribute.component));
    if (component) labelFields(strapi, component, field.children);
  }
}
