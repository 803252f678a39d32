import { isEnglish } from './say';
import { HINTS } from './translations/hints';

interface Field {
  hint?: string;
}
interface Edited {
  layout: {
    layout: Field[][][];
    components: Record<string, { layout: Field[][] }>;
  };
}

/** Strapi takes the hints of fields as they are stored and looks up none. */
export const showEnglishHints = <T extends Edited>(edited: T): T =>
  isEnglish()
    ? {
        ...edited,
        layout: {
          ...edited.layout,
          layout: edited.layout.layout.map((panel) => panel.map(inEnglish)),
          components: Object.fromEntries(
            Object.entries(edited.layout.components).map(([uid, component]) => [
              uid,
              { ...component, layout: component.layout.map(inEnglish) },
            ]),
          ),
        },
      }
    : edited;

const inEnglish = (row: Field[]): Field[] =>
  row.map((field) => ({ ...field, hint: field.hint && (HINTS[field.hint] ?? field.hint) }));
