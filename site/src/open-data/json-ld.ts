import type { Office, OfficeWithReports, Report } from '../data/view-models.ts';
import { isoDate } from '../format.ts';
import { dataPath, filePath, homePath, officePath, reportPath, searchPath } from '../paths.ts';
import { SITE_NAME } from '../words.ts';
import { absolute } from './addresses.ts';
import { coverageOf } from './coverage.ts';
import { filesOf, MEDIA_TYPES, SITE_FILES } from './files.ts';
import { latestOf } from './latest.ts';
import { markedName, markedTitle, noteOf } from './notes.ts';
import { publishedDay } from './published-day.ts';

/** What a page says of itself in the words of https://schema.org. */
export interface Thing {
  '@type': string;
  [property: string]: Value | undefined;
}

type Value = string | number | boolean | Thing | readonly Value[];

/**
 * The content of a `<script type="application/ld+json">`, safe to be set as it is: no text of a report can end
 * the element or begin a comment in it.
 */
export const printJsonLd = (...things: readonly Thing[]): string =>
  JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replace(
    /[<\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** The report that a page shows. */
export function reportThing(report: Report, origin: string): Thing {
  const { office, publishedAt } = report;
  const coverage = coverageOf(report);
  const url = absolute(origin, reportPath(report));
  return {
    '@type': 'Report',
    '@id': url,
    url,
    name: markedTitle(report),
    abstract: noteOf(report),
    inLanguage: 'zh-CN',
    temporalCoverage: `${coverage.from}/${coverage.to}`,
    datePublished: isoDate(publishedDay(report)),
    dateModified: publishedAt.toISOString(),
    author: officeThing(office, origin),
    publisher: { '@type': 'GovernmentOrganization', '@id': absolute(origin, officePath(office)) },
    isPartOf: { '@type': 'WebSite', '@id': absolute(origin, homePath) },
    isAccessibleForFree: true,
    encoding: filesOf(report).map((file) =>
      download(file, absolute(origin, filePath(report, file)), MEDIA_TYPES[file]),
    ),
  };
}

/** The public office that publishes a report. */
export const officeThing = (office: Office, origin: string): Thing => ({
  '@type': 'GovernmentOrganization',
  '@id': absolute(origin, officePath(office)),
  name: markedName(office),
  url: absolute(origin, officePath(office)),
  parentOrganization:
    office.parentName === undefined
      ? undefined
      : { '@type': 'GovernmentOrganization', name: office.parentName },
});

/** All data of the site, on the page that describes it. */
export const datasetThing = (offices: readonly OfficeWithReports[], origin: string): Thing => ({
  '@type': 'Dataset',
  '@id': absolute(origin, dataPath),
  url: absolute(origin, dataPath),
  name: `${SITE_NAME}数据`,
  description: '各单位年度工作总结和工作计划的全文、数字、荣誉和计划事项，可以下载和引用。',
  inLanguage: 'zh-CN',
  dateModified: latestOf(offices.flatMap(({ reports }) => reports)).toISOString(),
  isAccessibleForFree: true,
  creator: offices.map((office) => officeThing(office, origin)),
  distribution: SITE_FILES.map(({ path, mediaType }) =>
    download(path.slice(path.lastIndexOf('/') + 1), absolute(origin, path), mediaType),
  ),
});

/** The way to a page, outermost first, its own step last. */
export const breadcrumbThing = (
  trail: readonly { name: string; path?: string }[],
  origin: string,
): Thing => ({
  '@type': 'BreadcrumbList',
  itemListElement: trail.map(({ name, path }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: path === undefined ? undefined : absolute(origin, path),
  })),
});

/** The site, on its home page; search engines may offer its search. */
export const siteThing = (origin: string): Thing => ({
  '@type': 'WebSite',
  '@id': absolute(origin, homePath),
  url: absolute(origin, homePath),
  name: SITE_NAME,
  inLanguage: 'zh-CN',
  potentialAction: {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${absolute(origin, searchPath)}?q={search_term_string}` },
    'query-input': 'required name=search_term_string',
  },
});

const download = (name: string, contentUrl: string, encodingFormat: string): Thing => ({
  '@type': 'DataDownload',
  name,
  contentUrl,
  encodingFormat,
});
