import { normalise } from '../text/normalise.ts';
import type { Passage } from '../text/passages.ts';

/** A named scheme (一城两带三环四线): a passage announces it, one passage then opens with each term. */
export interface Scheme {
  /** Index of the passage that announces the scheme. */
  announcedAt: number;
  /** The terms, for the passages right after that one. */
  terms: readonly string[];
}

const TERM = /[一二两三四五六七八九十][^一二两三四五六七八九十\s]{1,4}/g;

/** Finds the first scheme of at least two terms that the passages spell out, or null. */
export function findScheme(passages: readonly Passage[]): Scheme | null {
  const texts = passages.map((passage) => normalise(passage.text));
  for (const [announcedAt, text] of texts.entries()) {
    if (!opensWithNumeral(texts[announcedAt + 1])) continue;
    for (const [, name = ''] of text.matchAll(/[“"]([^“”"]{4,40})[”"]/g)) {
      const terms = name.match(TERM) ?? [];
      if (terms.length < 2 || terms.join('') !== name) continue;
      const spelledOut = terms.findIndex((term, index) => !opensWith(texts[announcedAt + 1 + index], term));
      const count = spelledOut < 0 ? terms.length : spelledOut;
      if (count >= 2) return { announcedAt, terms: terms.slice(0, count) };
    }
  }
  return null;
}

function opensWithNumeral(text: string | undefined): boolean {
  return text !== undefined && /^[一二两三四五六七八九十]/.test(text);
}

function opensWith(text: string | undefined, term: string): boolean {
  return text !== undefined && text.startsWith(term) && /^[，。：；\s]/.test(text.slice(term.length));
}
