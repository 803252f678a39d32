import { expect, test } from 'vitest';
import { nameOf } from './places.ts';
import { trackPromises } from './promises.ts';
import { exampleNextReport, exampleReport } from './report.fixture.ts';
import type { Report, Section } from './view-models.ts';

const { promises, counts } = trackPromises(exampleReport, exampleNextReport);
const told = (anchor: string) => promises.find(({ place }) => place.piece.anchor === anchor);

test('every plan item stands beside what an editor found the next report to say of it', () => {
  expect(promises.map(({ plan }) => plan.progress)).toEqual([
    'done',
    'in_progress',
    'adjusted',
    'not_mentioned',
    'planned',
  ]);
  expect(counts).toEqual({ done: 1, in_progress: 1, adjusted: 1, not_mentioned: 1, planned: 1 });
  expect(told('planinvestment2024')?.outcomes.map(({ piece }) => nameOf(piece))).toEqual([
    '一是招商引资再上台阶',
  ]);
  expect(told('plancharging2024')?.outcomes).toEqual([]);
});

test('what no editor has judged is proposed at most, and never counted as judged', () => {
  const unjudged = trackPromises(withoutJudgements(exampleReport), exampleNextReport);
  expect(unjudged.promises.some(({ confirmed }) => confirmed)).toBe(false);
  expect(unjudged.counts).toMatchObject({ planned: 5, done: 0 });
  const proposed = unjudged.promises.find(({ place }) => place.piece.anchor === 'planpark2024');
  expect(proposed?.outcomes[0]?.piece.anchor).toBe('park2024');
  for (const { outcomes } of unjudged.promises) expect(outcomes.length).toBeLessThanOrEqual(2);
});

test('before the next report is published nothing is said of any promise', () => {
  const waiting = trackPromises(exampleReport);
  expect(waiting.promises).toHaveLength(5);
  expect(waiting.promises.flatMap(({ outcomes }) => outcomes)).toEqual([]);
});

function withoutJudgements(report: Report): Report {
  const unjudged = (section: Section): Section => ({
    ...section,
    content: section.content.map((piece) => {
      if (piece.type === 'section') return unjudged(piece);
      return piece.plan ? { ...piece, plan: { progress: 'planned', outcomes: [] } } : piece;
    }),
  });
  return { ...report, sections: report.sections.map(unjudged) };
}
