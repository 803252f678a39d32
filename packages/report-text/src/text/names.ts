/** How far a quotation mark may stand from its partner; also keeps the search linear. */
const NAME_LENGTH = 60;
const CLOSING: Readonly<Record<string, string>> = { '“': '”', '《': '》', '「': '」', '『': '』', '"': '"' };

/** For every character of a normalised text, 1 where it stands inside quotation marks or a book title. */
export function markNames(text: string): Uint8Array {
  const inside = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const closing = CLOSING[text.charAt(at)];
    if (closing === undefined) continue;
    const length = text.slice(at + 1, at + 1 + NAME_LENGTH).search(new RegExp(`${closing}|[。\\n]`));
    if (length < 0 || text.charAt(at + 1 + length) !== closing) continue;
    inside.fill(1, at + 1, at + 1 + length);
    at += length + 1;
  }
  return inside;
}
