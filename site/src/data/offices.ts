import { type OfficeFieldsFragment, OfficesDocument, type OfficesQuery } from '@work-reports/types';
import { officePath, RESERVED } from '../paths.ts';
import { answered, client, CmsError } from './client.ts';
import { asIfPublished, getDraft } from './draft.ts';
import { once } from './once.ts';
import { present } from './present.ts';
import { PREVIEWED } from './previewed.ts';
import { toReportHead } from './report-head.ts';
import { type Office, type OfficeWithReports } from './view-models.ts';

/**
 * All offices with the reports they have published; an office that has published none is left out. There may be none
 * at all: the last report can be withdrawn like any other, and must then be gone from the site.
 * @throws CmsError where an office has an address of the site's own.
 */
export const getOffices = once(async (): Promise<OfficeWithReports[]> => {
  const publishing = (await askOffices())
    .map(toOfficeWithReports)
    .filter(({ reports }) => reports.length > 0);
  for (const { name, slug, siteIdCode, fictional } of publishing) {
    if (RESERVED.has(slug))
      throw new CmsError(
        `${name} has the address ${officePath({ slug })}, which the site itself uses; give the office another 网址名.`,
      );
    if (!siteIdCode && !fictional)
      console.warn(`${name} has no site identification code (网站标识码): its pages lack the tag.`);
  }
  return publishing;
});

/** Asks page by page, until one is not full. */
async function askOffices(): Promise<OfficesQuery['offices']> {
  const asked: OfficesQuery['offices'] = [];
  for (let full = true; full;) {
    const variables = { start: asked.length };
    const { offices } = await answered(client.query({ query: OfficesDocument, variables }));
    asked.push(...offices);
    full = offices.length === OFFICES_IN_A_PAGE;
  }
  return PREVIEWED === undefined ? asked : asIfPublished(asked, await getDraft(PREVIEWED));
}

/** As the operation says. */
const OFFICES_IN_A_PAGE = 100;

/** The real offices; on a site that has none, those made up. The two are never mixed. */
export async function getOwnOffices(): Promise<OfficeWithReports[]> {
  const offices = await getOffices();
  const real = offices.filter(({ fictional }) => !fictional);
  return real.length > 0 ? real : offices;
}

/** The office whose site this is, if it is that of one alone. */
export async function getHomeOffice(): Promise<OfficeWithReports | undefined> {
  const own = await getOwnOffices();
  return own.length === 1 ? own[0] : undefined;
}

const toOfficeWithReports = ({ reports, ...office }: OfficesQuery['offices'][number]): OfficeWithReports => ({
  ...toOffice(office),
  reports: reports.map(toReportHead),
});

function toOffice({ documentId: _, breadcrumb, fictional, ...fields }: OfficeFieldsFragment): Office {
  const columns = (breadcrumb ?? '').split('>').map((column) => column.trim());
  return { ...present(fields), columns: columns.filter(Boolean), fictional };
}
