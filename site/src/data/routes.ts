import { createHash } from 'node:crypto';
import { getOffices } from './offices.ts';
import type { OfficeWithReports, ReportHead } from './view-models.ts';

/*
 * Which pages there are. Each has a key that changes exactly when what the page is made of does: a build then
 * takes the page from the last one. Code and styles are watched by Astro itself.
 */

/** One page for every report of every office. */
export async function reportRoutes() {
  return (await getOffices()).flatMap((office) =>
    office.reports.map((head) => ({
      params: { office: office.slug, report: head.slug },
      props: { office, head },
      cacheKey: keyOf(frameOf(office), head),
    })),
  );
}

/** One page for every office, made of its list of reports alone. */
export async function officeRoutes() {
  return (await getOffices()).map((office) => ({
    params: { office: office.slug },
    props: { office },
    cacheKey: keyOf(office),
  }));
}

/** What every page of an office shows of it: its own entries and the list of its reports. */
export const frameOf = ({ reports, ...office }: OfficeWithReports) => [
  office,
  reports.map(({ publishedAt: _, ...named }: ReportHead) => named),
];

/** A key that two pages share only where all of what they are made of is the same. */
export const keyOf = (...content: unknown[]): string =>
  createHash('sha256').update(JSON.stringify(content)).digest('base64url');
