import type { Span } from './model.ts';
import { normalise } from './normalise.ts';

/** A stretch of a passage that makes one item; offsets into the passage. */
export interface ItemSpan extends Span {
  /** End of the topic's words, and start of the text after its stop; both are `start` without a topic. */
  topicEnd: number;
  textStart: number;
}

const TOPIC_LENGTHS = { least: 4, most: 24 };

/**
 * Parts a passage at its topics: headline-like sentences (招商稳商取得突破。) before longer ones. A passage
 * that does not begin with a topic has none, since a short sentence further in is then only a short sentence.
 */
export function splitAtTopics(passage: string): readonly ItemSpan[] {
  const sentences = sentencesOf(normalise(passage));
  const items: ItemSpan[] = [];
  for (const [index, sentence] of sentences.entries()) {
    const next = sentences[index + 1];
    if (
      isTopic(sentence) &&
      next !== undefined &&
      !isTopic(next) &&
      next.words.length > sentence.words.length
    ) {
      const topicEnd = sentence.start + sentence.words.length;
      items.push({ start: sentence.start, end: passage.length, topicEnd, textStart: next.start });
    } else if (index === 0) {
      break;
    }
  }
  if (items.length === 0) return [{ start: 0, end: passage.length, topicEnd: 0, textStart: 0 }];
  return items.map((item, index) => ({ ...item, end: items[index + 1]?.start ?? item.end }));
}

interface Sentence {
  start: number;
  /** Without the closing stop. */
  words: string;
  stop: string;
}

/** The sentences of a normalised passage; white space between two belongs to the one before. */
function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  for (const match of text.matchAll(/([^。！？]*)([。！？]+[”’"]?)?\s*/g)) {
    if (match[0] !== '') sentences.push({ start: match.index, words: match[1] ?? '', stop: match[2] ?? '' });
  }
  return sentences;
}

function isTopic({ words, stop }: Sentence): boolean {
  return (
    stop === '。' &&
    words.length >= TOPIC_LENGTHS.least &&
    words.length <= TOPIC_LENGTHS.most &&
    !/[，；：、\d\s]/.test(words)
  );
}
