import type { Report } from '../data/view-models.ts';
import { noteOf } from './notes.ts';

/**
 * `report.txt`: the official text as the office wrote it, to the character, and nothing else: who compares it with
 * the original must find no difference. What is known about it stands in `report.json`. What is no
 * official text, of a made-up office or not published, begins with a line that says so.
 */
export function toOfficialText(report: Pick<Report, 'id' | 'office' | 'body'>): string {
  const note = noteOf(report);
  return note === undefined ? report.body : `【${note}】\n\n${report.body}`;
}
