import { ENTRY_NAME, PART_TYPES } from '../answers';

interface Edited {
  layout: { options: { editor?: { columns?: string } }; settings: object };
}

/** Strapi heads the page of an entry with one of its fields, which may be empty; the server says what it is called. */
export const callByEntryName = <T extends Edited>(edited: T): T => {
  const { options, settings } = edited.layout;
  return PART_TYPES.some((type) => type === options.editor?.columns)
    ? { ...edited, layout: { ...edited.layout, settings: { ...settings, mainField: ENTRY_NAME } } }
    : edited;
};
