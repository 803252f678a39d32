import { REPORT, UIDS, type PartType } from '../answers';

/** All reports that whoever is signed in may see. */
export const REPORTS = `/content-manager/collection-types/${REPORT}`;

/** Where an entry is edited. */
export const editAddress = (type: PartType | 'report', documentId: string): string =>
  `/content-manager/collection-types/${type === 'report' ? REPORT : UIDS[type]}/${documentId}`;

/** The draft of a report as the public will see it. */
export const previewAddress = (reportId: string): string => `${editAddress('report', reportId)}/preview`;

/** The outline of a report, at one of its entries if one is named. */
export const deskAddress = (reportId: string, documentId?: string): string =>
  `/plugins/report-desk/${reportId}${documentId === undefined ? '' : `#${documentId}`}`;
