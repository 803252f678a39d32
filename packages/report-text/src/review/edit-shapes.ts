import { keepCorrections, textOf } from './corrections.ts';
import { itemWith, sectionOfText, type SectionText } from '../meaning/items.ts';
import { spaceBefore } from '../text/layout.ts';
import { listMarker } from '../structure/lists.ts';
import type { ReportPiece } from './locate.ts';
import { findMarkers } from '../structure/markers.ts';
import type { Achievement, PlanItem, Section } from '../model.ts';
import { normalise } from '../text/normalise.ts';
import { topicOf } from '../structure/topics.ts';

/** What fits a column of the CMS; longer headings and topics are none. */
const LONGEST_NAME = 100;

export const contentOf = (piece: ReportPiece): Section['content'] =>
  piece.type === 'section' ? piece.content : [];
export const isHeaded = (piece: ReportPiece): boolean =>
  piece.type === 'section' && piece.marker + piece.heading !== '';

/** A piece as plain text: a section that is nothing but its text. Null where it is that, or holds no text. */
export function asText(piece: ReportPiece, around: Section | null): Section | null {
  const place = piece.type === 'section' ? piece : around;
  const words = wordsOf(piece);
  if (place === null || words === '' || (piece.type === 'section' && !isHeaded(piece))) return null;
  const text = unheaded(piece, place, words);
  return keepCorrections(text, { piece, shift: words.length - textOf(piece).length });
}

/** A piece as an item; the words of a plain text are read for a marker and a topic. Null where nothing changes. */
export function asItem(piece: ReportPiece, type: 'achievement' | 'plan-item'): Achievement | PlanItem | null {
  const { runsIn, spacing } = piece;
  if (piece.type !== 'section')
    return piece.type === type ? null : keepCorrections(itemWith(piece, type), { piece, shift: 0 });
  const { marker, heading, headingEnd, lead } = piece;
  if (heading !== '' && lead.trim() !== '') {
    const item = itemWith(
      { runsIn, spacing, marker, topic: heading, topicEnd: headingEnd, text: lead },
      type,
    );
    return keepCorrections(item, { piece, shift: 0 });
  }
  const words = heading + headingEnd + lead;
  if (words.trim() === '') return null;
  const parts = marker === '' ? readItem(words) : { marker, topic: '', topicEnd: '', text: words };
  const item = itemWith({ runsIn, spacing, ...parts }, type);
  return keepCorrections(item, { piece, shift: textOf(item).length - lead.length });
}

/** A piece as the heading of a section that holds `content`: its topic, or a text of one short line. */
export function asHeading(piece: ReportPiece, around: Section | null): Section | null {
  const place = piece.type === 'section' ? piece : around;
  if (place === null || isHeaded(piece)) return null;
  const { runsIn, spacing } = piece;
  const { part, kind } = place;
  const head = { runsIn, spacing, part, kind, theme: null, content: contentOf(piece) };
  if (piece.type !== 'section' && piece.topic !== '') {
    const { marker, topic, topicEnd, text } = piece;
    const section = sectionOfText({ ...head, marker, heading: topic, headingEnd: topicEnd, lead: text });
    return keepCorrections(section, { piece, shift: 0 });
  }
  const words = textOf(piece);
  const marker = piece.marker === '' ? markerOf(words) : piece.marker;
  const heading = piece.marker === '' ? words.slice(marker.length) : words;
  const end = /[。：:；]?\s*$/.exec(heading)?.index ?? heading.length;
  const name = heading.slice(0, end);
  if (name.trim() === '' || name.length > LONGEST_NAME || /[\n\u2028]/.test(name)) return null;
  return sectionOfText({ ...head, marker, heading: name, headingEnd: heading.slice(end), lead: '' });
}

/** Moves a section and what stands in it into another half of the report: its items become those of that half. */
export function inPlace(section: Section, part: Section['part'], kind: Section['kind']): Section {
  const isMoved = part !== section.part && part !== 'other';
  const content = section.content.map((piece) => {
    if (piece.type === 'section')
      return inPlace(piece, part, piece.kind === section.kind ? kind : piece.kind);
    return isMoved ? (asItem(piece, part === 'plan' ? 'plan-item' : 'achievement') ?? piece) : piece;
  });
  if (!isMoved) return { ...section, part, kind, content };
  const moved = sectionOfText({ ...section, part, kind, content });
  return keepCorrections(moved, { piece: section, shift: 0 });
}

