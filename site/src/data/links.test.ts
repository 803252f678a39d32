import type { ReportFieldsFragment } from '@work-reports/types';
import { expect, test } from 'vitest';
import { linksOf } from './links.ts';

type Section = ReportFieldsFragment['sections'][number];

const ids = (all: readonly string[]) => all.map((documentId) => ({ documentId }));

/** A report that was read on a day, with what its entries were linked to then. */
const published = (
  day: number,
  { planItems = {}, achievements = {} }: Record<string, Record<string, string[]>>,
) => ({
  publishedAt: new Date(2024, 0, day),
  answer: {
    sections: [
      {
        planItems: Object.entries(planItems).map(([documentId, outcomes]) => ({
          documentId,
          outcomes: ids(outcomes),
        })),
        achievements: Object.entries(achievements).map(([documentId, fulfils]) => ({
          documentId,
          fulfils: ids(fulfils),
        })),
      } as Partial<Section> as Section,
    ],
  } as Partial<ReportFieldsFragment> as ReportFieldsFragment,
});

test('of two reports the one published last tells what is linked', () => {
  const promised = { planItems: { road: ['paved'], park: [] } };
  const done = { achievements: { paved: [], opened: ['park'] } };
  const first = linksOf(published(2, promised), undefined, published(1, done));
  expect([first.outcomesOf('road'), first.outcomesOf('park')]).toEqual([['paved'], []]);
  const last = linksOf(published(1, promised), undefined, published(2, done));
  expect([last.outcomesOf('road'), last.outcomesOf('park')]).toEqual([[], ['opened']]);
});

test('both ends of a link say the same', () => {
  const earlier = published(2, { planItems: { road: ['paved'] } });
  const later = published(1, { achievements: { paved: [], opened: ['road'] } });
  expect(linksOf(earlier, undefined, later).outcomesOf('road')).toEqual(['paved']);
  expect(linksOf(later, earlier).fulfilsOf('paved')).toEqual(['road']);
  expect(linksOf(later, earlier).fulfilsOf('opened')).toEqual([]);
});

test('nothing links to a report that is not public', () => {
  const alone = linksOf(published(1, { planItems: { road: ['paved'] }, achievements: { old: ['older'] } }));
  expect([alone.outcomesOf('road'), alone.fulfilsOf('old')]).toEqual([[], []]);
});
