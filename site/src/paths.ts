import type { Office, ReportHead, Theme } from './data/view-models.ts';

/** Every address of the site is made here. */
export const homePath = '/';
export const searchPath = '/search/';
export const dataPath = '/data/';
export const apiPath = '/api/';
export const apiReferencePath = '/api/reference/';
export const apiInputsPath = '/api/inputs/';
export const accessibilityPath = '/accessibility/';
export const siteMapPath = '/sitemap/';
export const feedPath = '/feed.xml';

/** First steps of addresses that are the site's own; no office can be at one of them. */
export const RESERVED = new Set(['search', 'data', 'api', 'accessibility', 'sitemap', 'schema', 'gallery']);

type OfficeAddress = Pick<Office, 'slug'>;

/** The pages of an office beside the list of its reports. */
export type OfficePage = 'themes' | 'figures' | 'honors' | 'compare';

export const officePath = ({ slug }: OfficeAddress, page?: OfficePage) =>
  `/${slug}/${page ? `${page}/` : ''}`;

export const officeFeedPath = (office: OfficeAddress) => `${officePath(office)}feed.xml`;

/** What an office did and planned for one theme, year by year. */
export const themePath = (office: OfficeAddress, theme: Theme) => `${officePath(office, 'themes')}${theme}/`;

/** Two reports of an office side by side. */
export const comparePath = (office: OfficeAddress, earlier: ReportSlug, later: ReportSlug) =>
  `${officePath(office, 'compare')}${earlier.slug}/${later.slug}/`;

/** The pages of a report beside its full text. */
export type ReportPage = 'plan' | 'promises' | 'honors' | 'figures' | 'summary';

type ReportSlug = Pick<ReportHead, 'slug'>;
type ReportAddress = ReportSlug & { office: OfficeAddress };

export const reportPath = ({ office, slug }: ReportAddress, page?: ReportPage) =>
  `${officePath(office)}${slug}/${page ? `${page}/` : ''}`;

/** The place of a section, achievement, plan item or paragraph in its report. */
export const placePath = (report: ReportAddress, anchor: string) => `${reportPath(report)}#${anchor}`;

/** The anchor of a paragraph, counted from 0 in the section or item it stands in. */
export const paragraphAnchor = (anchor: string, index: number) => `${anchor}-${index + 1}`;

/** A section on a page of its own. */
export const sectionPath = (report: ReportAddress, anchor: string) =>
  `${reportPath(report)}sections/${anchor}/`;

/** The data of a report, beside its page. */
export type ReportFile =
  | 'report.json'
  | 'report.stratml.xml'
  | 'plan.stratml.xml'
  | 'report.txt'
  | 'report.pdf'
  | 'figures.csv'
  | 'honors.csv'
  | 'plan.csv'
  | 'card.png';

export const filePath = (report: ReportAddress, file: ReportFile) => `${reportPath(report)}${file}`;

export const cataloguePath = `${dataPath}catalogue.json`;
export const allFiguresPath = `${dataPath}figures.csv`;
export const reportSchemaPath = '/schema/report.schema.json';
export const catalogueSchemaPath = '/schema/catalogue.schema.json';
export const tableSchemaPath = (table: 'figures' | 'honors' | 'plan') => `/schema/${table}.csv.schema.json`;

/** What the addresses of a report's preview begin with; the CMS serves it there. */
export const previewPath = (report: string) => `/preview/${report}`;
