import { createHash } from 'node:crypto';
import { filesOf } from '../open-data/files.ts';
import { pairsOf } from './comparison.ts';
import { followingReport, precedingReport } from './neighbours.ts';
import { getOffices } from './offices.ts';
import { placesOf } from './places.ts';
import { hasPages } from './previewed.ts';
import { getReport, getReportsOf } from './reports.ts';
import { themesOf } from './themes.ts';
import type { OfficeWithReports, ReportHead, Section } from './view-models.ts';

/*
 * Which pages there are. Each has a key that changes exactly when what the page is made of does: a build then
 * takes the page from the last one. Code and styles are watched by Astro itself.
 */

/** One page for every report of every office. */
export async function reportRoutes() {
  return (await getOffices()).flatMap((office) =>
    office.reports.filter(hasPages).map((head) => reportRoute(office, head)),
  );
}

const reportRoute = (office: OfficeWithReports, head: ReportHead) => ({
  params: { office: office.slug, report: head.slug },
  props: { office, head },
  cacheKey: keyOf(frameOf(office), head, precedingReport(office, head), followingReport(office, head)),
});

/** Every data file of every report. */
export async function fileRoutes() {
  return (await reportRoutes()).flatMap(({ params, props, cacheKey }) =>
    filesOf(props.head).map((file) => ({ params: { ...params, file }, props: { ...props, file }, cacheKey })),
  );
}

/** One page for every section that has a heading. */
export async function sectionRoutes() {
  const routes = [];
  for (const { params, props, cacheKey } of await reportRoutes()) {
    for (const { anchor } of headedSections(await getReport(props.office, props.head)))
      routes.push({ params: { ...params, section: anchor }, props: { ...props, anchor }, cacheKey });
  }
  return routes;
}

/** The sections of a report that have a heading, in reading order. */
export const headedSections = (report: Parameters<typeof placesOf>[0]): Section[] =>
  placesOf(report).flatMap(({ piece }) => (piece.type === 'section' && piece.heading !== '' ? [piece] : []));

/** One page for every office, made of its list of reports alone. */
export async function officeRoutes() {
  const offices = (await getOffices()).filter(({ reports }) => reports.some(hasPages));
  return offices.map((office) => ({
    params: { office: office.slug },
    props: { office },
    cacheKey: keyOf(office),
  }));
}

/** One page for every two reports of an office. */
export async function comparisonRoutes() {
  return (await getOffices()).flatMap((office) =>
    pairsOf(office.reports).map(({ earlier, later }) => ({
      params: { office: office.slug, earlier: earlier.slug, later: later.slug },
      props: { office, earlier, later },
      cacheKey: keyOf(frameOf(office), earlier, later),
    })),
  );
}

/** One page for every theme that an office's reports have. */
export async function themeRoutes() {
  const routes = [];
  for (const office of await getOffices()) {
    const reports = await getReportsOf(office);
    const themes = new Set(
      reports.flatMap((report) => [
        ...themesOf(report, 'summary').keys(),
        ...themesOf(report, 'plan').keys(),
      ]),
    );
    for (const theme of themes)
      routes.push({
        params: { office: office.slug, theme },
        props: { office, theme },
        cacheKey: keyOf(office),
      });
  }
  return routes;
}

/** What every page of an office shows of it: its own entries and the list of its reports. */
const frameOf = ({ reports, ...office }: OfficeWithReports) => [
  office,
  reports.map(({ publishedAt: _, ...named }) => named),
];

/** A key that two states of a page share only where all it is made of is the same. */
const keyOf = (...content: unknown[]): string =>
  createHash('sha256').update(JSON.stringify(content)).digest('base64url');
