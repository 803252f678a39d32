import { fold } from '@work-reports/report-text/search';

/** In quotes by itself, or up to the next white space. */
const TERM = /(?<=^|\s)["“”][^"“”]+["“”](?=\s|$)|\S+/gu;
const segmenter = 'Segmenter' in Intl ? new Intl.Segmenter('zh-CN', { granularity: 'word' }) : undefined;

/** What a reader looks for: each term must stand in the text as it is. Folded, without repetitions. */
export const termsOf = (query: string): string[] => distinct(query.match(TERM) ?? []);

/** The words of a query, for when it stands nowhere as a whole; empty where that would be the same search. */
export function wordsOfQuery(query: string): string[] {
  if (!segmenter) return [];
  const words = Array.from(segmenter.segment(query), ({ segment }) => segment);
  const single = (word: string) => Array.from(word).length === 1 && /\p{Script=Han}/u.test(word);
  const found = distinct(words.filter((word) => !single(word)));
  const terms = termsOf(query);
  return found.length > 1 && found.join(' ') !== terms.join(' ') ? found : [];
}

const distinct = (texts: readonly string[]): string[] =>
  Array.from(new Set(texts.map((text) => fold(text).text).filter((text) => text !== '')));
