import type { Figure, HonorLevel, PlanProgress, RecipientKind, Theme } from './data/view-models.ts';
import type { OfficePage, ReportPage } from './paths.ts';

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

export const RECIPIENT_KINDS = {
  office: '本单位',
  unit: '单位',
  team: '集体',
  community: '社区',
  enterprise: '企业',
  person: '个人',
} satisfies Record<RecipientKind, string>;

export const FIGURE_STATUSES = {
  actual: '实际',
  expected: '预计',
  target: '目标',
} satisfies Record<Figure['status'], string>;

export const PLAN_PROGRESS = {
  planned: '尚未核对',
  in_progress: '推进中',
  done: '完成',
  adjusted: '调整',
  not_mentioned: '未提及',
} satisfies Record<PlanProgress, string>;

export const THEMES = {
  economy: '经济发展',
  construction: '城市建设',
  rural: '农业农村',
  environment: '生态环境',
  livelihood: '民生保障',
  culture: '教科文卫',
  safety: '平安稳定',
  governance: '治理服务',
  reform: '改革创新',
  party: '党的建设',
} satisfies Record<Theme, string>;

/** The pages of a report beside its full text. */
export const REPORT_PAGES = {
  summary: '一图读懂',
  plan: '工作计划',
  promises: '承诺兑现',
  honors: '荣誉',
  figures: '数字',
} satisfies Record<ReportPage, string>;

/** The pages of an office beside the list of its reports. */
export const OFFICE_PAGES = {
  themes: '领域对照',
  figures: '历年数字',
  honors: '历年荣誉',
  compare: '两年对比',
} satisfies Record<OfficePage, string>;
