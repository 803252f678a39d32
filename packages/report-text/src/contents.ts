import { findInlineList, listMarker } from './lists.ts';
import type { Part } from './model.ts';
import { normalise } from './normalise.ts';
import { slicePassage, type Passage } from './passages.ts';
import { findCells } from './tables.ts';
import { speechOf, type Speech } from './speech.ts';
import {
  findParallelLeads,
  opensLikeTopic,
  splitAtTopics,
  topicOf,
  type ItemSpan,
  type TopicHabit,
} from './topics.ts';

/** What the passages of a section hold, in their order. */
export type Content =
  /** Plain text, said in one of the ways that tell of no single thing done or promised. */
  | { type: 'text'; speech: Speech; passages: readonly Passage[] }
  | Item
  /** A lead that only heads others built alike. */
  | { type: 'headed'; passage: Passage; span: ItemSpan; entries: readonly Item[] };

export interface Item {
  type: 'item';
  passage: Passage;
  span: ItemSpan;
}

/** Where the passages stand in their section. */
export type Standing = 'alone' | 'before-sections' | 'after-sections';

/** Tells the items of a section of things done or promised from the text around them. */
export function readContents(
  passages: readonly Passage[],
  part: Part,
  planYear: number | null,
  standing: Standing,
): readonly Content[] {
  const cells = findCells(passages.map(({ text }) => normalise(text)));
  const opening = passages.filter((passage) => {
    const marker = listMarker(normalise(passage.text));
    return opensLikeTopic(slicePassage(passage, marker.length));
  });
  const isHabit = passages.length > 1 && opening.length >= 0.6 * (passages.length - 1);
  const habit = standing !== 'alone' ? 'none' : isHabit ? 'loose' : 'strict';
  const isAlone = passages.length === 1;

  const contents = passages.flatMap((passage, index): readonly Content[] => {
    const speech = cells[index] === true ? 'table' : speechOf(passage, part, planYear);
    if (speech === 'targets' || speech === 'problems' || speech === 'table') return [textOf(speech, passage)];
    const items = readItems(passage, habit, isAlone);
    if (items !== null) return items;
    if (speech !== null) return [textOf(speech, passage)];
    const leadsOver =
      (standing === 'before-sections' && countNumbers(passage.text) < 3) ||
      (index === 0 && passage.runsIn && !isAlone && opening.length * 2 >= passages.length);
    return [leadsOver ? textOf('preamble', passage) : plainContent(passage)];
  });
  return joinTexts(contents);
}

/** The items that a passage's own form shows: a marker, a topic, a list; null where it shows none. */
function readItems(passage: Passage, habit: TopicHabit, isAlone: boolean): readonly Content[] | null {
  const text = normalise(passage.text);
  const marker = listMarker(text);
  const topic = topicOf(passage, marker.length, marker === '' ? habit : 'loose');
  const list = findInlineList(text);
  const leads = findParallelLeads(passage, topic?.textStart ?? marker.length);
  if (topic !== null && leads[0]?.start === topic.textStart) {
    const entries = leads.map(({ start, end }) => slicePassage(passage, start, end));
    return [{ type: 'headed', passage, span: topic, entries: entries.map((entry) => listEntry(entry)) }];
  }
  if (marker === '' && isAlone) {
    const several = splitAtTopics(passage);
    if (several.length > 1) return several.map((span) => itemContent(passage, span));
  }
  const parts =
    list[0]?.start === 0 || topic === null ? [list, leads].find(({ length }) => length > 0) : undefined;
  if (parts !== undefined) {
    const [first] = parts;
    const leadIn = first === undefined || first.start === 0 ? null : slicePassage(passage, 0, first.start);
    const entries = parts.map(({ start, end }) => listEntry(slicePassage(passage, start, end)));
    if (leadIn === null) return entries;
    return [countNumbers(leadIn.text) >= 2 ? plainContent(leadIn) : textOf('preamble', leadIn), ...entries];
  }
  if (topic !== null) return [itemContent(passage, topic)];
  return marker === '' ? null : [{ type: 'item', passage, span: plainItem(passage, marker.length) }];
}

function listEntry(passage: Passage): Item {
  const marker = listMarker(normalise(passage.text)).length;
  return { type: 'item', passage, span: topicOf(passage, marker, 'loose') ?? plainItem(passage, marker) };
}

const textOf = (speech: Speech, passage: Passage): Content => ({ type: 'text', speech, passages: [passage] });
const plainContent = (passage: Passage): Item => ({ type: 'item', passage, span: plainItem(passage, 0) });

/** Paragraphs that follow each other and say the same kind of thing are one text. */
function joinTexts(contents: readonly Content[]): readonly Content[] {
  const joined: Content[] = [];
  for (const content of contents) {
    const last = joined.at(-1);
    const isMore = last?.type === 'text' && content.type === 'text' && last.speech === content.speech;
    if (isMore && content.speech !== 'targets')
      joined[joined.length - 1] = { ...last, passages: [...last.passages, ...content.passages] };
    else joined.push(content);
  }
  return joined;
}

/** The item that a whole passage makes, without a topic. */
export function plainItem(passage: Passage, markerLength: number): ItemSpan {
  const end = passage.text.length;
  const textStart = passage.text.slice(markerLength).trim() === '' ? 0 : markerLength;
  return { start: 0, end, topicStart: textStart, topicEnd: textStart, textStart };
}

function itemContent(passage: Passage, span: ItemSpan): Item {
  const { start, end } = span;
  return {
    type: 'item',
    passage: slicePassage(passage, start, end),
    span: {
      start: 0,
      end: end - start,
      topicStart: span.topicStart - start,
      topicEnd: span.topicEnd - start,
      textStart: span.textStart - start,
    },
  };
}

const countNumbers = (text: string): number => text.replace(/20\d\d年?/g, '').match(/\d+/g)?.length ?? 0;
