import { SaxesParser } from 'saxes';
import { damaged } from '../error.ts';

export interface XmlHandler {
  /** @param attribute gives the value of an attribute by its local name, or null */
  open: (name: string, attribute: (name: string) => string | null) => void;
  close?: (name: string) => void;
  text?: (text: string) => void;
}

/**
 * Reads XML from front to back by local names, so that strict and transitional OOXML are one.
 * Throws a DocumentError where it is not well formed or declares entities, which no Word document does.
 */
export function readXml(xml: string, { open, close, text }: XmlHandler): void {
  const parser = new SaxesParser({ xmlns: true });
  parser.on('doctype', () => {
    throw damaged('its XML declares a document type');
  });
  parser.on('error', () => {
    throw damaged('its XML is not well formed');
  });
  parser.on('opentag', ({ local, attributes }) => {
    open(
      local,
      (name) => Object.values(attributes).find((attribute) => attribute.local === name)?.value ?? null,
    );
  });
  if (close) parser.on('closetag', ({ local }) => close(local));
  if (text) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  parser.write(xml).close();
}
