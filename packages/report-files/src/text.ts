/**
 * Decodes the bytes of a text: by its byte order mark, else as UTF-8, else as GB18030 (which GBK and GB2312 are
 * part of). What a page declares is not asked: GB18030 is hardly ever valid UTF-8, and many a page that was saved
 * as UTF-8 still declares gb2312.
 */
export function decodeText(bytes: Uint8Array): string {
  const byMark = decoderOfMark(bytes);
  if (byMark !== null) return byMark.decode(bytes);
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Not this encoding.
    }
  }
  // A few broken bytes must not make the rest unreadable.
  const [utf8, gb] = ['utf-8', 'gb18030'].map((encoding) => new TextDecoder(encoding).decode(bytes));
  return lost(gb ?? '') < lost(utf8 ?? '') ? (gb ?? '') : (utf8 ?? '');
}

function decoderOfMark([first, second, third]: Uint8Array) {
  if (first === 0xef && second === 0xbb && third === 0xbf) return new TextDecoder('utf-8');
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le');
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be');
  return null;
}

const lost = (text: string): number => text.split('\uFFFD').length;
