import type { ReportFieldsFragment as Report } from './operations.generated.ts';

type Section = Report['sections'][number];
type Achievement = Section['achievements'][number];
type PlanItem = Section['planItems'][number];

export type AchievementNode = Achievement & { type: 'achievement' };
export type PlanItemNode = PlanItem & { type: 'plan-item' };

/** A section with what stands in it, in reading order. */
export type SectionNode = Section & {
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
    content: [
      ...nodesBelow(section.documentId),
      ...section.achievements.map((item) => ({ ...item, type: 'achievement' as const })),
      ...section.planItems.map((item) => ({ ...item, type: 'plan-item' as const })),
    ].sort((a, b) => a.order - b.order),
  });

  return { ...report, sections: nodesBelow(null).sort((a, b) => a.order - b.order) };
}
