import { findInlineList, listMarker } from './lists.ts';
import type { Part } from './model.ts';
import { normalise } from './normalise.ts';
import { slicePassage, type Passage } from './passages.ts';
import { findCells } from './tables.ts';
import { speechOf, type Speech } from './speech.ts';
import { opensLikeTopic, splitAtTopics, topicOf, type ItemSpan } from './topics.ts';

/** What the passages of a section hold, in their order. */
export type Content =
  /** Plain text, said in one of the ways that tell of no single thing done or promised. */
  | { type: 'text'; speech: Speech; passages: readonly Passage[] }
  | { type: 'item'; passage: Passage; span: ItemSpan };

/** Where the passages stand in their section. */
export type Standing = 'alone' | 'before-sections' | 'after-sections';

/** Tells the items of a section of things done or promised from the text around them. */
export function readContents(
  passages: readonly Passage[],
  part: Part,
  planYear: number | null,
  standing: Standing,
): readonly Content[] {
  const contents: Content[] = [];
  const addText = (speech: Speech, passage: Passage): void => {
    const last = contents.at(-1);
    if (last?.type === 'text' && last.speech === speech && speech !== 'targets') {
      contents[contents.length - 1] = { ...last, passages: [...last.passages, passage] };
    } else contents.push({ type: 'text', speech, passages: [passage] });
  };
  const cells = findCells(passages.map(({ text }) => normalise(text)));
  const marked = passages.map((passage) => {
    const text = normalise(passage.text);
    return { passage, text, marker: listMarker(text) };
  });
  const withTopic = marked.filter(({ passage, marker }) =>
    opensLikeTopic(slicePassage(passage, marker.length)),
  );
  const isHabit = marked.length > 1 && withTopic.length >= 0.6 * (marked.length - 1);
  const habit = standing !== 'alone' ? 'none' : isHabit ? 'loose' : 'strict';

  for (const [index, { passage, text, marker }] of marked.entries()) {
    const speech = cells[index] === true ? 'table' : speechOf(passage, part, planYear);
    const list = findInlineList(text);
    const topic = topicOf(passage, marker.length, marker === '' ? habit : 'loose');
    const isItem = marker !== '' || topic !== null;
    const isWhole = speech === 'targets' || speech === 'problems' || speech === 'table';
    if (isWhole || (speech !== null && !isItem && list.length === 0)) {
      addText(speech, passage);
    } else if (isItem && list[0]?.start !== 0) {
      const several = marked.length === 1 && marker === '' ? splitAtTopics(passage) : [];
      const spans = several.length > 1 || topic === null ? several : [topic];
      if (spans.length === 0)
        contents.push({ type: 'item', passage, span: plainItem(passage, marker.length) });
      for (const span of spans) contents.push(itemContent(passage, span));
    } else if (list.length > 0) {
      const [first] = list;
      const leadIn = first === undefined || first.start === 0 ? null : slicePassage(passage, 0, first.start);
      if (leadIn !== null) {
        if (countNumbers(leadIn.text) >= 2)
          contents.push({ type: 'item', passage: leadIn, span: plainItem(leadIn, 0) });
        else addText('preamble', leadIn);
      }
      for (const { start, end } of list) {
        const entry = slicePassage(passage, start, end);
        const length = listMarker(normalise(entry.text)).length;
        const span = topicOf(entry, length, 'loose') ?? plainItem(entry, length);
        contents.push({ type: 'item', passage: entry, span });
      }
    } else {
      const isLead =
        (standing === 'before-sections' && countNumbers(text) < 3) ||
        (index === 0 && passage.runsIn && marked.length > 1 && withTopic.length * 2 >= marked.length);
      if (isLead) addText('preamble', passage);
      else contents.push({ type: 'item', passage, span: plainItem(passage, 0) });
    }
  }
  return contents;
}

/** The item that a whole passage makes, without a topic. */
export function plainItem(passage: Passage, markerLength: number): ItemSpan {
  const end = passage.text.length;
  const textStart = passage.text.slice(markerLength).trim() === '' ? 0 : markerLength;
  return { start: 0, end, topicStart: textStart, topicEnd: textStart, textStart };
}

function itemContent(passage: Passage, span: ItemSpan): Content {
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
