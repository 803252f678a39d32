import type { Core } from '@strapi/strapi';
import { type EntryType, type Status, TREE_TYPES } from '../report-tree/tree';

export const OFFICE = 'api::office.office';
export const REPORT = 'api::report.report';
export const ENTRY_TYPES = [OFFICE, ...TREE_TYPES] as const satisfies readonly EntryType[];

export type Connection = Core.Strapi['db']['connection'];

/** A row of an entry, whichever version it is. */
export interface Version {
  uid: EntryType;
  id: number;
  documentId: string;
  status: Status;
}

/** The section of the schema and the document id, by which a row is found. */
export const named = ({ uid, documentId }: Pick<Version, 'uid' | 'documentId'>): string =>
  `${uid.split('.').at(-1)} ${documentId}`;

export const namedVersion = (version: Omit<Version, 'id'>): string => `${version.status} ${named(version)}`;

export async function allVersions(strapi: Core.Strapi): Promise<Version[]> {
  const versions: Version[] = [];
  for (const uid of ENTRY_TYPES) {
    const rows: { id: number; documentId: string; publishedAt: unknown }[] = await strapi.db
      .query(uid)
      .findMany({ select: ['id', 'documentId', 'publishedAt'], orderBy: { id: 'asc' } });
    for (const { id, documentId, publishedAt } of rows)
      versions.push({ uid, id, documentId, status: publishedAt == null ? 'draft' : 'published' });
  }
  return versions;
}

/** Of every entry there is at most one draft and one published version; reports and offices are always drafts too. */
export function faultsOfVersions(versions: readonly Version[]): string[] {
  return [...Map.groupBy(versions, named)].flatMap(([name, own]) => {
    const drafts = own.filter(({ status }) => status === 'draft').length;
    const published = own.length - drafts;
    // A part of a report may be deleted from the draft and not from the public yet.
    const needsDraft = own.some(({ uid }) => uid === OFFICE || uid === REPORT);
    return [
      ...(drafts > 1 ? [`The ${name} has ${drafts} drafts instead of one.`] : []),
      ...(drafts === 0 && needsDraft ? [`The ${name} has no draft.`] : []),
      ...(published > 1 ? [`The ${name} has ${published} published versions instead of one.`] : []),
    ];
  });
}
