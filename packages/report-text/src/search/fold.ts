/** A text as it is compared: without what readers do not type, with where each character came from. */
export interface Folded {
  text: string;
  /** For each unit of `text`, where in the original the character it came from begins and ends. */
  starts: readonly number[];
  ends: readonly number[];
}

/** `+` tells 1+4 from 14, `%` a share from a number; all other marks only separate. */
const COMPARED = /[\p{L}\p{N}+%‰]/u;
const DIGIT = /\p{Nd}/u;

/**
 * Full-width, half-width and compatibility forms, capitals, punctuation and white space make no difference:
 * `ＡＩ` is `ai`, `㎡` is `m2`, `推动“两个覆盖”` is `推动两个覆盖`. The point within a number does.
 */
export function fold(original: string): Folded {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of original) {
    const end = at + character.length;
    for (const plain of character.normalize('NFKC').toLowerCase()) {
      const inNumber = plain === '.' && DIGIT.test(text.slice(-1)) && DIGIT.test(original.charAt(end));
      if (!inNumber && !COMPARED.test(plain)) continue;
      text += plain;
      for (let unit = 0; unit < plain.length; unit += 1) {
        starts.push(at);
        ends.push(end);
      }
    }
    at = end;
  }
  return { text, starts, ends };
}

/**
 * Every character of a folded text with the one after it; the last one stands alone. A text that holds a term
 * holds all pairs of the term, whatever a dictionary would take for words.
 */
export function pairsOf(folded: string): string[] {
  const characters = Array.from(folded);
  return characters.map((character, index) => character + (characters[index + 1] ?? ''));
}
