import { expect, test } from 'vitest';
import { findFigures } from '../meaning/figures.ts';
import { LABELLED } from './labelled.ts';
import type { Finding, ProofreadItem, ProofreadReport, ProofreadSection } from './model.ts';
import { proofread } from './proofread.ts';

const section = (part: 'summary' | 'plan'): ProofreadSection => ({
  type: 'section',
  id: part,
  parent: null,
  order: 1,
  part,
  marker: '',
  heading: '重点工作',
  headingEnd: '\n',
  lead: '',
  figures: [],
});

/** A report of the texts, in which each is a piece named by its place. */
function reportOf(texts: readonly string[], part: 'summary' | 'plan'): ProofreadReport {
  const pieces = texts.map((text, index): ProofreadItem => ({
    type: part === 'plan' ? 'plan-item' : 'achievement',
    id: String(index),
    parent: part,
    order: index + 1,
    marker: '',
    topic: '',
    topicEnd: '',
    text,
    figures: findFigures(text, part === 'plan' ? 'target' : 'actual'),
    progressNote: '',
  }));
  const head = {
    id: 'r',
    title: '',
    year: 2023,
    planYear: 2024,
    period: 'year',
    fromYear: null,
    toYear: null,
  } as const;
  return { ...head, pieces: [section(part), ...pieces] };
}

interface Mark {
  piece: string;
  start: number;
  end: number;
}

function read(labelled: string): { texts: string[]; marks: Mark[]; part: 'summary' | 'plan' } {
  const part = labelled.startsWith('计划：') ? 'plan' : 'summary';
  const marks: Mark[] = [];
  const texts = labelled
    .replace(/^计划：/, '')
    .split('‖')
    .map((marked, index) => {
      const parts = marked.split(/[⟦⟧]/);
      let text = '';
      for (const [at, words] of parts.entries()) {
        if (at % 2 === 1)
          marks.push({ piece: String(index), start: text.length, end: text.length + words.length });
        text += words;
      }
      return text;
    });
  return { texts, marks, part };
}

const isAt = ({ place }: Finding, { piece, start, end }: Mark): boolean =>
  place.piece === piece && place.start < end && place.end > start;

const texts = Object.entries(LABELLED).flatMap(([rule, { slips, right }]) =>
  [...slips, ...right].map((labelled) => {
    const { texts, marks, part } = read(labelled);
    return { rule, labelled, marks, findings: proofread(reportOf(texts, part)) };
  }),
);

test.each(Object.entries(LABELLED))('%s are found, and little else', (rule, { codes, precision, recall }) => {
  const missed: string[] = [];
  const wrong: string[] = [];
  let hits = 0;
  for (const { rule: of, labelled, marks, findings } of texts) {
    const own = findings.filter(({ code }) => codes.includes(code));
    const expected = of === rule ? marks : [];
    for (const mark of expected) {
      if (own.some((finding) => isAt(finding, mark))) hits++;
      else missed.push(labelled);
    }
    for (const finding of own)
      if (!expected.some((mark) => isAt(finding, mark))) wrong.push(`${labelled} → ${finding.text}`);
  }
  expect(hits / (hits + wrong.length), wrong.join('\n')).toBeGreaterThanOrEqual(precision);
  expect(hits / (hits + missed.length), missed.join('\n')).toBeGreaterThanOrEqual(recall);
});
