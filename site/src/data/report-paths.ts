import { getReports } from './reports.ts';

/** The routes of one page of every report. */
export async function getReportPaths() {
  const reports = await getReports();
  return reports.map((report) => ({
    params: { office: report.office.slug, report: report.slug },
    props: { report },
  }));
}
