import {
  accessibilityPath,
  comparePath,
  dataPath,
  homePath,
  officePath,
  type OfficePage,
  reportPath,
  type ReportPage,
  searchPath,
  sectionPath,
  siteMapPath,
  themePath,
} from '../paths.ts';
import { OFFICE_PAGES, REPORT_PAGES } from '../words.ts';
import { comparisonRoutes, officeRoutes, reportRoutes, sectionRoutes, themeRoutes } from './routes.ts';
import type { OfficeWithReports } from './view-models.ts';

/** A page with the last publication of what it shows; pages of the site's own have none. */
export interface SitePage {
  path: string;
  changedAt?: Date;
}

const OFFICE_PAGE_NAMES = Object.keys(OFFICE_PAGES) as OfficePage[];
const REPORT_PAGE_NAMES = Object.keys(REPORT_PAGES) as ReportPage[];

/** Every page of the site that search engines are to know: none of what is made up. */
export async function getSitePages(): Promise<SitePage[]> {
  const own = [homePath, searchPath, dataPath, accessibilityPath, siteMapPath];
  const ofOffices = real(await officeRoutes()).flatMap(({ props: { office } }) =>
    [undefined, ...OFFICE_PAGE_NAMES].map((page) => ({
      path: officePath(office, page),
      changedAt: latest(office),
    })),
  );
  const ofThemes = real(await themeRoutes()).map(({ props: { office, theme } }) => ({
    path: themePath(office, theme),
    changedAt: latest(office),
  }));
  const ofPairs = real(await comparisonRoutes()).map(({ props: { office, earlier, later } }) => ({
    path: comparePath(office, earlier, later),
    changedAt: earlier.publishedAt > later.publishedAt ? earlier.publishedAt : later.publishedAt,
  }));
  const ofReports = real(await reportRoutes()).flatMap(({ props: { office, head } }) =>
    [undefined, ...REPORT_PAGE_NAMES].map((page) => ({
      path: reportPath({ office, slug: head.slug }, page),
      changedAt: head.publishedAt,
    })),
  );
  const ofSections = real(await sectionRoutes()).map(({ props: { office, head, anchor } }) => ({
    path: sectionPath({ office, slug: head.slug }, anchor),
    changedAt: head.publishedAt,
  }));
  return [
    ...own.map((path) => ({ path })),
    ...ofOffices,
    ...ofThemes,
    ...ofPairs,
    ...ofReports,
    ...ofSections,
  ];
}

const real = <Route extends { props: { office: OfficeWithReports } }>(routes: readonly Route[]): Route[] =>
  routes.filter(({ props: { office } }) => !office.fictional);

const latest = ({ reports }: OfficeWithReports): Date =>
  new Date(Math.max(...reports.map(({ publishedAt }) => publishedAt.getTime())));
