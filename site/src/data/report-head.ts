import { type OfficesQuery } from '@work-reports/types';
import { present } from './present.ts';
import { type ReportHead } from './view-models.ts';

type Head = OfficesQuery['offices'][number]['reports'][number];

export function toReportHead({ documentId, title, planYear, publishedOn, ...time }: Head): ReportHead {
  return {
    id: documentId,
    title,
    ...toTime(time),
    ...present({ planYear, publishedOn: publishedOn === null ? null : new Date(publishedOn) }),
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
