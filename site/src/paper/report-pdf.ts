import { renderSVG } from 'uqr';
import { isDraft } from '../data/previewed.ts';
import type { Report } from '../data/view-models.ts';
import { formatDate } from '../format.ts';
import { DRAFT, markedTitle } from '../open-data/notes.ts';
import { toBlocks } from './blocks.ts';
import { noticeOf } from './notice.ts';
import template from './report-pdf.typ?raw';
import { titleLines } from './title-lines.ts';
import { toPdf } from './typst.ts';

/** Chinese characters on a line of the title. */
const TITLE_ROOM = 18;

/**
 * A report as a document to print, keep and search: A4, tagged (PDF/UA-1), with bookmarks, and with every
 * character of the official text in its order. The same report gives the same bytes.
 * @param address The report's permanent address, printed at its end; without one the document names none.
 */
export function reportPdf(report: Report, address?: string): Promise<Uint8Array> {
  const { title, time, office, source, publishedOn } = report;
  const day = publishedOn ? formatDate(publishedOn) : null;
  return toPdf(title, template, {
    title,
    name: isDraft(report) ? markedTitle(report) : title,
    titleLines: titleLines(title, TITLE_ROOM),
    description: `${office.name}${time}工作报告全文`,
    office: office.name,
    date: publishedOn ? toDate(publishedOn) : null,
    day,
    notice: noticeOf(report),
    watermark: isDraft(report) ? DRAFT.mark : null,
    blocks: toBlocks(report),
    imprint: [
      ['来源', source],
      ['发布日期', day],
      ['网址', address],
    ].filter(([, value]) => value),
    address: address ?? null,
    addressCode: address === undefined ? null : renderSVG(address, { border: 0 }),
  });
}

const toDate = (day: Date) => ({
  year: day.getUTCFullYear(),
  month: day.getUTCMonth() + 1,
  day: day.getUTCDate(),
});
