import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getReport } from '../../../data/reports.ts';
import { fileRoutes } from '../../../data/routes.ts';
import type { Report } from '../../../data/view-models.ts';
import { printCsv } from '../../../open-data/csv.ts';
import { MEDIA_TYPES } from '../../../open-data/files.ts';
import { toOfficialText } from '../../../open-data/official-text.ts';
import { toReportJson } from '../../../open-data/report-json.ts';
import { toStratmlPlan, toStratmlReport } from '../../../open-data/stratml.ts';
import { figureTable, honorTable, planTable } from '../../../open-data/tables.ts';
import { reportCard } from '../../../paper/report-card.ts';
import { reportPdf } from '../../../paper/report-pdf.ts';
import { reportPath, type ReportFile } from '../../../paths.ts';

export const getStaticPaths = fileRoutes;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

const WRITERS = {
  'report.json': (report, origin) => `${JSON.stringify(toReportJson(report, origin), null, 2)}\n`,
  'report.txt': (report) => toOfficialText(report),
  'report.pdf': (report, origin) => reportPdf(report, new URL(reportPath(report), origin).href),
  'figures.csv': (report, origin) => printCsv(figureTable, [report], origin),
  'honors.csv': (report, origin) => printCsv(honorTable, [report], origin),
  'plan.csv': (report, origin) => printCsv(planTable, [report], origin),
  'report.stratml.xml': toStratmlReport,
  'plan.stratml.xml': (report, origin) => toStratmlPlan(report, origin) ?? nothing(report),
  'card.png': (report) => reportCard(report),
} satisfies Record<ReportFile, (report: Report, origin: string) => string | Promise<Uint8Array>>;

export const GET: APIRoute<Props> = async ({ props: { office, head, file }, site }) => {
  const report = await getReport(office, head);
  const content = await WRITERS[file](report, String(site));
  return new Response(typeof content === 'string' ? content : new Uint8Array(content), {
    headers: { 'content-type': MEDIA_TYPES[file] },
  });
};

function nothing({ title }: Report): never {
  throw new Error(`《${title}》 has no plan.`);
}
