import type { Report } from '../data/view-models.ts';
import { noteOf, notesOf } from '../open-data/notes.ts';

/** What paper and pictures of a report say of themselves, or null where there is nothing to say. */
export function noticeOf(report: Pick<Report, 'id' | 'office'>) {
  const text = noteOf(report);
  const mark = notesOf(report)
    .map((note) => note.mark)
    .join('　');
  return text === undefined ? null : { mark, text };
}
