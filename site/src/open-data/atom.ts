import type { Office, ReportHead } from '../data/view-models.ts';
import { feedPath, filePath, homePath, officeFeedPath, officePath, reportPath } from '../paths.ts';
import { SITE_NAME } from '../words.ts';
import { absolute } from './addresses.ts';
import { latestOf } from './latest.ts';
import { markedName, markedTitle, noteOf } from './notes.ts';
import { element, leaf, printXml, type XmlElement } from './xml.ts';

export type NamedReport = ReportHead & { office: Office };

/** Atom feed (RFC 4287) of the reports of all offices, the last published first. */
export const toSiteFeed = (reports: readonly NamedReport[], origin: string): string =>
  toFeed({ title: SITE_NAME, page: homePath, self: feedPath }, reports, origin);

/** Atom feed of the reports of one office, which must have one. */
export const toOfficeFeed = (office: Office & { reports: readonly ReportHead[] }, origin: string): string =>
  toFeed(
    {
      title: `${markedName(office)}${SITE_NAME}`,
      page: officePath(office),
      self: officeFeedPath(office),
    },
    office.reports.map((head) => ({ ...head, office })),
    origin,
  );

interface Feed {
  title: string;
  /** The page that shows what the feed tells of. */
  page: string;
  self: string;
}

function toFeed({ title, page, self }: Feed, reports: readonly NamedReport[], origin: string): string {
  const latestFirst = reports.toSorted((a, b) => b.publishedAt.getTime() - a.publishedAt.getTime());
  return printXml(
    element(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'zh-CN' },
      // The address of a feed or a report never changes, which is what an id must be.
      leaf('id', absolute(origin, self)),
      leaf('title', title),
      leaf('updated', latestOf(reports).toISOString()),
      link('alternate', absolute(origin, page), 'text/html'),
      link('self', absolute(origin, self), 'application/atom+xml'),
      ...latestFirst.map((report) => toEntry(report, origin)),
    ),
  );
}

function toEntry(report: NamedReport, origin: string): XmlElement {
  const { office, publishedOn, publishedAt } = report;
  return element(
    'entry',
    {},
    leaf('id', absolute(origin, reportPath(report))),
    leaf('title', markedTitle(report)),
    leaf('updated', publishedAt.toISOString()),
    publishedOn && leaf('published', publishedOn.toISOString()),
    element('author', {}, leaf('name', office.name)),
    link('alternate', absolute(origin, reportPath(report)), 'text/html'),
    link('alternate', absolute(origin, filePath(report, 'report.json')), 'application/json'),
    leaf('summary', summaryOf(report)),
  );
}

function summaryOf(report: NamedReport): string {
  const { office, time, planYear } = report;
  const plan = planYear === undefined ? '' : `和${planYear}年工作计划`;
  return `${noteOf(report) ?? ''}${office.name}${time}工作总结${plan}：全文、数字、荣誉和可下载的数据。`;
}

const link = (rel: string, href: string, type: string): XmlElement => element('link', { rel, href, type });
