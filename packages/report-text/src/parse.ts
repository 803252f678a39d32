import { findFigures } from './figures.ts';
import { findHonors } from './honors.ts';
import { firstPart, placeSection, type Place } from './kinds.ts';
import { readLayout, spaceBefore } from './layout.ts';
import { PART_RANK } from './markers.ts';
import type { Achievement, FigureStatus, Part, PlanItem, ReportText, Section, SectionKind } from './model.ts';
import { normalise } from './normalise.ts';
import { joinPassages, readOutline, type Draft, type Passage } from './outline.ts';
import { readPage } from './page.ts';
import { findScheme } from './scheme.ts';
import { readTitle, yearsNamed, type TitleFacts } from './title.ts';
import { splitAtTopics } from './topics.ts';

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
 * section's lead or as an item without topic.
 *
 * Throws {@link ReportTextError} where there is no headline of a work report or no text below it.
 */
export function parseReport(source: string): ReportText {
  const page = readPage(source);
  const facts = readTitle(page.title);
  const { paragraphBreak, paragraphs } = readLayout(source.slice(page.body.start, page.body.end));
  const sections = readSections(readOutline(paragraphs), facts);
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
  if (root.passages.length > 0) sections.push(openingOf(root.passages));
  let before: Part = 'other';
  for (const draft of root.sections) {
    const place = placeSection(draft.heading, null, before, facts);
    if (place.part !== 'other') before = place.part;
    sections.push(sectionOf(draft, place, facts));
  }
  return sections;
}

/** A report without any numbers or headings: an opening, a summary, a plan, told apart by their first words. */
function readUnnumbered(passages: readonly Passage[], facts: TitleFacts): readonly Section[] {
  const opens = passages.length > 1 && /(?:：|如下。?)$/.test(normalise(passages[0]?.text ?? '').trimEnd());
  const rest = opens ? passages.slice(1) : passages;
  const planWords = new RegExp(
    `^(?:下一步|下一阶段|明年|新的一年${facts.planYear === null ? '' : `|${facts.planYear}年`})`,
  );
  const planAt = facts.planOnly ? -1 : rest.findIndex((passage) => planWords.test(passage.text));
  const first = planAt < 0 ? rest : rest.slice(0, planAt);
  const plan = planAt < 0 ? [] : rest.slice(planAt);
  const part = firstPart(facts);
  return [
    ...(opens ? [openingOf(passages.slice(0, 1))] : []),
    ...(first.length > 0
      ? [sectionOf(unheadedDraft(first), { part, kind: part === 'plan' ? 'plan' : 'review' }, facts)]
      : []),
    ...(plan.length > 0 ? [sectionOf(unheadedDraft(plan), { part: 'plan', kind: 'plan' }, facts)] : []),
  ];
}

function openingOf(passages: readonly Passage[]): Section {
  return sectionWith(unheadedDraft(passages), { part: 'other', kind: 'opening' }, passages.length, []);
}

function sectionOf(draft: Draft, place: Place, facts: TitleFacts): Section {
  const { passages } = draft;
  const sections: Section[] = [];
  let before = place.part;
  for (const inner of draft.sections) {
    const innerPlace = placeSection(inner.heading, place, before, facts);
    before = innerPlace.part;
    sections.push(sectionOf(inner, innerPlace, facts));
  }

  const scheme = findScheme(passages);
  if (scheme !== null) {
    const terms = scheme.terms.map((term, index) => {
      const from = scheme.announcedAt + 1 + index;
      const isLast = index === scheme.terms.length - 1;
      return termSection(term, passages.slice(from, isLast ? undefined : from + 1), place);
    });
    if (sections.length === 0) return sectionWith(draft, place, scheme.announcedAt + 1, terms);
    // The scheme's terms would pass for sisters of the numbered sections without a section of their own.
    const opening = unheadedDraft(passages);
    const openingPlace: Place = { part: place.part, kind: 'opening' };
    return sectionWith(draft, place, 0, [
      sectionWith(opening, openingPlace, scheme.announcedAt + 1, terms),
      ...sections,
    ]);
  }
  if (sections.length > 0 || place.part === 'other' || !ITEMISED.has(place.kind)) {
    return sectionWith(draft, place, passages.length, sections);
  }
  return sectionWith(
    draft,
    place,
    0,
    passages.flatMap((passage) => itemsOf(passage, place.part)),
  );
}

/** The section whose lead are the first `leadCount` passages of its draft. */
function sectionWith(draft: Draft, place: Place, leadCount: number, content: Section['content']): Section {
  const leading = draft.passages.slice(0, leadCount);
  const lead = joinPassages(leading);
  const [first] = leading;
  return {
    type: 'section',
    runsIn: draft.runsIn,
    spacing: draft.spacing,
    ...place,
    marker: draft.marker,
    heading: draft.heading,
    headingEnd: draft.headingEnd + (first === undefined ? '' : spaceBefore(first)),
    lead,
    figures: findFigures(lead, usualStatus(place.part)),
    content,
  };
}

function termSection(term: string, passages: readonly Passage[], place: Place): Section {
  const draft = unheadedDraft(passages);
  const text = draft.passages[0]?.text ?? '';
  const textStart = term.length + (/^[，。：；,:;]?\s*/.exec(text.slice(term.length))?.[0].length ?? 0);
  draft.heading = term;
  draft.headingEnd = text.slice(term.length, textStart);
  draft.passages = [{ runsIn: true, spacing: null, text: text.slice(textStart) }, ...passages.slice(1)];
  return sectionWith(draft, place, passages.length, []);
}

/** A draft that takes its first passage's place, so that this passage stands right at its start. */
function unheadedDraft(passages: readonly Passage[]): Draft {
  const [first, ...rest] = passages;
  return {
    runsIn: first?.runsIn ?? false,
    spacing: first?.spacing ?? null,
    rank: PART_RANK,
    marker: '',
    heading: '',
    headingEnd: '',
    passages: first === undefined ? [] : [{ runsIn: true, spacing: null, text: first.text }, ...rest],
    sections: [],
  };
}

function itemsOf(passage: Passage, part: Part): readonly (Achievement | PlanItem)[] {
  return splitAtTopics(passage.text).map((span, index): Achievement | PlanItem => {
    const text = passage.text.slice(span.textStart, span.end);
    const item = {
      runsIn: index > 0 || passage.runsIn,
      spacing: index > 0 ? null : passage.spacing,
      marker: '',
      topic: passage.text.slice(span.start, span.topicEnd),
      topicEnd: passage.text.slice(span.topicEnd, span.textStart),
      text,
    };
    const figures = findFigures(text, usualStatus(part));
    return part === 'plan'
      ? { type: 'plan-item', ...item, targets: figures }
      : { type: 'achievement', ...item, figures, honors: findHonors(text) };
  });
}

function usualStatus(part: Part): FigureStatus {
  return part === 'plan' ? 'target' : 'actual';
}

function planYearOf(sections: readonly Section[], facts: TitleFacts): number | null {
  const plan = sections.filter((section) => section.part === 'plan');
  if (plan.length === 0) return null;
  const named = plan.flatMap((section) => yearsNamed(section.heading)).find((year) => year > facts.year);
  return facts.planYear ?? named ?? facts.year + 1;
}
