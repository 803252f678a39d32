import type { Span } from './model.ts';
import { normalise } from './normalise.ts';
import { strongLead, type Passage } from './passages.ts';

/** A stretch of a passage that makes one item; offsets into the passage. */
export interface ItemSpan extends Span {
  /** Where its marker ends and its topic starts. */
  topicStart: number;
  /** End of the topic's words, and start of the text after its stop; both are `topicStart` without a topic. */
  topicEnd: number;
  textStart: number;
}

const STRICT = { least: 4, most: 24 };
const LOOSE = { least: 3, most: 32 };
const STRONG_LENGTH = 60;

/** What is known of the passages around one: how sure a first sentence must look to pass for a topic. */
export type TopicHabit =
  /** Text between sections: only what is set in bold. */
  | 'none'
  /** Sentences that look like a headline before a longer one. */
  | 'strict'
  /** The passages around open with topics too, or a list's marker stands before: any short first sentence. */
  | 'loose';

/** The topic that a passage opens with after its marker, or null. */
export function topicOf(passage: Passage, markerLength: number, habit: TopicHabit): ItemSpan | null {
  const end = passage.text.length;
  const text = normalise(passage.text);
  const item = (topicEnd: number): ItemSpan => ({
    start: 0,
    end,
    topicStart: markerLength,
    topicEnd,
    textStart:
      topicEnd + (/^[。：；，！？]?[”’"]?\s*/.exec(text.slice(topicEnd, topicEnd + 40))?.[0].length ?? 0),
  });
  const boldEnd = strongLead(text, passage.strong, markerLength);
  if (boldEnd !== null) {
    const words = text.slice(markerLength, boldEnd).replace(/[\s。：；，！？]+$/, '');
    const found = item(markerLength + words.length);
    const isHeadline = words.length >= 2 && words.length <= STRONG_LENGTH && !words.includes('。');
    if (isHeadline && found.textStart < text.trimEnd().length) return found;
  }
  const [first, second] = sentencesOf(text.slice(markerLength), 2);
  if (habit === 'none' || first === undefined || second === undefined) return null;
  const isFound = habit === 'loose' ? isLooseTopic(first) : isTopic(first) && isTextOf(second, first);
  return isFound ? item(markerLength + first.words.length) : null;
}

/** Whether the first sentence of a passage could be its topic, were the passages around it to open with theirs. */
export function opensLikeTopic(passage: Passage): boolean {
  const [first, second] = sentencesOf(normalise(passage.text), 2);
  return first !== undefined && second !== undefined && isLooseTopic(first);
}

/**
 * Parts a passage at its topics, where it has several: 招商稳商取得突破。…企业培育成效显著。…. A passage that does
 * not begin with a topic has none, since a short sentence further in is then only a short sentence.
 */
export function splitAtTopics(passage: Passage): readonly ItemSpan[] {
  const sentences = sentencesOf(normalise(passage.text));
  const items: ItemSpan[] = [];
  for (const [index, sentence] of sentences.entries()) {
    const next = sentences[index + 1];
    if (isTopic(sentence) && next !== undefined && isTextOf(next, sentence)) {
      const topicEnd = sentence.start + sentence.words.length;
      const { start } = sentence;
      items.push({ start, end: passage.text.length, topicStart: start, topicEnd, textStart: next.start });
    } else if (index === 0) {
      return [];
    }
  }
  return items.map((item, index) => ({ ...item, end: items[index + 1]?.start ?? item.end }));
}

/** So many leads say the same thing of different ones before they are taken to be built alike. */
const PARALLEL = 3;

/**
 * Finds leads within a paragraph that are built alike, each with its text up to the next: 要以…之心讲政治。…要以…之心
 * 提效能。…. Alike are headline-like sentences that share two pairs of characters. At least three, else none.
 */
export function findParallelLeads(passage: Passage, from: number): readonly Span[] {
  const sentences = sentencesOf(normalise(passage.text).slice(from));
  const leads = sentences.filter((sentence, index) => {
    const next = sentences[index + 1];
    return isTopic(sentence) && next !== undefined && isTextOf(next, sentence);
  });
  const shared = new Map<string, number>();
  for (const { words } of leads)
    for (const pair of pairsOf(words)) shared.set(pair, (shared.get(pair) ?? 0) + 1);
  const alike = leads.filter(
    ({ words }) => [...pairsOf(words)].filter((pair) => (shared.get(pair) ?? 0) >= PARALLEL).length >= 2,
  );
  if (alike.length < PARALLEL) return [];
  return alike.map(({ start }, index) => ({
    start: from + start,
    end: from + (alike[index + 1]?.start ?? passage.text.length - from),
  }));
}

const pairsOf = (words: string): ReadonlySet<string> =>
  new Set(Array.from({ length: Math.max(0, words.length - 1) }, (_, at) => words.slice(at, at + 2)));

interface Sentence {
  start: number;
  /** Without the closing stop. */
  words: string;
  stop: string;
}

/** The sentences of a normalised passage; white space between two belongs to the one before. */
function sentencesOf(text: string, most = Infinity): readonly Sentence[] {
  const sentences: Sentence[] = [];
  for (const match of text.matchAll(/([^。！？]*)([。！？]+[”’"]?)?\s*/g)) {
    if (match[0] !== '') sentences.push({ start: match.index, words: match[1] ?? '', stop: match[2] ?? '' });
    if (sentences.length >= most) break;
  }
  return sentences;
}

const isTextOf = (sentence: Sentence, topic: Sentence): boolean =>
  !isTopic(sentence) && sentence.words.length > topic.words.length;

function isTopic({ words, stop }: Sentence): boolean {
  return (
    stop === '。' &&
    words.length >= STRICT.least &&
    words.length <= STRICT.most &&
    !/[，；：、\d\s]/.test(words)
  );
}

function isLooseTopic({ words, stop }: Sentence): boolean {
  return (
    stop === '。' &&
    words.length >= LOOSE.least &&
    words.length <= LOOSE.most &&
    !/[；：\d]|，.*，/.test(words) &&
    !/^(?:各位|同志们|我们|过去|一年来|今年|全[年市区县省镇街]|20\d\d)/.test(words)
  );
}
