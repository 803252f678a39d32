import { readXml, wholeNumber } from './xml.ts';

export interface NumberingReference {
  listId: string | null;
  level: number | null;
}

/** What a style says; null where it leaves that to the style it is based on. */
interface Style {
  basedOn: string | null;
  isStrong: boolean | null;
  isHidden: boolean | null;
  listId: string | null;
  level: number | null;
}

const NO_STYLE: Style = { basedOn: null, isStrong: null, isHidden: null, listId: null, level: null };

/** What paragraph and character styles say that matters for the text. */
export class Styles {
  /** Each with what it inherits, once it has been asked for. */
  private readonly styles = new Map<string, Style>();
  private readonly inherited = new Set<string>();
  private defaultParagraph: string | null = null;
  private isStrongByDefault = false;

  constructor(xml: string | null) {
    if (xml === null) return;
    let style: Style | null = null;
    const inside: string[] = [];
    readXml(xml, {
      open: (name, attribute) => {
        inside.push(name);
        const parent = inside.at(-2);
        const value = attribute('val');
        if (name === 'style') {
          style = { ...NO_STYLE };
          const id = attribute('styleId') ?? '';
          this.styles.set(id, style);
          const isDefault = attribute('default') !== null && isOn(attribute('default'));
          if (isDefault && attribute('type') === 'paragraph') this.defaultParagraph = id;
        }
        if (name === 'b' && parent === 'rPr' && inside.at(-3) === 'rPrDefault')
          this.isStrongByDefault = isOn(value);
        if (style === null) return;
        if (name === 'basedOn') style.basedOn = value;
        // Only the style's own properties: those under tblStylePr are of a part of a table.
        if (inside.at(-3) !== 'style' && name !== 'numId' && name !== 'ilvl') return;
        if (name === 'b' && parent === 'rPr') style.isStrong = isOn(value);
        if (name === 'vanish' && parent === 'rPr') style.isHidden = isOn(value);
        if (name === 'numId') style.listId = value;
        if (name === 'ilvl') style.level = wholeNumber(value);
      },
      close: (name) => {
        inside.pop();
        if (name === 'style') style = null;
      },
    });
  }

  /**
   * Whether text is bold by its styles alone. Bold is a toggle (ECMA-376, 17.7.3): a bold character style in a
   * bold paragraph style sets text apart by its not being bold.
   */
  isStrong(paragraphStyle: string | null, characterStyle: string | null): boolean {
    if (this.isStrongByDefault) return true;
    const ofParagraph = this.resolve(paragraphStyle ?? this.defaultParagraph).isStrong ?? false;
    return ofParagraph !== (this.resolve(characterStyle).isStrong ?? false);
  }

  isHidden(paragraphStyle: string | null, characterStyle: string | null): boolean {
    return (
      this.resolve(characterStyle).isHidden ??
      this.resolve(paragraphStyle ?? this.defaultParagraph).isHidden ??
      false
    );
  }

  numbering(id: string | null): NumberingReference {
    return this.resolve(id ?? this.defaultParagraph);
  }

  /** A style with what it inherits filled in. */
  private resolve(id: string | null): Style {
    const own = id === null ? undefined : this.styles.get(id);
    if (id === null || own === undefined) return NO_STYLE;
    const chain: Style[] = [];
    let [at, style]: [string | null, Style | undefined] = [id, own];
    while (at !== null && style !== undefined && !this.inherited.has(at)) {
      this.inherited.add(at);
      chain.push(style);
      at = style.basedOn;
      style = at === null ? undefined : this.styles.get(at);
    }
    let base = style ?? NO_STYLE;
    for (const one of chain.toReversed()) {
      one.isStrong ??= base.isStrong;
      one.isHidden ??= base.isHidden;
      one.listId ??= base.listId;
      one.level ??= base.level;
      base = one;
    }
    return own;
  }
}

/** OOXML's on/off values: an attribute that is not there means on. */
export const isOn = (value: string | null): boolean => value === null || !/^(?:0|false|off)$/.test(value);
