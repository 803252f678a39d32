import sharp from 'sharp';
import { tellingFigures } from '../data/telling-figures.ts';
import type { Figure, Report } from '../data/view-models.ts';
import { noticeOf } from './notice.ts';
import template from './report-card.typ?raw';
import { titleLines } from './title-lines.ts';
import { toSvg } from './typst.ts';

/** Chinese characters on a line of the title. */
const TITLE_ROOM = 19;
const FIGURES = 4;

/** The picture of a report where its address is shared (`og:image`): a PNG of 1200 × 630 pixels. */
export async function reportCard(report: Report): Promise<Uint8Array> {
  const { title, time, office, achievementCount, planItemCount, honors } = report;
  const svg = await toSvg(template, {
    office: office.name,
    time,
    titleLines: titleLines(title, TITLE_ROOM),
    notice: noticeOf(report),
    figures: tellingFigures(report, FIGURES).map(toShown),
    counts: [
      [achievementCount, '项成绩'],
      [planItemCount, '项计划'],
      [honors.length, '项荣誉'],
    ].filter(([count]) => count !== 0),
  });
  return sharp(Buffer.from(svg), { density: 72 }).png({ palette: true }).toBuffer();
}

/** The number drawn large, what stands around it small. */
function toShown({ text, label }: Figure) {
  const [, before = '', number = text, after = ''] = /^(\D*)([\d.,]+)(.*)$/s.exec(text) ?? [];
  return { before, number, after, label };
}
