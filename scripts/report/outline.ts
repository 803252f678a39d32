import {
  figuresOf,
  findWarnings,
  honorsOf,
  locate,
  printReport,
  type ReportPiece,
  type ReportText,
} from '@work-reports/report-text';

const SHOWN = 30;

/** What was understood of a report, for a person to look over in a terminal. */
export function outlineOf(report: ReportText): string {
  const { title, year, planYear, period, publishedOn, source } = report;
  const located = locate(report);
  const count = (type: ReportPiece['type']): number =>
    located.filter(({ piece }) => piece.type === type).length;
  const honors = located.flatMap(({ piece }) => honorsOf(piece));
  const figures = located.reduce((sum, { piece }) => sum + figuresOf(piece).length, 0);
  const body = printReport(report);
  const warnings = findWarnings(report).map(({ code, span, message }) => {
    const context = body.slice(span.start, span.end).replace(/\s+/g, ' ').slice(0, SHOWN);
    return `  ${code}: ${message}${context === '' ? '' : ` 「${context}」`}`;
  });
  return `${[
    title,
    `year ${year}, plan ${planYear ?? '–'}, ${period}${publishedOn ? `, published ${publishedOn}` : ''}${source ? `, source ${source}` : ''}`,
    `${count('section')} sections, ${count('achievement')} achievements, ${count('plan-item')} plan items, ${figures} figures, ${honors.length} honors`,
    '',
    ...report.sections.flatMap((section) => lines(section, 0)),
    ...(warnings.length === 0 ? [] : ['', `${warnings.length} warnings:`, ...warnings]),
  ].join('\n')}\n`;
}

function lines(piece: ReportPiece, depth: number): readonly string[] {
  const indent = '  '.repeat(depth);
  const figures = figuresOf(piece).length;
  const notes = figures === 0 ? '' : `  (${figures} figures)`;
  if (piece.type === 'section') {
    const name = piece.marker + piece.heading || `(${short(piece.lead)})`;
    return [
      `${indent}${name} [${piece.part}/${piece.kind}]${notes}`,
      ...piece.content.flatMap((part) => lines(part, depth + 1)),
    ];
  }
  const sign = piece.type === 'achievement' ? '✓' : '→';
  return [`${indent}${sign} ${piece.marker}${piece.topic || short(piece.text)}${notes}`];
}

const short = (text: string): string =>
  text.length <= SHOWN ? text.trim() : `${text.trim().slice(0, SHOWN)}…`;
