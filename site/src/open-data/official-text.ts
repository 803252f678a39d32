import type { Report } from '../data/view-models.ts';
import { FICTIONAL_NOTE } from './fictional.ts';

/**
 * `report.txt`: the official text as the office wrote it, to the character, and nothing else: who compares it with
 * the original must find no difference. What is known about it stands in `report.json`. The text of a made-up
 * office has no original; it begins with a line that says so.
 */
export const toOfficialText = ({ office, body }: Pick<Report, 'office' | 'body'>): string =>
  office.fictional ? `【${FICTIONAL_NOTE}】\n\n${body}` : body;
