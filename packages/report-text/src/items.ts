import { readCommitment } from './commitments.ts';
import { findFigures } from './figures.ts';
import { findHonors } from './honors.ts';
import type { Achievement, FigureStatus, Part, PlanItem, Section } from './model.ts';

/** What an item and a section are told by, before anything is read off their words. */
export type ItemText = Pick<Achievement, 'runsIn' | 'spacing' | 'marker' | 'topic' | 'topicEnd' | 'text'>;
export type SectionText = Omit<Section, 'type' | 'figures' | 'honors'>;

/** An item with all that its words say. */
export function itemWith(
  { runsIn, spacing, marker, topic, topicEnd, text }: ItemText,
  type: 'achievement' | 'plan-item',
): Achievement | PlanItem {
  const item = { runsIn, spacing, marker, topic, topicEnd, text };
  return type === 'plan-item'
    ? { type, ...item, targets: findFigures(text, 'target'), ...readCommitment(text) }
    : { type, ...item, figures: findFigures(text, 'actual'), honors: findHonors(text) };
}

/** A section with all that its lead says. */
export function sectionOfText(section: SectionText): Section {
  return {
    ...section,
    type: 'section',
    figures: findFigures(section.lead, usualStatus(section.part)),
    honors: section.part === 'plan' ? [] : findHonors(section.lead),
  };
}

/** What the numbers of a part are unless their words say otherwise. */
const usualStatus = (part: Part): FigureStatus => (part === 'plan' ? 'target' : 'actual');
