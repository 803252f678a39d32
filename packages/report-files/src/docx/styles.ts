import { readXml } from './xml.ts';

export interface NumberingReference {
  listId: string | null;
  level: number | null;
}

interface Style {
  basedOn: string | null;
  isStrong: boolean | null;
  numbering: NumberingReference | null;
}

/** What paragraph and character styles say that matters for the text. */
export class Styles {
  private readonly styles = new Map<string, Style>();
  private defaultParagraph: string | null = null;

  constructor(xml: string | null) {
    if (xml === null) return;
    let style: Style | null = null;
    const inside: string[] = [];
    readXml(xml, {
      open: (name, attribute) => {
        inside.push(name);
        if (name === 'style') {
          style = { basedOn: null, isStrong: null, numbering: null };
          const id = attribute('styleId') ?? '';
          this.styles.set(id, style);
          if (attribute('default') === '1' && attribute('type') === 'paragraph') this.defaultParagraph = id;
        }
        if (style === null) return;
        if (name === 'basedOn') style.basedOn = attribute('val');
        if (name === 'b' && inside.at(-2) === 'rPr') style.isStrong = isOn(attribute('val'));
        if (name === 'numPr') style.numbering = { listId: null, level: null };
        if (name === 'numId' && style.numbering) style.numbering.listId = attribute('val');
        if (name === 'ilvl' && style.numbering) style.numbering.level = Number(attribute('val'));
      },
      close: (name) => {
        inside.pop();
        if (name === 'style') style = null;
      },
    });
  }

  /** Whether a style sets text in bold; null where neither it nor what it is based on says. */
  isStrong(id: string | null): boolean | null {
    return this.find(id, (style) => style.isStrong);
  }

  numbering(id: string | null): NumberingReference | null {
    return this.find(id ?? this.defaultParagraph, (style) => style.numbering);
  }

  isParagraphStrong(id: string | null): boolean | null {
    return this.isStrong(id ?? this.defaultParagraph);
  }

  private find<Found>(id: string | null, read: (style: Style) => Found | null): Found | null {
    const seen = new Set<string>();
    for (let at = id; at !== null && !seen.has(at); at = this.styles.get(at)?.basedOn ?? null) {
      seen.add(at);
      const style = this.styles.get(at);
      const found = style === undefined ? null : read(style);
      if (found !== null) return found;
    }
    return null;
  }
}

/** OOXML's on/off values: an attribute that is not there means on. */
export const isOn = (value: string | null): boolean => value === null || !/^(?:0|false|off)$/.test(value);
