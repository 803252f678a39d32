import type { ReportFieldsFragment as Report } from './operations.generated.ts';

type Section = Report['sections'][number];
type Achievement = Section['achievements'][number];
type PlanItem = Section['planItems'][number];

/** What is printed is never null: what is not there prints as nothing. */
type Printed<T, Keys extends keyof T> = Omit<T, Keys> & { [K in Keys]: string };

export type AchievementNode = Printed<Achievement, 'marker' | 'topic' | 'topicEnd'> & { type: 'achievement' };
export type PlanItemNode = Printed<PlanItem, 'marker' | 'topic' | 'topicEnd'> & { type: 'plan-item' };

/** A section with what stands in it, in reading order. */
export type SectionNode = Printed<Section, 'marker' | 'heading' | 'headingEnd' | 'lead'> & {
  type: 'section';
  content: (SectionNode | AchievementNode | PlanItemNode)[];
};

/** A report with its flat list of sections nested; report-text's `printReport` prints it. */
export type ReportTree = Omit<Report, 'sections'> & { sections: SectionNode[] };

/** Nests the sections of a report as it came over GraphQL and merges each one's content by order. */
export function toReportTree(report: Report): ReportTree {
  const nodesBelow = (parent: string | null): SectionNode[] =>
    report.sections.filter((section) => (section.parent?.documentId ?? null) === parent).map(toNode);

  const toNode = (section: Section): SectionNode => ({
    ...section,
    type: 'section',
    marker: section.marker ?? '',
    heading: section.heading ?? '',
    headingEnd: section.headingEnd ?? '',
    lead: section.lead ?? '',
    content: [
      ...nodesBelow(section.documentId),
      ...section.achievements.map((item) => ({ ...item, ...printed(item), type: 'achievement' as const })),
      ...section.planItems.map((item) => ({ ...item, ...printed(item), type: 'plan-item' as const })),
    ].sort((a, b) => a.order - b.order),
  });

  return { ...report, sections: nodesBelow(null).sort((a, b) => a.order - b.order) };
}

const printed = (item: { marker?: string | null; topic?: string | null; topicEnd?: string | null }) => ({
  marker: item.marker ?? '',
  topic: item.topic ?? '',
  topicEnd: item.topicEnd ?? '',
});
