import { plainItem, readContents, type Content, type Standing } from './structure/contents.ts';
import { itemWith, sectionOfText } from './meaning/items.ts';
import { firstPart, placeSection, type Place } from './structure/kinds.ts';
import { hoist } from './structure/hoist.ts';
import { readLayout, spaceBefore } from './text/layout.ts';
import { ITEM_RANK } from './structure/markers.ts';
import type { Achievement, Part, PlanItem, ReportText, Section, SectionKind, Span } from './model.ts';
import { normalise } from './text/normalise.ts';
import { readOutline, unheadedDraft, type Draft } from './structure/outline.ts';
import { readPage } from './page/page.ts';
import { joinPassages, slicePassage, spansWithin, type Passage } from './text/passages.ts';
import { findScheme } from './structure/scheme.ts';
import { closingLength, type Speech } from './structure/speech.ts';
import { settleYears, yearsNamed, type TitleFacts } from './page/title.ts';
import { withThemes } from './meaning/themes.ts';
import type { ItemSpan } from './structure/topics.ts';

/** What else than its characters is known of a text. */
export interface ParseHints {
  /** What is set in bold, as offsets into the source; Word files tell headings that run in by nothing else. */
  strong?: readonly Span[];
}

/** Kinds of sections whose text is a list of things done or promised; that of others stays one text. */
const ITEMISED: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'review',
  'plan',
  'targets',
  'self_government',
]);

/**
 * Reads a work report from a page as crawled, or from bare text under its headline.
 * Every character of the body gets into the tree; what is not understood stays in its place as a
 * section's lead, as a section without heading, or as an item without topic.
 *
 * Throws {@link ReportTextError} where the text is no work report.
 */
export function parseReport(source: string, { strong = [] }: ParseHints = {}): ReportText {
  const page = readPage(source);
  const { start, end } = page.body;
  const { paragraphBreak, paragraphs } = readLayout(source.slice(start, end));
  const root = readOutline(paragraphs, spansWithin(strong, start, end));
  const facts = settleYears(
    page.title,
    root.sections.map(({ heading }) => heading),
    source.slice(0, start + 200),
  );
  hoist(root, facts);
  const sections = withThemes(readSections(root, facts));
  return {
    title: page.title,
    year: facts.year,
    planYear: planYearOf(sections, facts),
    period: facts.period,
    fromYear: facts.fromYear,
    toYear: facts.toYear,
    publishedOn: page.publishedOn,
    source: page.source,
    breadcrumb: page.breadcrumb,
    paragraphBreak,
    sections,
  };
}

function readSections(root: Draft, facts: TitleFacts): readonly Section[] {
  if (root.sections.length === 0) return readUnnumbered(root.passages, facts);
  const sections: Section[] = [];
  if (root.passages.length > 0) sections.push(textSection(root.passages, { part: 'other', kind: 'opening' }));
  let before: Part = 'other';
  for (const draft of root.sections) {
    const place = placeSection(draft.heading, null, before, facts);
    if (place.part !== 'other') before = place.part;
    sections.push(sectionOf(draft, place, facts));
  }
  if (root.tail.length > 0) sections.push(textSection(root.tail, { part: 'other', kind: 'closing' }));
  return sections;
}

/** A report without any numbers or headings: an opening, a summary, a plan, told apart by their first words. */
function readUnnumbered(whole: readonly Passage[], facts: TitleFacts): readonly Section[] {
  const passages = whole.length > 1 ? whole : splitAtPlan(whole, facts);
  const opens = passages.length > 1 && /(?:：|如下。?)$/.test(normalise(passages[0]?.text ?? '').trimEnd());
  const closing = Math.min(closingLength(passages), Math.max(0, passages.length - 2));
  const end = passages.length - closing;
  const rest = passages.slice(opens ? 1 : 0, end);
  const planAt = facts.planOnly ? -1 : rest.findIndex((passage) => opensPlan(passage.text, facts));
  const first = planAt < 0 ? rest : rest.slice(0, planAt);
  const plan = planAt < 0 ? [] : rest.slice(planAt);
  const part = firstPart(facts);
  const section = (content: readonly Passage[], place: Place): readonly Section[] =>
    content.length === 0 ? [] : [sectionOf(unheadedDraft(content), place, facts)];
  return [
    ...(opens ? [textSection(passages.slice(0, 1), { part: 'other', kind: 'opening' })] : []),
    ...section(first, { part, kind: part === 'plan' ? 'plan' : 'review' }),
    ...section(plan, { part: 'plan', kind: 'plan' }),
    ...(closing > 0 ? [textSection(passages.slice(end), { part: 'other', kind: 'closing' })] : []),
  ];
}

