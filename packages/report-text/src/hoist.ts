import { firstPart, partOfHeading } from './kinds.ts';
import type { Part } from './model.ts';
import type { Draft } from './outline.ts';
import type { Passage } from './passages.ts';
import { closingLength, leavesSection } from './speech.ts';
import type { TitleFacts } from './title.ts';

/**
 * Moves paragraphs at the end of a last subsection that no longer belong to it (thanks, problems, the last call)
 * up behind it, as far as they go.
 */
export function hoist(root: Draft, facts: TitleFacts): void {
  let part = firstPart(facts);
  for (const section of root.sections) {
    part = partOfHeading(section.heading, facts) ?? part;
    hoistWithin(section, part, facts.planYear);
  }
  const last = root.sections.at(-1);
  if (last === undefined) return;
  const passages = endOf(last);
  // A section keeps its first paragraph, or it would have none.
  const most = passages.length - (last.sections.length > 0 ? 0 : 1);
  const length = Math.min(closingLength(passages), Math.max(0, most));
  if (length > 0) root.tail.push(...passages.splice(-length));
}

function hoistWithin(draft: Draft, part: Part, planYear: number | null): void {
  for (const section of draft.sections) hoistWithin(section, part, planYear);
  const last = draft.sections.at(-1);
  if (last === undefined) return;
  const passages = endOf(last);
  const kept = last.sections.length > 0 || last.heading === '' ? 0 : 1;
  const from = passages.findIndex(
    (passage, index) => index >= kept && !passage.runsIn && leavesSection(passage, part, planYear),
  );
  if (from >= 0) draft.tail.push(...passages.splice(from));
}

/** Where the last paragraphs of a section stand. */
const endOf = (draft: Draft): Passage[] => (draft.sections.length > 0 ? draft.tail : draft.passages);
