import { toReportTree } from '@work-reports/types';
import { linksOf } from './links.ts';
import { followingReport, precedingReport } from './neighbours.ts';
import { getReportAnswer } from './report-answers.ts';
import { toReport } from './to-report.ts';
import type { OfficeWithReports, Report, ReportHead } from './view-models.ts';

/** Pages of one report are built close to each other; a build of thousands must not hold them all. */
const HELD = 8;
const held = new Map<string, Promise<Report>>();

/** A published report of an office, whole. */
export function getReport(office: OfficeWithReports, head: ReportHead): Promise<Report> {
  if (import.meta.env.DEV) return load(office, head);
  const report = held.get(head.id) ?? load(office, head);
  held.delete(head.id);
  held.set(head.id, report);
  for (const oldest of held.keys()) if (held.size > HELD) held.delete(oldest);
  return report;
}

/** All published reports of an office, latest first. */
export async function getReportsOf(office: OfficeWithReports): Promise<Report[]> {
  const reports: Report[] = [];
  for (const head of office.reports) reports.push(await getReport(office, head));
  return reports;
}

async function load(office: OfficeWithReports, head: ReportHead): Promise<Report> {
  const report = await published(head);
  const [preceding, following] = [precedingReport(office, head), followingReport(office, head)];
  const links = linksOf(
    report,
    preceding && (await published(preceding)),
    following && (await published(following)),
  );
  return toReport(toReportTree(report.answer), links, office, head);
}

const published = async (head: ReportHead) => ({
  answer: await getReportAnswer(head),
  publishedAt: head.publishedAt,
});
