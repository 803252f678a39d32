import type { Figure, Span } from '../model.ts';
import { likeness } from '../text/likeness.ts';
import { progressNear, type SpokenProgress } from './speech.ts';
import { termsOf, type Term } from './terms.ts';

/** A plan item, or an achievement that may answer it. */
export interface ComparedPiece {
  id: string;
  /** Of the section it stands in. */
  heading: string;
  topic: string;
  text: string;
  /** The numbers in {@link text}. */
  figures: readonly Pick<Figure, 'start' | 'end' | 'label' | 'value' | 'baseUnit' | 'qualifier'>[];
}

export type ProposedProgress = SpokenProgress | 'not_mentioned';

/** What a later report seems to say of one plan item. A proposal for an editor, never a finding. */
export interface FollowUp {
  planItem: string;
  /** The way the best proposal speaks, `not_mentioned` where there is none, null where it does not tell. */
  progress: ProposedProgress | null;
  /** Best first; those of one score in the order of the report. */
  proposals: readonly Proposal[];
}

export interface Proposal {
  achievement: string;
  /** How close the two texts are, from 0 to 1. */
  score: number;
  /** Why: what of the achievement's words the plan item holds too, in reading order, the topic's first. */
  shared: readonly SharedWords[];
  progress: SpokenProgress | null;
}

/** Words of an achievement, as offsets into its topic or text. */
export interface SharedWords extends Span {
  field: 'topic' | 'text';
  kind: 'name' | 'amount' | 'words';
}

/** Terms are rare by the number of pieces that hold them; the few of a short report cannot tell, and count as these. */
const USUAL_PIECES = 60;
/** How much more a term says than a pair of characters that is as rare. */
const WORTH = { pair: 1, name: 6, amount: 2 } as const satisfies Record<Term['kind'], number>;
/** Evidence that two texts on nothing in common easily reach. */
const CHANCE = 14;
/** How much the rest of the shorter text speaks against a match. */
const REST = 0.35;
/** Texts that name two things of one kind and none in common (two parks) are seldom about the same. */
const ANOTHER_OF_ITS_KIND = 0.4;
/** How much alike headings add. */
const HEADING = 0.3;
const CLOSE_ENOUGH = 0.3;
const MOST_PROPOSALS = 5;
/** Shared words of less weight are everywhere (企业, 项目): they count, but show nobody why. */
const TELLING = 2.2;
/** Labels of figures this alike are of one thing. */
const SAME_LABEL = 0.5;

/**
 * Finds for each plan item of a report the achievements of a later one that seem to answer it. Rare terms that both
 * hold weigh most, names of places, projects and brands above all; the way of speaking near them tells how far the
 * promise has come. The same input always gives the same answer.
 */
export function proposeOutcomes(
  planItems: readonly ComparedPiece[],
  achievements: readonly ComparedPiece[],
): FollowUp[] {
  const vocabulary = new Vocabulary();
  const promised = planItems.map((piece) => read(piece, vocabulary));
  const reported = achievements.map((piece) => read(piece, vocabulary));
  const weights = vocabulary.weigh([...promised, ...reported]);
  const totals = reported.map(({ ids }) => sum(ids, weights));
  const holders = weights.map((): number[] => []);
  for (const [index, { ids }] of reported.entries()) {
    for (const id of ids) holders[id]?.push(index);
  }
  const headings = new Map<string, number>();
  const affinity = (one: string, other: string): number => {
    const names = `${one}\n${other}`;
    const known = headings.get(names) ?? likeness(one, other);
    headings.set(names, known);
    return known;
  };

  return promised.map((promise) => {
    const evidence = reported.map(() => 0);
    for (const id of promise.ids) {
      const weight = weights[id] ?? 0;
      for (const index of holders[id] ?? []) evidence[index] = (evidence[index] ?? 0) + weight;
    }
    const total = sum(promise.ids, weights);
    const proposals = reported
      .flatMap((candidate, index) => {
        const shared = evidence[index] ?? 0;
        if (shared === 0) return [];
        const counter = isAnotherOfItsKind(promise, candidate) ? ANOTHER_OF_ITS_KIND : 1;
        const weight = shared * counter * (1 + HEADING * affinity(promise.heading, candidate.heading));
        const rest = Math.max(0, Math.min(total, totals[index] ?? 0) - shared);
        const score = Math.round((1000 * weight) / (weight + CHANCE + REST * rest)) / 1000;
        return score < CLOSE_ENOUGH ? [] : [{ candidate, score }];
      })
      .sort((a, b) => b.score - a.score)
      .slice(0, MOST_PROPOSALS)
      .map(({ candidate, score }) => propose(promise, candidate, score, weights));
    const [best] = proposals;
    return {
      planItem: promise.id,
      progress: best === undefined ? 'not_mentioned' : best.progress,
      proposals,
    };
  });
}