const planWords = (facts: TitleFacts): string =>
  `(?:下一步|下一阶段|下步|明年|来年|新的一年|接下来${facts.planYear === null ? '' : `|${facts.planYear}年`})`;

const opensPlan = (text: string, facts: TitleFacts): boolean => new RegExp(`^${planWords(facts)}`).test(text);

/** A body on one line: what is planned starts with a sentence of its own. */
function splitAtPlan([passage]: readonly Passage[], facts: TitleFacts): readonly Passage[] {
  if (passage === undefined) return [];
  const at = facts.planOnly
    ? -1
    : new RegExp(`(?<=[。；])${planWords(facts)}[，：]`).exec(normalise(passage.text))?.index;
  return at === undefined || at <= 0 ? [passage] : [slicePassage(passage, 0, at), slicePassage(passage, at)];
}

function sectionOf(draft: Draft, place: Place, facts: TitleFacts): Section {
  const { passages } = draft;
  const inner: Section['content'][number][] = [];
  let before = place.part;
  const isItemised = place.part !== 'other' && ITEMISED.has(place.kind);
  const isList = isItemised && draft.sections.every(isListItem);
  for (const part of draft.sections) {
    if (isList) {
      inner.push(itemOfDraft(part, before));
      continue;
    }
    const innerPlace = placeSection(part.heading, place, before, facts);
    before = innerPlace.part;
    inner.push(sectionOf(part, innerPlace, facts));
  }

  const scheme = findScheme(passages);
  if (scheme !== null) {
    const terms = scheme.terms.map((term, index) => {
      const from = scheme.announcedAt + 1 + index;
      const isLast = index === scheme.terms.length - 1;
      return termSection(term, passages.slice(from, isLast ? undefined : from + 1), place);
    });
    if (inner.length === 0) return sectionWith(draft, place, scheme.announcedAt + 1, terms);
    // The scheme's terms would pass for sisters of the numbered sections without a section of their own.
    const opening = unheadedDraft(passages);
    const openingPlace: Place = { part: place.part, kind: 'opening' };
    return sectionWith(draft, place, 0, [
      sectionWith(opening, openingPlace, scheme.announcedAt + 1, terms),
      ...inner,
      ...readPieces(draft.tail, place, facts, 'after-sections'),
    ]);
  }
  if (!isItemised) {
    const tail = draft.tail.length > 0 ? [textSection(draft.tail, place)] : [];
    return sectionWith(draft, place, passages.length, [...inner, ...tail]);
  }
  const standing = inner.length > 0 ? 'before-sections' : 'alone';
  const contents = readContents(passages, place.part, facts.planYear, standing);
  const [first] = contents;
  const lead = first?.type === 'text' && LEADING.has(first.speech) ? first.passages : [];
  return {
    ...sectionFrom(draft, place, lead),
    content: [
      ...contents.slice(lead.length > 0 ? 1 : 0).map((content) => pieceOf(content, place)),
      ...inner,
      ...readPieces(draft.tail, place, facts, 'after-sections'),
    ],
  };
}

/** Ways of speaking that can open a section; the others stand in a section of their own. */
const LEADING: ReadonlySet<Speech> = new Set<Speech>(['preamble', 'thanks', 'table']);

const readPieces = (passages: readonly Passage[], place: Place, facts: TitleFacts, standing: Standing) =>
  readContents(passages, place.part, facts.planYear, standing).map((content) => pieceOf(content, place));

/** Where a stretch of text without heading belongs, by what it says. */
const PLACES: Readonly<Record<Speech, Place | null>> = {
  problems: { part: 'summary', kind: 'problems' },
  targets: { part: 'plan', kind: 'targets' },
  plan: { part: 'plan', kind: 'plan' },
  closing: { part: 'other', kind: 'closing' },
  table: null,
  thanks: null,
  preamble: null,
};

function pieceOf(content: Content, place: Place): Section | Achievement | PlanItem {
  if (content.type === 'item') return itemOf(content.passage, content.span, place.part);
  if (content.type === 'headed') return headedSection(content, place);
  const { speech, passages } = content;
  const own = PLACES[speech] ?? place;
  if (speech !== 'targets' && speech !== 'plan') return textSection(passages, own);
  const draft = unheadedDraft(passages);
  return {
    ...sectionFrom(draft, own, []),
    content: draft.passages.map((passage) => itemOf(passage, plainItem(passage, 0), 'plan')),
  };
}

