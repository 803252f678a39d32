import { type OfficesQuery } from '@work-reports/types';
import { CmsError } from './client.ts';
import { present } from './present.ts';
import { type ReportHead } from './view-models.ts';

type Head = OfficesQuery['offices'][number]['reports'][number];

export function toReportHead(head: Head): ReportHead {
  const { documentId, title, planYear, publishedOn, publishedAt, year, period } = head;
  if (publishedAt === null)
    throw new CmsError(`《${title}》 came without the moment of its publication; publish it again.`);
  return {
    id: documentId,
    title,
    year,
    period,
    ...toTime(head),
    ...present({ planYear, publishedOn: publishedOn === null ? null : new Date(publishedOn) }),
    publishedAt: new Date(publishedAt),
  };
}

function toTime({ period, year, fromYear, toYear }: Pick<Head, 'period' | 'year' | 'fromYear' | 'toYear'>) {
  switch (period) {
    case 'year':
      return { slug: String(year), time: `${year}年` };
    case 'half_year':
      return { slug: `${year}-half-year`, time: `${year}年上半年` };
    case 'years': {
      const first = fromYear ?? year;
      const last = toYear ?? year;
      return { slug: `${first}-${last}`, time: `${first}—${last}年` };
    }
  }
}
