import { type OfficeFieldsFragment, OfficesDocument, type OfficesQuery } from '@work-reports/types';
import { answered, client, nothingPublished } from './client.ts';
import { once } from './once.ts';
import { present } from './present.ts';
import { type Office, type OfficeWithReports } from './view-models.ts';
import { toReportHead } from './report-head.ts';

/**
 * All offices with the reports they have published; an office that has published none is left out.
 * @throws CmsError where there is no published report at all.
 */
export const getOffices = once(async (): Promise<OfficeWithReports[]> => {
  const { offices } = await answered(client.query({ query: OfficesDocument }));
  const publishing = offices.map(toOfficeWithReports).filter(({ reports }) => reports.length > 0);
  if (publishing.length === 0) throw nothingPublished();
  for (const { name, siteIdCode } of publishing) {
    if (!siteIdCode)
      console.warn(`${name} has no site identification code (网站标识码): its pages lack the tag.`);
  }
  return publishing;
});

const toOfficeWithReports = ({ reports, ...office }: OfficesQuery['offices'][number]): OfficeWithReports => ({
  ...toOffice(office),
  reports: reports.map(toReportHead),
});

export function toOffice({ documentId: _, breadcrumb, ...fields }: OfficeFieldsFragment): Office {
  const columns = (breadcrumb ?? '').split('>').map((column) => column.trim());
  return { ...present(fields), columns: columns.filter(Boolean) };
}
