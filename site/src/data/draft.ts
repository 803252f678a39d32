import { type OfficesQuery, ReportDocument, type ReportQuery } from '@work-reports/types';
import { answered, client, CmsError } from './client.ts';
import { once } from './once.ts';

type Offices = OfficesQuery['offices'];
type Draft = NonNullable<ReportQuery['report']>;

/** The draft of a report with all its parts, asked for with a token that may read drafts (`PREVIEW_TOKEN`). */
export const getDraft = once(async (documentId: string): Promise<Draft> => {
  const { report } = await answered(
    client.query({
      query: ReportDocument,
      variables: { documentId, status: 'DRAFT' },
      // For this question alone: what is published the CMS answers without one, and faster.
      context: { headers: { authorization: `Bearer ${process.env['PREVIEW_TOKEN'] ?? ''}` } },
    }),
  );
  if (!report) throw new CmsError(`Report ${documentId} is not there; choose another one to preview.`);
  return report;
});

/** All offices as they would be if the draft were published now: it takes the place of what it last was. */
export function asIfPublished(offices: Offices, { office, ...draft }: Draft, now = new Date()): Offices {
  if (!office) throw new CmsError(`《${draft.title}》 has no office; choose one.`);
  const isNew = offices.every(({ documentId }) => documentId !== office.documentId);
  return [...offices, ...(isNew ? [{ ...office, reports: [] }] : [])].map(({ reports, ...other }) => {
    const kept = reports.filter(({ documentId }) => documentId !== draft.documentId);
    if (other.documentId !== office.documentId) return { ...other, reports: kept };
    const all = [...kept, { ...draft, publishedAt: now.toISOString() }];
    return { ...other, reports: all.sort((one, next) => next.year - one.year) };
  });
}
