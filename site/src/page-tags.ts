import { formatTagTime } from './format.ts';
import { SITE_NAME } from './words.ts';
import type { Office, Report } from './data/view-models.ts';

/** Name and content of a `<meta>` element. */
export type PageTag = readonly [name: string, content: string];

/**
 * The tags that pages of government sites must have: 《政府网站发展指引》(国办发〔2017〕47号), annex on page tags.
 * What the office has not entered is left out, never made up.
 */
export const siteTags = (domain: string | undefined, office?: Office): PageTag[] =>
  known(['SiteName', SITE_NAME], ['SiteDomain', domain], ['SiteIDCode', office?.siteIdCode]);

/** Tags of a page that lists an office's reports. */
export const columnTags = (office: Office): PageTag[] =>
  known(
    ['ColumnName', columnOf(office)],
    ['ColumnDescription', `${office.name}的年度工作总结和工作计划`],
    ['ColumnKeywords', `${office.name},工作总结,工作计划,年度工作报告`],
    ['ColumnType', columnTypeOf(office)],
  );

/** Tags of a page that shows a report or a part of it. */
export const articleTags = ({ title, publishedOn, source, office }: Report): PageTag[] =>
  known(
    ['ColumnName', columnOf(office)],
    ['ColumnType', columnTypeOf(office)],
    ['ArticleTitle', title],
    ['PubDate', publishedOn && formatTagTime(publishedOn)],
    ['ContentSource', source],
  );

const columnOf = ({ columns }: Office) => columns.at(-1) ?? SITE_NAME;
const columnTypeOf = ({ columns }: Office) => columns.at(-2) ?? columns.at(-1);

const known = (...tags: [string, string | undefined][]): PageTag[] =>
  tags.flatMap(([name, content]) => (content ? [[name, content]] : []));
