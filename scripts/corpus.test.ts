import { readFileSync } from 'node:fs';
import path from 'node:path';
import { locate, parseReport, printReport, readPage, readReport } from '@work-reports/report-text';
import { readDocument } from '@work-reports/report-files';
import { describe, expect, test } from 'vitest';
import { documentsAt } from './report/documents.ts';

/** Real reports, where there are any: the folder `REPORT_CORPUS`. The sample is always one. */
const folder = process.env['REPORT_CORPUS'];
const documents = [
  path.join(import.meta.dirname, '../cms/samples/2023-henggang-jiedao.txt'),
  path.join(import.meta.dirname, '../packages/report-text/gold/shili-xian.txt'),
  ...(folder ? documentsAt(folder) : []),
];

describe.each(documents.map((file) => [path.basename(file), file]))('%s', (_, file) => {
  test('prints back to the character, and has the parts of a report', async () => {
    const source = await readDocument(readFileSync(file), file);
    const report = parseReport(source.text, source);
    const { body } = readPage(source.text);
    expect(printReport(report)).toBe(source.text.slice(body.start, body.end));
    expect(readReport(JSON.parse(JSON.stringify(report)))).toEqual(report);

    const pieces = locate(report).map(({ piece }) => piece);
    expect(pieces.some(({ type }) => type === 'achievement') || report.planYear === report.year).toBe(true);
    expect(report.sections.length).toBeGreaterThan(1);
    const longest = Math.max(
      ...pieces.map((piece) => (piece.type === 'section' ? piece.lead : piece.text).length),
    );
    expect(longest / (body.end - body.start)).toBeLessThan(0.2);
  });
});
