import { SaxesParser } from 'saxes';
import { damaged, DocumentError } from '../error.ts';

export interface XmlHandler {
  /** @param attribute gives the value of an attribute by its local name, or null */
  open: (name: string, attribute: (name: string) => string | null) => void;
  close?: (name: string) => void;
  text?: (text: string) => void;
}

/** Word writes some thirty levels and twenty attributes; a parser's work grows with the square of either. */
const DEPTH = 500;
const ATTRIBUTES = 500;

/**
 * Reads XML from front to back by local names, so that strict and transitional OOXML are one.
 * Throws a DocumentError where it is not well formed or declares entities, which no Word document does.
 */
export function readXml(xml: string, { open, close, text }: XmlHandler): void {
  const parser = new SaxesParser();
  let depth = 0;
  let attributes = new Map<string, string>();
  parser.on('doctype', () => {
    throw damaged('its XML declares a document type');
  });
  parser.on('error', () => {
    throw damaged('its XML is not well formed');
  });
  parser.on('attribute', ({ name, value }) => {
    if (attributes.size >= ATTRIBUTES) throw damaged('its XML has too many attributes');
    // The first wins: a later one of the same local name belongs to an extension of the format.
    const local = localName(name);
    if (!attributes.has(local)) attributes.set(local, value);
  });
  parser.on('opentag', ({ name }) => {
    if (++depth > DEPTH) throw damaged('its XML is nested too deeply');
    const own = attributes;
    if (own.size > 0) attributes = new Map<string, string>();
    open(localName(name), (attribute) => own.get(attribute) ?? null);
  });
  parser.on('closetag', ({ name }) => {
    depth--;
    close?.(localName(name));
  });
  if (text) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  try {
    parser.write(xml).close();
  } catch (error) {
    throw error instanceof DocumentError ? error : damaged('its XML is not well formed');
  }
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** A whole number of an attribute, or null where it holds none that a document could mean. */
export function wholeNumber(value: string | null): number | null {
  return value !== null && /^-?\d{1,6}$/.test(value) ? Number(value) : null;
}
