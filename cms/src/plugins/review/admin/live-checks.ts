import { proofread, type Finding, type ProofreadReport, type WordRule } from '@work-reports/report-text';
import { REPORT, UIDS } from '../../report-desk/answers';
import type { EntryReview } from '../answers';

export type FormValues = Readonly<Record<string, unknown>>;

/** Found by comparing an entry with those beside and below it, which its form does not know. */
const NEEDS_OTHERS: readonly Finding['code'][] = ['numbering', 'empty_section'];

/** What the checks find in the words of a form, as they are typed. Takes a few milliseconds. */
export function checkForm(
  uid: string,
  values: FormValues,
  context: EntryReview['context'],
  words: readonly WordRule[],
): readonly Finding[] {
  return proofread(reportOf(uid, values, context), words).filter(({ code }) => !NEEDS_OTHERS.includes(code));
}

/** The entry of a form as if it were all of its report. Where its figures stand is settled when it is saved. */
function reportOf(uid: string, values: FormValues, context: EntryReview['context']): ProofreadReport {
  const words = (name: string): string => {
    const value = values[name];
    return typeof value === 'string' ? value : '';
  };
  const head = { ...context, id: 'report', title: '' };
  const piece = { id: 'entry', order: 1, marker: '', figures: [] };
  const part = PARTS.find((name) => name === values['part']) ?? context.part;
  const section = { ...piece, type: 'section', parent: null, part } as const;
  const item = {
    ...piece,
    parent: 'section',
    topic: words('topic'),
    topicEnd: words('topicEnd'),
    text: words('text'),
    progressNote: words('progressNote'),
  };
  const around = { ...section, id: 'section', heading: '', headingEnd: '', lead: '' };
  switch (uid) {
    case REPORT:
      return { ...head, title: words('title'), pieces: [] };
    case UIDS.section: {
      const own = { heading: words('heading'), headingEnd: words('headingEnd'), lead: words('lead') };
      return { ...head, pieces: [{ ...section, ...own }] };
    }
    case UIDS.achievement:
      return { ...head, pieces: [around, { ...item, type: 'achievement' }] };
    case UIDS['plan-item']:
      return { ...head, pieces: [around, { ...item, type: 'plan-item' }] };
    case UIDS.honor: {
      const count = typeof values['count'] === 'number' ? values['count'] : null;
      const own = { title: words('title'), recipient: words('recipient'), count };
      return { ...head, pieces: [{ id: 'entry', order: 1, parent: null, type: 'honor', ...own }] };
    }
    default:
      return { ...head, pieces: [] };
  }
}

const PARTS = ['summary', 'plan', 'other'] as const;