/** Cuts a piece without content in two; white space at the cut goes to neither. */
export function split(piece: ReportPiece, offset: number): readonly [ReportPiece, ReportPiece] | null {
  if (contentOf(piece).length > 0) return null;
  const text = textOf(piece);
  const isBreak = text.charAt(offset - 1) === '\n';
  const first = text.slice(0, isBreak ? offset - 1 : offset);
  const second = text.slice(offset);
  if (first.trim() === '' || second.trim() === '' || cutsCharacter(second)) return null;
  const place = { runsIn: !isBreak, spacing: null };
  const rest =
    piece.type === 'section'
      ? unheaded(place, piece, second)
      : itemWith({ ...place, marker: '', topic: '', topicEnd: '', text: second }, piece.type);
  return [withText(piece, first), keepCorrections(rest, { piece, shift: -offset })];
}

/** Joins a piece without content to the text of the one that stands right before it, and whose content follows. */
export function joined(before: ReportPiece, piece: ReportPiece): ReportPiece | null {
  if (contentOf(piece).length > 0) return null;
  const space = spaceBefore(piece);
  const words = wordsOf(piece);
  const isBare = before.type === 'section' && before.lead === '';
  const lead = isBare ? '' : textOf(before) + space;
  const after = lead.length + words.length - textOf(piece).length;
  const whole = isBare
    ? { ...before, headingEnd: before.headingEnd + space, lead: words }
    : { ...before, [before.type === 'section' ? 'lead' : 'text']: lead + words };
  const read = whole.type === 'section' ? sectionOfText(whole) : itemWith(whole, whole.type);
  return keepCorrections(read, { piece: before, shift: 0 }, { piece, shift: after });
}

export function withTopic(item: Achievement | PlanItem, length: number): Achievement | PlanItem | null {
  const words = item.topic + item.topicEnd + item.text;
  const stop =
    length === 0 ? 0 : (/^[。：；，,:;！？!?]?["”’]?\s*/.exec(words.slice(length))?.[0].length ?? 0);
  const text = words.slice(length + stop);
  if (text.trim() === '' || length > LONGEST_NAME || cutsCharacter(words.slice(length))) return null;
  const topic = { topic: words.slice(0, length), topicEnd: words.slice(length, length + stop), text };
  const read = itemWith({ ...item, ...topic }, item.type);
  return keepCorrections(read, { piece: item, shift: text.length - item.text.length });
}

function withText(piece: ReportPiece, text: string): ReportPiece {
  const read =
    piece.type === 'section'
      ? sectionOfText({ ...piece, lead: text })
      : itemWith({ ...piece, text }, piece.type);
  return keepCorrections(read, { piece, shift: 0 });
}

const unheaded = (
  { runsIn, spacing }: Pick<Section, 'runsIn' | 'spacing'>,
  { part, kind }: Pick<SectionText, 'part' | 'kind'>,
  lead: string,
): Section =>
  sectionOfText({
    runsIn,
    spacing,
    part,
    kind,
    theme: null,
    marker: '',
    heading: '',
    headingEnd: '',
    lead,
    content: [],
  });

/** All that a piece's own strings print, in their order. */
const wordsOf = (piece: ReportPiece): string =>
  piece.type === 'section'
    ? piece.marker + piece.heading + piece.headingEnd + piece.lead
    : piece.marker + piece.topic + piece.topicEnd + piece.text;

/** The parts of an item that is known by its words alone, as a parser reads them off. */
function readItem(words: string): Pick<Achievement, 'marker' | 'topic' | 'topicEnd' | 'text'> {
  const marker = markerOf(words);
  const passage = { runsIn: false, spacing: null, text: words, strong: [] };
  const span = topicOf(passage, marker.length, 'strict');
  if (span === null) {
    const isAll = words.slice(marker.length).trim() === '';
    return {
      marker: isAll ? '' : marker,
      topic: '',
      topicEnd: '',
      text: isAll ? words : words.slice(marker.length),
    };
  }
  const { topicEnd, textStart } = span;
  return {
    marker,
    topic: words.slice(marker.length, topicEnd),
    topicEnd: words.slice(topicEnd, textStart),
    text: words.slice(textStart),
  };
}

function markerOf(words: string): string {
  const text = normalise(words);
  const [first] = findMarkers(text, new Map());
  if (first?.start !== 0) return words.slice(0, listMarker(text).length);
  return words.slice(0, first.end + (/^[^\S\n\u2028]*/.exec(text.slice(first.end))?.[0].length ?? 0));
}

const cutsCharacter = (second: string): boolean => /^[\uDC00-\uDFFF]/.test(second);
