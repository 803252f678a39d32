import { REPORT, UIDS, type PartType } from '../answers';

/** Where an entry is edited. */
export const editAddress = (type: PartType | 'report', documentId: string): string =>
  `/content-manager/collection-types/${type === 'report' ? REPORT : UIDS[type]}/${documentId}`;

/** The outline of a report, at one of its entries if one is named. */
export const deskAddress = (reportId: string, documentId?: string): string =>
  `/plugins/report-desk/${reportId}${documentId === undefined ? '' : `#${documentId}`}`;