interface NumberedTerm extends Term {
  id: number;
}

interface ReadPiece extends ComparedPiece {
  terms: Readonly<Record<SharedWords['field'], readonly NumberedTerm[]>>;
  /** Every term once. */
  ids: ReadonlySet<number>;
  names: ReadonlySet<number>;
  /** The kinds of places it names: 公园, 路. */
  places: ReadonlySet<string>;
}

/** Numbers for terms: strings would be hashed at every step. */
class Vocabulary {
  private readonly ids = new Map<string, number>();
  private readonly kinds: Term['kind'][] = [];

  number(term: Term): NumberedTerm {
    const name = `${term.kind}/${term.key}`;
    const id = this.ids.get(name) ?? this.ids.size;
    if (id === this.ids.size) {
      this.ids.set(name, id);
      this.kinds.push(term.kind);
    }
    return { ...term, id };
  }

  /** The weight of each term: what it says by its kind and by how few of the pieces hold it. */
  weigh(pieces: readonly ReadPiece[]): number[] {
    const held = this.kinds.map(() => 0);
    for (const { ids } of pieces) for (const id of ids) held[id] = (held[id] ?? 0) + 1;
    const all = Math.max(USUAL_PIECES, pieces.length);
    return this.kinds.map((kind, id) => {
      // A match needs two that hold it: a term that only one holds is no rarer.
      const rarity = Math.log(all / Math.max(2, held[id] ?? 0)) - 0.5;
      return WORTH[kind] * Math.max(0, rarity);
    });
  }
}

function read(piece: ComparedPiece, vocabulary: Vocabulary): ReadPiece {
  const numbered = (found: readonly Term[]) => found.map((term) => vocabulary.number(term));
  const terms = {
    topic: numbered(termsOf(piece.topic, [])),
    text: numbered(termsOf(piece.text, piece.figures)),
  };
  const all = [...terms.topic, ...terms.text];
  const names = all.filter(({ kind }) => kind === 'name');
  return {
    ...piece,
    terms,
    ids: new Set(all.map(({ id }) => id)),
    names: new Set(names.map(({ id }) => id)),
    places: new Set(names.flatMap(({ place }) => place ?? [])),
  };
}

function sum(ids: Iterable<number>, weights: readonly number[]): number {
  let total = 0;
  for (const id of ids) total += weights[id] ?? 0;
  return total;
}

const isAnotherOfItsKind = (promise: ReadPiece, candidate: ReadPiece): boolean =>
  [...promise.places].some((place) => candidate.places.has(place)) &&
  ![...promise.names].some((name) => candidate.names.has(name));

function propose(
  promise: ReadPiece,
  candidate: ReadPiece,
  score: number,
  weights: readonly number[],
): Proposal {
  const topic = sharedIn('topic', promise, candidate, weights);
  const text = sharedIn('text', promise, candidate, weights);
  return {
    achievement: candidate.id,
    score,
    shared: [...topic, ...text].map(({ field, kind, start, end }) => ({ field, kind, start, end })),
    progress:
      progressNear(candidate.text, text) ??
      progressNear(candidate.topic, topic) ??
      progressByNumbers(promise, candidate),
  };
}

/** Where no verb tells, a number can: 引进项目7个, of which 6 were promised. */
function progressByNumbers(promise: ComparedPiece, candidate: ComparedPiece): 'done' | null {
  const isReached = promise.figures.some((target) =>
    candidate.figures.some(
      (figure) =>
        target.label !== '' &&
        target.qualifier !== 'at_most' &&
        figure.baseUnit === target.baseUnit &&
        figure.value >= target.value &&
        likeness(figure.label, target.label) >= SAME_LABEL,
    ),
  );
  return isReached ? 'done' : null;
}

interface WeighedWords extends SharedWords {
  weight: number;
}

/** The stretches of one field that shared terms cover, each with the most telling kind among them. */
function sharedIn(
  field: SharedWords['field'],
  promise: ReadPiece,
  candidate: ReadPiece,
  weights: readonly number[],
): WeighedWords[] {
  const stretches: WeighedWords[] = [];
  const terms = candidate.terms[field].filter(({ id }) => promise.ids.has(id));
  for (const { id, kind, start, end } of terms.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const weight = weights[id] ?? 0;
    const words = { field, kind: kind === 'pair' ? 'words' : kind, start, end, weight } as const;
    const last = stretches.at(-1);
    if (last === undefined || start >= last.end) {
      stretches.push(words);
      continue;
    }
    last.end = Math.max(last.end, end);
    last.weight += weight;
    if (last.kind === 'words') last.kind = words.kind;
  }
  return stretches.filter(({ weight }) => weight >= TELLING);
}
