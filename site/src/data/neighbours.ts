import type { OfficeWithReports, ReportHead } from './view-models.ts';

/*
 * Reports on whole years that follow each other: what one plans, the next one accounts for. Links between the two
 * are all that a page of a report shows of another one's content.
 */

/** The report that can tell what became of a report's plan: that on the whole year it planned for. */
export const followingReport = (
  office: OfficeWithReports,
  { year, planYear = year + 1 }: ReportHead,
): ReportHead | undefined =>
  office.reports.find((head) => head.period === 'year' && head.year === planYear && head.year > year);

/** The report whose plan a report accounts for. */
export const precedingReport = (office: OfficeWithReports, head: ReportHead): ReportHead | undefined =>
  office.reports.find((other) => followingReport(office, other)?.id === head.id);
