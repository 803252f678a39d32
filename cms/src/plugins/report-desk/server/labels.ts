import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { UIDS, type PartType } from '../answers';
import { wordsOf } from './place';

/** Which report an entry stands in, where in it, and its own words. */
export interface Label {
  documentId: string;
  report: { documentId: string; title: string; year: number | null; officeName: string } | null;
  /** The sections above it, and for an honor its achievement, each by its marker or its first words. */
  way: string[];
  words: string;
}

const TEXT = z
  .string()
  .nullish()
  .transform((text) => text ?? '');
const LINK = z.object({ documentId: z.string() }).nullish();
const REPORT_LINK = z
  .object({
    documentId: z.string(),
    title: TEXT,
    year: z.number().nullable(),
    office: z.object({ name: TEXT }).nullish(),
  })
  .nullish();
const ROWS = z.array(
  z.object({
    documentId: z.string(),
    marker: TEXT,
    heading: TEXT,
    topic: TEXT,
    title: TEXT,
    lead: TEXT,
    text: TEXT,
    recipient: TEXT,
    parent: LINK,
    section: LINK,
    achievement: LINK,
    report: REPORT_LINK,
  }),
);
type Row = z.infer<typeof ROWS>[number];

const ONLY_ID = { select: ['documentId'] };
const WITH_OFFICE = {
  select: ['documentId', 'title', 'year'],
  populate: { office: { select: ['name'] } },
};

/** What leads up from an entry of each type. */
const WAY_UP = {
  section: { parent: ONLY_ID, report: WITH_OFFICE },
  achievement: { section: ONLY_ID },
  'plan-item': { section: ONLY_ID },
  honor: { achievement: ONLY_ID, report: WITH_OFFICE },
} as const satisfies Record<PartType, object>;

/** The labels of some entries of one type, by document id; one query for each level of their reports. */
export async function labelsOf(
  strapi: Core.Strapi,
  type: PartType,
  documentIds: readonly string[],
): Promise<Map<string, Label>> {
  const known = new Map<string, Row>();
  const load = async (from: PartType, ids: readonly string[]): Promise<void> => {
    const missing = [...new Set(ids)].filter((id) => !known.has(id));
    if (missing.length === 0) return;
    const rows = ROWS.parse(
      await strapi.db.query(UIDS[from]).findMany({
        where: { documentId: { $in: missing }, publishedAt: null },
        populate: WAY_UP[from],
      }),
    );
    for (const row of rows) known.set(row.documentId, row);
    if (from === 'honor') await load('achievement', idsOf(rows, 'achievement'));
    else await load('section', idsOf(rows, from === 'section' ? 'parent' : 'section'));
  };
  await load(type, documentIds);

  const labels = new Map<string, Label>();
  for (const documentId of documentIds) {
    const row = known.get(documentId);
    if (!row) continue;
    const above = rowsAbove(row, known);
    const report = [row, ...above].find((one) => one.report)?.report ?? null;
    labels.set(documentId, {
      documentId,
      report: report && {
        documentId: report.documentId,
        title: report.title,
        year: report.year,
        officeName: report.office?.name ?? '',
      },
      way: above.toReversed().map(shortWordsOf),
      words: ownWordsOf(row),
    });
  }
  return labels;
}

/** A label in one line, such as 一 › (一)聚焦经济建设, with the report before it where it is not that of the reader. */
export function lineOf({ report, way, words }: Label, readersReport: string | null): string {
  const prefix =
    report === null
      ? ['（不在报告中）']
      : report.documentId === readersReport
        ? []
        : [`${report.officeName}${report.year ?? ''}`];
  return [...prefix, ...way, words].join(' › ');
}

const idsOf = (rows: readonly Row[], link: 'parent' | 'section' | 'achievement'): string[] =>
  rows.flatMap((row) => row[link]?.documentId ?? []);

/** The entries above one, the nearest first. One that stands above itself ends the way. */
function rowsAbove(row: Row, known: ReadonlyMap<string, Row>): Row[] {
  const above: Row[] = [];
  for (let at: Row | undefined = row; at;) {
    at = known.get((at.parent ?? at.section ?? at.achievement)?.documentId ?? '');
    if (!at || at === row || above.includes(at)) break;
    above.push(at);
  }
  return above;
}

const ownWordsOf = ({ marker, heading, topic, title, lead, text, recipient }: Row): string =>
  wordsOf({
    marker,
    title: heading || topic || title,
    text: (text || lead || recipient).replaceAll(/\s+/g, ' ').trim(),
  });

/** Above others a marker says enough: 一 for 一、2023年工作总结. */
const shortWordsOf = (row: Row): string => {
  const marker = row.marker.replace(/[、.．,，\s]+$/, '');
  const words = ownWordsOf({ ...row, marker: '' });
  return marker || (words.length > SHORT ? `${words.slice(0, SHORT)}…` : words);
};

const SHORT = 12;
