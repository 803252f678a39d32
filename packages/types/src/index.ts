export type * from './schema.generated.ts';
export * from './operations.generated.ts';
export {
  type AchievementNode,
  type PlanItemNode,
  type ReportTree,
  type SectionNode,
  toReportTree,
} from './report-tree.ts';
