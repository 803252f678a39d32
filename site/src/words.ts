import type { Figure, HonorLevel, PlanProgress } from './data/view-models.ts';
import type { ReportPage } from './paths.ts';

/** What the site calls itself. */
export const SITE_NAME = '年度工作报告';

/** The values of the model in the words of the public, in the order they are shown. */
export const HONOR_LEVELS = {
  national: '国家级',
  provincial: '省级',
  municipal: '市级',
  district: '区县级',
  other: '其他',
} satisfies Record<HonorLevel, string>;

export const FIGURE_STATUSES = {
  actual: '实际',
  expected: '预计',
  target: '目标',
} satisfies Record<Figure['status'], string>;

export const PLAN_PROGRESS = {
  planned: '已列入计划',
  in_progress: '推进中',
  done: '已完成',
  adjusted: '有调整',
  not_mentioned: '未提及',
} satisfies Record<PlanProgress, string>;

/** The pages of a report beside its full text. */
export const REPORT_PAGES = {
  plan: '工作计划',
  honors: '荣誉',
  figures: '数字',
} satisfies Record<ReportPage, string>;
