import type { Office, ReportHead } from './data/view-models.ts';

/** Every address of the site is made here. */
export const homePath = '/';

export const officePath = ({ slug }: Pick<Office, 'slug'>) => `/${slug}/`;

export type ReportPage = 'plan' | 'honors' | 'figures';

type ReportAddress = Pick<ReportHead, 'slug'> & { office: Pick<Office, 'slug'> };

export const reportPath = ({ office, slug }: ReportAddress, page?: ReportPage) =>
  `${officePath(office)}${slug}/${page ? `${page}/` : ''}`;

/** The place of a section, achievement or plan item in its report. */
export const placePath = (report: ReportAddress, anchor: string) => `${reportPath(report)}#${anchor}`;
