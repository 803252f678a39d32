import type { ReportFieldsFragment } from '@work-reports/types';

/** The links of a report's entries to those of its neighbours, by id. */
export interface Links {
  /** Of a plan item: the achievements of the following report that an editor confirmed as its outcome. */
  outcomesOf: (planItem: string) => readonly string[];
  /** Of an achievement: the plan items of the preceding report that it fulfils. */
  fulfilsOf: (achievement: string) => readonly string[];
}

interface Published {
  answer: ReportFieldsFragment;
  publishedAt: Date;
}

/**
 * Each report was read as of its own publication. A link between two becomes public, or is taken back, with a
 * publication of either: of two neighbours the one published last knows. Links to a report that is not public, or
 * is no neighbour, are left out.
 */
export function linksOf(report: Published, preceding?: Published, following?: Published): Links {
  const outcomes = following ? outcomesBetween(report, following) : new Map<string, string[]>();
  const kept = preceding ? outcomesBetween(preceding, report) : new Map<string, string[]>();
  return {
    outcomesOf: (planItem) => outcomes.get(planItem) ?? [],
    fulfilsOf: (achievement) =>
      [...kept].flatMap(([planItem, achievements]) => (achievements.includes(achievement) ? [planItem] : [])),
  };
}

/** The achievements of the later report by the plan items of the earlier one that they are outcomes of. */
function outcomesBetween(earlier: Published, later: Published): Map<string, string[]> {
  const planItems = earlier.answer.sections.flatMap((section) => section.planItems);
  const achievements = later.answer.sections.flatMap((section) => section.achievements);
  const isOutcome =
    earlier.publishedAt >= later.publishedAt
      ? (item: (typeof planItems)[number], done: (typeof achievements)[number]) =>
          item.outcomes.some(({ documentId }) => documentId === done.documentId)
      : (item: (typeof planItems)[number], done: (typeof achievements)[number]) =>
          done.fulfils.some(({ documentId }) => documentId === item.documentId);
  return new Map(
    planItems.map((item) => [
      item.documentId,
      achievements.filter((done) => isOutcome(item, done)).map(({ documentId }) => documentId),
    ]),
  );
}