/** A section without heading that is nothing but its text. */
const textSection = (passages: readonly Passage[], place: Place): Section =>
  sectionWith(unheadedDraft(passages), place, passages.length, []);

/** The section whose lead are the first `leadCount` passages of its draft. */
const sectionWith = (
  draft: Draft,
  place: Place,
  leadCount: number,
  content: Section['content'],
): Section => ({
  ...sectionFrom(draft, place, draft.passages.slice(0, leadCount)),
  content,
});

function sectionFrom(draft: Draft, place: Place, leading: readonly Passage[]): Section {
  const [first] = leading;
  return sectionOfText({
    runsIn: draft.runsIn,
    spacing: draft.spacing,
    ...place,
    theme: null,
    marker: draft.marker,
    heading: draft.heading,
    headingEnd: draft.headingEnd + (first === undefined ? '' : spaceBefore(first)),
    lead: joinPassages(leading),
    content: [],
  });
}

function headedSection(
  { passage, span, entries }: Extract<Content, { type: 'headed' }>,
  place: Place,
): Section {
  const { runsIn, spacing, text } = passage;
  return sectionOfText({
    runsIn,
    spacing,
    ...place,
    theme: null,
    marker: text.slice(0, span.topicStart),
    heading: text.slice(span.topicStart, span.topicEnd),
    headingEnd: text.slice(span.topicEnd, span.textStart),
    lead: '',
    content: entries.map((entry) => itemOf(entry.passage, entry.span, place.part)),
  });
}

function termSection(term: string, passages: readonly Passage[], place: Place): Section {
  const draft = unheadedDraft(passages);
  const [first, ...rest] = draft.passages;
  if (first === undefined) return sectionWith(draft, place, 0, []);
  const textStart = term.length + (/^[，。：；,:;]?\s*/.exec(first.text.slice(term.length))?.[0].length ?? 0);
  draft.heading = term;
  draft.headingEnd = first.text.slice(term.length, textStart);
  draft.passages = [{ ...slicePassage(first, textStart), runsIn: true, spacing: null }, ...rest];
  return sectionWith(draft, place, passages.length, []);
}

/** Whether a numbered section is no more than one item of a list: `1.招引项目。引进企业8家。` */
const isListItem = ({ rank, sections, tail, passages }: Draft): boolean =>
  rank >= ITEM_RANK && sections.length === 0 && tail.length === 0 && passages.length <= 1;

function itemOfDraft(draft: Draft, part: Part): Achievement | PlanItem {
  const { runsIn, spacing, marker, heading, headingEnd } = draft;
  const [passage] = draft.passages;
  const topicEnd = headingEnd + (passage === undefined ? '' : spaceBefore(passage));
  const text = passage?.text ?? '';
  return text.trim() === ''
    ? itemWith(
        { runsIn, spacing, marker, topic: '', topicEnd: '', text: heading + topicEnd + text },
        itemType(part),
      )
    : itemWith({ runsIn, spacing, marker, topic: heading, topicEnd, text }, itemType(part));
}

function itemOf(passage: Passage, span: ItemSpan, part: Part): Achievement | PlanItem {
  const { runsIn, spacing, text } = passage;
  const { topicStart, topicEnd, textStart } = span;
  return itemWith(
    {
      runsIn,
      spacing,
      marker: text.slice(0, topicStart),
      topic: text.slice(topicStart, topicEnd),
      topicEnd: text.slice(topicEnd, textStart),
      text: text.slice(textStart),
    },
    itemType(part),
  );
}

const itemType = (part: Part): 'achievement' | 'plan-item' => (part === 'plan' ? 'plan-item' : 'achievement');

function planYearOf(sections: readonly Section[], facts: TitleFacts): number | null {
  const plan = sections.flatMap(outermostPlans);
  if (plan.length === 0) return null;
  const named = plan.flatMap((section) => yearsNamed(section.heading)).find((year) => year > facts.year);
  return facts.planYear ?? named ?? (facts.isFirstHalf ? facts.year : facts.year + 1);
}

const outermostPlans = (section: Section): readonly Section[] =>
  section.part === 'plan'
    ? [section]
    : section.content.flatMap((piece) => (piece.type === 'section' ? outermostPlans(piece) : []));
