/** What an editor looks for before a report goes to review. The order is that in which it is said. */
export const EXPECTATIONS = [
  'office',
  'publishedOn',
  'source',
  'summary',
  'plan',
  'achievementText',
  'planText',
] as const;
export type Expectation = (typeof EXPECTATIONS)[number];

/** What of a report's draft the rule looks at. */
export interface Completed {
  title: string;
  hasOffice: boolean;
  publishedOn: string | null;
  source: string | null;
  planYear: number | null;
  /** Which parts its sections belong to. */
  parts: ReadonlySet<string>;
  /** How many achievements and plan items are there, and how many of them without text. */
  achievements: { count: number; empty: number };
  planItems: { count: number; empty: number };
}

/**
 * What is missing of a report, in the order of `EXPECTATIONS`; empty where it is complete. A summary is expected of
 * every report but one whose title promises a plan alone, a plan where title or planned year promise one.
 */
export function missingIn(report: Completed): Expectation[] {
  const promisesPlan = /计划|安排|打算|思路|部署/.test(report.title);
  const promisesSummary = /总结|回顾|情况|报告/.test(report.title) || !promisesPlan;
  const lacks: Readonly<Record<Expectation, boolean>> = {
    office: !report.hasOffice,
    publishedOn: isBlank(report.publishedOn),
    source: isBlank(report.source),
    summary: promisesSummary && (!report.parts.has('summary') || report.achievements.count === 0),
    plan:
      (promisesPlan || report.planYear !== null) &&
      (!report.parts.has('plan') || report.planItems.count === 0),
    achievementText: report.achievements.empty > 0,
    planText: report.planItems.empty > 0,
  };
  return EXPECTATIONS.filter((expectation) => lacks[expectation]);
}

const isBlank = (words: string | null): boolean => words === null || words.trim() === '';
