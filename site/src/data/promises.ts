import { type ComparedPiece, proposeOutcomes } from '@work-reports/report-text';
import { nameOf, type Place, placesOf } from './places.ts';
import type { Item, Plan, PlanProgress, Report } from './view-models.ts';

type PlacedItem = Place & { piece: Item };

/** A plan item beside what the later report says of it. */
export interface TrackedPromise {
  place: PlacedItem;
  plan: Plan;
  /** The achievements that an editor confirmed; or, where none has judged yet, those a program found alike. */
  outcomes: readonly PlacedItem[];
  /** Whether an editor has judged it. Nothing is shown as judged before. */
  confirmed: boolean;
}

/** The promises of a report by what became of them. */
export interface PromiseTracker {
  promises: readonly TrackedPromise[];
  /** How many an editor found so; `planned` are those not judged yet. */
  counts: Readonly<Record<PlanProgress, number>>;
}

/** How many passages a program may propose for one plan item, and how close they must be, from 0 to 1. */
const MOST_PROPOSED = 2;

/** Holds what a report promised against what the following one says. */
export function trackPromises(report: Report, following?: Report): PromiseTracker {
  const promised = itemsOf(report, 'plan-item');
  const achieved = following ? itemsOf(following, 'achievement') : [];
  const byAnchor = new Map(achieved.map((place) => [place.piece.anchor, place]));
  const proposals = new Map(
    proposeOutcomes(promised.map(toCompared), achieved.map(toCompared)).map((found) => [
      found.planItem,
      found.proposals.slice(0, MOST_PROPOSED).map(({ achievement }) => achievement),
    ]),
  );

  const promises = promised.flatMap((place): TrackedPromise[] => {
    const { anchor, plan } = place.piece;
    if (!plan) return [];
    const confirmed = plan.progress !== 'planned';
    const anchors = confirmed ? plan.outcomes : (proposals.get(anchor) ?? []);
    const outcomes = anchors.flatMap((each) => byAnchor.get(each) ?? []);
    return [{ place, plan, outcomes, confirmed }];
  });

  const count = (progress: PlanProgress) => promises.filter(({ plan }) => plan.progress === progress).length;
  return {
    promises,
    counts: {
      planned: count('planned'),
      done: count('done'),
      in_progress: count('in_progress'),
      adjusted: count('adjusted'),
      not_mentioned: count('not_mentioned'),
    },
  };
}

const itemsOf = (report: Report, type: Item['type']) =>
  placesOf(report).filter((place): place is PlacedItem => place.piece.type === type);

const toCompared = ({ piece, above }: PlacedItem): ComparedPiece => ({
  id: piece.anchor,
  heading: above.map(nameOf).at(-1) ?? '',
  topic: piece.topic,
  text: piece.text,
  figures: piece.figures.map(({ start, end, label = '', value, baseUnit = '', qualifier }) => ({
    start,
    end,
    label,
    value,
    baseUnit,
    qualifier,
  })),
});
