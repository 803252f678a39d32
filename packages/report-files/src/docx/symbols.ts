/** Pictures of Wingdings that offices use as bullets and boxes, by their place in the font. */
const WINGDINGS: ReadonlyMap<number, string> = new Map([
  [0x6c, '●'],
  [0x6e, '■'],
  [0x6f, '□'],
  [0x71, '❑'],
  [0x75, '◆'],
  [0x76, '❖'],
  [0xa3, '□'],
  [0xa7, '▪'],
  [0xa8, '◻'],
  [0xb7, '•'],
  [0xd8, '➢'],
  [0xfc, '✓'],
  [0xfe, '☑'],
  [0x52, '☑'],
  [0x54, '☒'],
]);

/**
 * Symbol fonts keep their pictures in the private use area, where no other font has any; what is not known there
 * becomes a square, so that it is seen that something stands there.
 */
export function printSymbol(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return code >= 0xe000 && code <= 0xf8ff ? (WINGDINGS.get(code & 0xff) ?? '□') : character;
}
