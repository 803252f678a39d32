/** An XML element with the elements or the text in it, as it means them: {@link printXml} alone escapes. */
export interface XmlElement {
  name: string;
  attributes: Attributes;
  content: string | readonly XmlElement[];
}

type Attributes = Readonly<Record<string, string>>;

/** An element of other elements; what is undefined is left out. */
export const element = (
  name: string,
  attributes: Attributes,
  ...content: (XmlElement | undefined)[]
): XmlElement => ({ name, attributes, content: content.filter((child) => child !== undefined) });

/** An element that holds nothing but text. */
export const leaf = (name: string, text: string, attributes: Attributes = {}): XmlElement => ({
  name,
  attributes,
  content: text,
});

/** The same, but undefined where there is no text. */
export const leafIf = (name: string, text: string | undefined): XmlElement | undefined =>
  text === undefined ? undefined : leaf(name, text);

/** A whole document, indented, with a line break at its end. */
export const printXml = (root: XmlElement): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${printElement(root, '')}\n`;

function printElement({ name, attributes, content }: XmlElement, indent: string): string {
  const named = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value, IN_ATTRIBUTE)}"`);
  const tag = name + named.join('');
  if (content.length === 0) return `${indent}<${tag}/>`;
  // White space beside text would become part of it.
  if (typeof content === 'string') return `${indent}<${tag}>${escaped(content, IN_TEXT)}</${name}>`;
  const lines = content.map((child) => printElement(child, `${indent}  `));
  return [`${indent}<${tag}>`, ...lines, `${indent}</${name}>`].join('\n');
}

/** What is no character of XML 1.0 (https://www.w3.org/TR/xml/#charsets), halves of surrogate pairs included. */
const NO_CHARACTER = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** `>` too: `]]>` may not stand in text. Readers take a bare carriage return for a line break. */
const IN_TEXT = /[&<>\r]/g;
/** Readers take every bare white space of an attribute for a space. */
const IN_ATTRIBUTE = /[&<>"\t\n\r]/g;

const escaped = (text: string, special: RegExp): string =>
  text.replace(NO_CHARACTER, '').replace(special, (character) => `&#${character.charCodeAt(0)};`);
