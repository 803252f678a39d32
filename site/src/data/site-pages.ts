import { latestOf } from '../open-data/latest.ts';
import type { SitemapPage } from '../open-data/sitemap.ts';
import {
  accessibilityPath,
  apiInputsPath,
  apiPath,
  apiReferencePath,
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

const OFFICE_PAGE_NAMES = Object.keys(OFFICE_PAGES) as OfficePage[];
const REPORT_PAGE_NAMES = Object.keys(REPORT_PAGES) as ReportPage[];

/** Every page of the site that search engines are to know: none of what is made up. */
export async function getSitePages(): Promise<SitemapPage[]> {
  const own = [
    homePath,
    searchPath,
    dataPath,
    apiPath,
    apiReferencePath,
    apiInputsPath,
    accessibilityPath,
    siteMapPath,
  ];
  const ofOffices = real(await officeRoutes()).flatMap(({ props: { office } }) =>
    [undefined, ...OFFICE_PAGE_NAMES].map((page) => ({
      path: officePath(office, page),
      changedAt: latestOf(office.reports),
    })),
  );
  const ofThemes = real(await themeRoutes()).map(({ props: { office, theme } }) => ({
    path: themePath(office, theme),
    changedAt: latestOf(office.reports),
  }));
  const ofPairs = real(await comparisonRoutes()).map(({ props: { office, earlier, later } }) => ({
    path: comparePath(office, earlier, later),
    changedAt: latestOf([earlier, later]),
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
